import { instanceFamilies } from '../instanceTypes.ts'
import { decimal, type Product } from './product.ts'

/** One search of the price list in a region, and which rate a product found is; null for one that nobody here asks for. */
export interface Question {
  readonly service: string
  readonly filters: Readonly<Record<string, string>>
  rateOf(product: Product): string | null
}

const offered = new Set(instanceFamilies.map(({ name }) => name))

/** Usage types begin with the region (`APN2-NatGateway-Hours`), but for the oldest one, where they do not. */
const usage = (product: Product, pattern: string) =>
  new RegExp(`^(?:[A-Z0-9]{2,6}-)?${pattern}$`).exec(product.attributes['usagetype'] ?? '')

const engineOf = (name: string | undefined) =>
  ({ Redis: 'redis', Valkey: 'valkey', Memcached: 'memcached' })[name ?? ''] ?? null

/** Everything that prices are known of, for a region. */
export function questionsFor(region: string): readonly Question[] {
  return [
    {
      service: 'AmazonEC2',
      filters: { regionCode: region, productFamily: 'NAT Gateway' },
      rateOf: named([
        ['NatGateway-Hours', 'nat-hour'],
        ['NatGateway-Bytes', 'nat-gb'],
        ['RegionalNatGateway-Hours', 'regional-nat-hour'],
        ['RegionalNatGateway-Bytes', 'regional-nat-gb'],
      ]),
    },
    {
      service: 'AmazonEC2',
      filters: { regionCode: region, productFamily: 'Storage', volumeApiName: 'gp3' },
      rateOf: named([['EBS:VolumeUsage\\.gp3', 'disk-gb-month']]),
    },
    {
      service: 'AmazonEC2',
      filters: {
        regionCode: region,
        productFamily: 'Compute Instance',
        operatingSystem: 'Linux',
        tenancy: 'Shared',
        preInstalledSw: 'NA',
        capacitystatus: 'Used',
        marketoption: 'OnDemand',
      },
      rateOf: (product) => {
        const type = product.attributes['instanceType'] ?? ''
        return offered.has(type.split('.')[0] ?? '') && usage(product, `BoxUsage:${type}`)
          ? `instance-hour:${type}`
          : null
      },
    },
    {
      service: 'AmazonVPC',
      filters: { regionCode: region, group: 'VPCPublicIPv4Address' },
      rateOf: named([
        ['PublicIPv4:InUseAddress', 'ipv4-hour'],
        ['PublicIPv4:IdleAddress', 'ipv4-idle-hour'],
      ]),
    },
    {
      service: 'AmazonVPC',
      filters: { regionCode: region, productFamily: 'VpcEndpoint' },
      rateOf: named([
        ['VpcEndpoint-Hours', 'endpoint-hour'],
        ['VpcEndpoint-Bytes', 'endpoint-gb'],
      ]),
    },
    {
      service: 'AWSDataTransfer',
      filters: { fromRegionCode: region },
      rateOf: (product) => {
        if (usage(product, 'DataTransfer-Out-Bytes')) return 'internet-gb'
        if (usage(product, 'DataTransfer-Regional-Bytes')) return 'zone-gb'
        const to = product.attributes['toRegionCode']
        return to && usage(product, '[A-Z0-9]{2,6}-AWS-Out-Bytes') ? `region-gb:${to}` : null
      },
    },
    {
      service: 'AmazonElastiCache',
      filters: { regionCode: region, productFamily: 'Cache Instance' },
      rateOf: (product) => {
        const { instanceType, cacheEngine } = product.attributes
        const engine = engineOf(cacheEngine)
        return engine && usage(product, `NodeUsage:${instanceType}`) ? `node-hour:${engine}:${instanceType}` : null
      },
    },
    {
      service: 'AmazonElastiCache',
      filters: { regionCode: region, productFamily: 'ElastiCache Serverless' },
      rateOf: (product) => {
        const [, what, name] = usage(product, '(CachedData|ElastiCacheProcessingUnits):(\\w+)') ?? []
        const engine = engineOf(name)
        if (!engine) return null
        return what === 'CachedData' ? `serverless-gb-hour:${engine}` : `serverless-million-ecpu:${engine}`
      },
    },
    {
      service: 'AmazonElastiCache',
      filters: { regionCode: region, productFamily: 'Storage Snapshot' },
      rateOf: named([['BackupUsage(?::\\w+)?', 'backup-gb-month']]),
    },
  ]
}

/** The price of a product in the unit of its rate: ECPUs are counted by the million, however AWS lists them. */
export function priceIn(rate: string, { price, description }: Product): Product['price'] {
  if (!rate.startsWith('serverless-million-ecpu') || typeof price !== 'string') return price
  const [, said] = /^\$(\d+(?:\.\d+)?) per million/.exec(description) ?? []
  return decimal(said) ?? decimal(`${price}E6`) ?? price
}

function named(patterns: readonly (readonly [string, string])[]): Question['rateOf'] {
  return (product) => patterns.find(([pattern]) => usage(product, pattern))?.[1] ?? null
}
