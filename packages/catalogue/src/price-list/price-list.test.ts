import { describe, expect, it } from 'vitest'
import { priceOf, readPrices } from '../prices.ts'
import { readPriceList } from './index.ts'
import { decimal, readProduct } from './product.ts'

interface Line {
  readonly usd: string
  readonly from?: string
  readonly to?: string
  readonly description?: string
}

/** An element of `PriceList` in the shape that GetProducts answers. */
function listed(family: string, attributes: Readonly<Record<string, string>>, ...lines: readonly Line[]): string {
  const sku = attributes['usagetype'] ?? 'SKU'
  const priceDimensions = Object.fromEntries(
    lines.map(({ usd, from = '0', to = 'Inf', description = '' }, at) => [
      `${sku}.JRTCKXETXF.${at}`,
      {
        unit: 'Hrs',
        beginRange: from,
        endRange: to,
        description,
        appliesTo: [],
        rateCode: `${sku}.${at}`,
        pricePerUnit: { USD: usd },
      },
    ]),
  )
  return JSON.stringify({
    product: { productFamily: family, attributes, sku },
    serviceCode: 'Any',
    terms: {
      OnDemand: {
        [`${sku}.JRTCKXETXF`]: {
          priceDimensions,
          sku,
          effectiveDate: '2026-11-01T00:00:00Z',
          offerTermCode: 'JRTCKXETXF',
          termAttributes: {},
        },
      },
    },
    version: '20261120000000',
    publicationDate: '2026-11-20T00:00:00Z',
  })
}

const LIST: readonly (readonly [service: string, item: string])[] = [
  ['AmazonEC2', listed('NAT Gateway', { usagetype: 'APN2-NatGateway-Hours' }, { usd: '0.0590000000' })],
  ['AmazonEC2', listed('NAT Gateway', { usagetype: 'APN2-RegionalNatGateway-Hours' }, { usd: '0.0590000000' })],
  ['AmazonEC2', listed('NAT Gateway', { usagetype: 'APN2-NatGateway-Prvd-Bytes' }, { usd: '9.0000000000' })],
  [
    'AmazonEC2',
    listed(
      'Compute Instance',
      { usagetype: 'APN2-BoxUsage:t4g.micro', instanceType: 't4g.micro' },
      { usd: '0.0104000000' },
    ),
  ],
  [
    'AmazonEC2',
    listed(
      'Compute Instance',
      { usagetype: 'APN2-UnusedBox:t4g.micro', instanceType: 't4g.micro' },
      { usd: '9.0000000000' },
    ),
  ],
  [
    'AmazonEC2',
    listed(
      'Compute Instance',
      { usagetype: 'APN2-BoxUsage:p5.48xlarge', instanceType: 'p5.48xlarge' },
      { usd: '55.0000000000' },
    ),
  ],
  [
    'AWSDataTransfer',
    listed(
      'Data Transfer',
      { usagetype: 'APN2-DataTransfer-Out-Bytes', toLocation: 'External' },
      { usd: '0.1080000000', from: '153600' },
      { usd: '0.1260000000', from: '0', to: '10240' },
      { usd: '0.1220000000', from: '10240', to: '51200' },
      { usd: '0.1170000000', from: '51200', to: '153600' },
    ),
  ],
  [
    'AWSDataTransfer',
    listed(
      'Data Transfer',
      { usagetype: 'APN2-USE1-AWS-Out-Bytes', toRegionCode: 'us-east-1' },
      { usd: '0.0800000000' },
    ),
  ],
  [
    'AmazonElastiCache',
    listed(
      'Cache Instance',
      { usagetype: 'APN2-NodeUsage:cache.t4g.micro', instanceType: 'cache.t4g.micro', cacheEngine: 'Redis' },
      { usd: '0.0000000000', description: 'Redis, cache.t4g.micro reserved instance applied' },
      { usd: '0.0240000000' },
    ),
  ],
  [
    'AmazonElastiCache',
    listed(
      'Cache Instance',
      {
        usagetype: 'APN2-ExtendedSupportYr3-NodeUsage:cache.t4g.micro',
        instanceType: 'cache.t4g.micro',
        cacheEngine: 'Redis',
      },
      { usd: '0.0380000000' },
    ),
  ],
  [
    'AmazonElastiCache',
    listed(
      'ElastiCache Serverless',
      { usagetype: 'APN2-ElastiCacheProcessingUnits:Valkey' },
      { usd: '0.0000000027', description: '$0.0027 per million Valkey ECPUs' },
    ),
  ],
  [
    'AmazonElastiCache',
    listed('ElastiCache Serverless', { usagetype: 'APN2-ElastiCacheProcessingUnits:Redis' }, { usd: '4.1E-9' }),
  ],
]

const families: Readonly<Record<string, string>> = { AWSDataTransfer: 'Data Transfer' }

/** What AWS would answer of the list: of a service, those that pass the filters. */
async function* ask(service: string, filters: Readonly<Record<string, string>>): AsyncGenerator<string> {
  for (const [of, item] of LIST) {
    const family = filters['productFamily'] ?? families[service]
    if (of === service && (JSON.parse(item) as { product: { productFamily: string } }).product.productFamily === family)
      yield item
  }
}

describe('the price list', () => {
  it('becomes a table that says when and where it was read', async () => {
    const table = await readPriceList(['ap-northeast-2'], '2026-11-26', ask)
    expect(readPrices(JSON.parse(JSON.stringify(table)))).toHaveProperty('table')
    expect(priceOf(table, 'ap-northeast-2', 'nat-hour')).toEqual({
      price: '0.059',
      source: { date: '2026-11-26', text: 'AWS Price List Query API' },
    })
    expect(table.regions['ap-northeast-2']?.[0]?.rates).toEqual({
      'instance-hour:t4g.micro': '0.0104',
      'internet-gb': [
        { upTo: 10240, usd: '0.126' },
        { upTo: 51200, usd: '0.122' },
        { upTo: 153600, usd: '0.117' },
        { upTo: null, usd: '0.108' },
      ],
      'nat-hour': '0.059',
      'node-hour:redis:cache.t4g.micro': '0.024',
      'region-gb:us-east-1': '0.08',
      'regional-nat-hour': '0.059',
      'serverless-million-ecpu:redis': '0.0041',
      'serverless-million-ecpu:valkey': '0.0027',
    })
  })

  it('leaves a region out of which it has nothing', async () => {
    // oxlint-disable-next-line require-yield -- a list of nothing
    const table = await readPriceList(['cn-north-1'], '2026-11-26', async function* () {})
    expect(table.regions).toEqual({})
  })
})

describe('a product', () => {
  it.each([
    '',
    '{',
    'null',
    '{}',
    '{"product":{},"terms":{"OnDemand":{}}}',
    listed('X', { usagetype: 'Y' }, { usd: '0.0' }),
  ])('that has no price is none: %#', (text) => {
    expect(readProduct(text)).toBeNull()
  })

  it.each([
    ['0.0450000000', '0.045'],
    ['1.0', '1'],
    ['10', '10'],
    ['2.7E-9', '0.0000000027'],
    ['0.0000000027E6', '0.0027'],
    ['1.5e2', '150'],
    ['0', '0'],
    ['-1', null],
    ['1,5', null],
    [undefined, null],
  ])('costs %s, which is %s', (usd, said) => {
    expect(decimal(usd)).toBe(said)
  })
})
