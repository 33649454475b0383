import { docs } from './services.ts'

/**
 * The service quotas of VPC and ElastiCache that an account starts with, as documented in 2026-11. An account may have
 * been given more: Service Quotas knows, so going past one of these is a warning until that has been read.
 */
export interface Quota {
  /** The default. */
  readonly value: number
  /** Whether AWS raises it on request. */
  readonly adjustable: boolean
  /** The most it can be raised to, where AWS says so. */
  readonly ceiling?: number
  readonly docs: string
}

const vpc = docs('vpcug', 'amazon-vpc-limits')
const endpoints = docs('plink', 'vpc-limits-endpoints')
const vpn = docs('s2svpn', 'vpn-limits')
const elastiCache = docs('ecug', 'quota-limits')

const table = {
  'vpcs-per-region': { value: 5, adjustable: true, docs: vpc },
  'subnets-per-vpc': { value: 200, adjustable: true, docs: vpc },
  /** The primary one included. */
  'ipv4-blocks-per-vpc': { value: 5, adjustable: true, ceiling: 50, docs: vpc },
  'ipv6-blocks-per-vpc': { value: 5, adjustable: true, ceiling: 50, docs: vpc },
  /** Per VPC. */
  'network-address-units': { value: 64_000, adjustable: true, ceiling: 256_000, docs: vpc },
  /** Of a VPC and its peers in the Region. */
  'peered-network-address-units': { value: 128_000, adjustable: true, ceiling: 512_000, docs: vpc },
  /** Exclusions from VPC Block Public Access, per Region. */
  'bpa-exclusions': { value: 50, adjustable: true, docs: vpc },
  'eips-per-region': { value: 5, adjustable: true, docs: vpc },
  'eips-per-nat': { value: 2, adjustable: true, ceiling: 8, docs: vpc },
  /** The documents disagree on whether it can be raised. */
  'private-ips-per-nat': { value: 8, adjustable: false, docs: vpc },
  /** Zonal gateways; pending, active and deleting ones count. */
  'nat-per-zone': { value: 5, adjustable: true, docs: vpc },
  'regional-nat-per-vpc': { value: 5, adjustable: true, docs: vpc },
  /** Raised together with VPCs per Region. */
  'igw-per-region': { value: 5, adjustable: true, docs: vpc },
  /** Raised together with VPCs per Region. */
  'eigw-per-region': { value: 5, adjustable: true, docs: vpc },
  'carrier-gateway-per-vpc': { value: 1, adjustable: false, docs: vpc },
  'nacls-per-vpc': { value: 200, adjustable: true, docs: vpc },
  /** Per direction and address family, the final deny included. */
  'rules-per-nacl': { value: 20, adjustable: true, ceiling: 40, docs: vpc },
  /** Documented per Region, enforced per zone. */
  'enis-per-region': { value: 5_000, adjustable: true, docs: vpc },
  'prefix-lists-per-region': { value: 100, adjustable: true, docs: vpc },
  'entries-per-prefix-list': { value: 1_000, adjustable: true, docs: vpc },
  /** Per type of resource. */
  'references-per-prefix-list': { value: 10_000, adjustable: true, docs: vpc },
  /** The main one included. */
  'route-tables-per-vpc': { value: 200, adjustable: true, docs: vpc },
  /** Routes that are not propagated, per address family; older texts say 50. */
  'routes-per-table': { value: 500, adjustable: true, ceiling: 1_000, docs: vpc },
  /** Per route table. */
  'propagated-routes': { value: 100, adjustable: false, docs: vpc },
  'sgs-per-region': { value: 2_500, adjustable: true, docs: vpc },
  /** Per direction and address family; groups per interface times rules stays at or below 1,000. */
  'rules-per-sg': { value: 60, adjustable: true, docs: vpc },
  'sgs-per-eni': { value: 5, adjustable: true, ceiling: 16, docs: vpc },
  'peerings-per-vpc': { value: 50, adjustable: true, ceiling: 125, docs: vpc },
  /** Requests that nobody has accepted. */
  'outstanding-peerings': { value: 25, adjustable: true, docs: vpc },
  /** Hours. */
  'peering-expiry': { value: 168, adjustable: false, docs: vpc },
  /** Per Region; the ceiling is per VPC. */
  'gateway-endpoints': { value: 20, adjustable: true, ceiling: 255, docs: endpoints },
  /** Per VPC, Gateway Load Balancer endpoints included. */
  'interface-endpoints': { value: 50, adjustable: true, docs: endpoints },
  /** Characters. */
  'endpoint-policy-size': { value: 20_480, adjustable: false, docs: endpoints },
  'cgws-per-region': { value: 50, adjustable: true, docs: vpn },
  'vgws-per-region': { value: 5, adjustable: true, docs: vpn },
  'vpns-per-region': { value: 50, adjustable: true, docs: vpn },
  'vpns-per-vgw': { value: 10, adjustable: true, docs: vpn },
  'accelerated-vpns': { value: 10, adjustable: true, docs: vpn },
  /** That a site may advertise. */
  'dynamic-routes-to-vgw': { value: 100, adjustable: false, docs: vpn },
  'static-routes-per-vpn': { value: 100, adjustable: false, docs: vpn },
  /** Tags beginning with `aws:` do not count. */
  'tags-per-resource': { value: 50, adjustable: false, docs: docs('ec2ug', 'Using_Tags') },
  'cache-nodes-per-region': { value: 300, adjustable: true, docs: elastiCache },
  /** The same pool as cache nodes. */
  'clusters-per-region': {
    value: 300,
    adjustable: true,
    docs: docs('ecapi', 'CreateCacheCluster'),
  },
  /** The API reference says 40. */
  'memcached-nodes': { value: 60, adjustable: true, docs: elastiCache },
  /** Ceiling for Valkey 7.2 and Redis OSS 5.0.6 on, 250 before. */
  'nodes-per-cluster-mode': { value: 90, adjustable: true, ceiling: 500, docs: elastiCache },
  /** The primary and its replicas. */
  'nodes-per-shard': { value: 6, adjustable: false, docs: elastiCache },
  'parameter-groups': { value: 300, adjustable: true, docs: elastiCache },
  'subnet-groups': { value: 300, adjustable: true, docs: elastiCache },
  'subnets-per-subnet-group': { value: 20, adjustable: true, docs: elastiCache },
  'serverless-caches': { value: 40, adjustable: true, docs: elastiCache },
  /** Per cache and day. */
  'serverless-snapshots': { value: 24, adjustable: true, docs: elastiCache },
  /** The page on access control says 1,000. */
  users: { value: 2_000, adjustable: true, docs: elastiCache },
  /** The page on access control says 100. */
  'user-groups': { value: 200, adjustable: true, docs: elastiCache },
  'users-per-group': { value: 100, adjustable: true, docs: elastiCache },
  /** Manual backups of a node in 24 hours. */
  'node-snapshots': { value: 20, adjustable: false, docs: elastiCache },
} as const satisfies Record<string, Quota>

/** `vpcs-per-region`; the rule that watches it is `quota-vpcs-per-region`. */
export type QuotaName = keyof typeof table

export const quotas: Readonly<Record<QuotaName, Quota>> = table
