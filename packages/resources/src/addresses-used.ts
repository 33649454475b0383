import { usableInSubnet } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { ipv4Meant } from './blocks.ts'
import { type CacheClusterProps, cacheClusterSchema } from './cache-cluster/schema.ts'
import { type CacheSubnetGroupProps, cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { instanceSchema } from './instance/schema.ts'
import { natGatewaySchema } from './nat-gateway/schema.ts'
import { networkInterfaceSchema } from './network-interface/schema.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from './replication-group/schema.ts'
import { serverlessCacheSchema } from './serverless-cache/schema.ts'
import type { SubnetProps } from './subnet/schema.ts'

/** The nodes of a cache: each has a network interface, and so an address, in a subnet of the subnet group. */
export function nodesOf(cache: Resource): number {
  if (cache.kind === replicationGroupSchema.kind) {
    const { numNodeGroups, replicasPerNodeGroup } = cache.props as ReplicationGroupProps
    return Math.max(0, numNodeGroups) * (1 + Math.max(0, replicasPerNodeGroup))
  }
  if (cache.kind === cacheClusterSchema.kind) return Math.max(0, (cache.props as CacheClusterProps).numCacheNodes)
  return 0
}

/** The subnet groups that a subnet is in. */
export function subnetGroupsOf(
  look: Questions,
  subnet: Resource<SubnetProps>,
): readonly Resource<CacheSubnetGroupProps>[] {
  return look.mentions(subnet.id).flatMap(({ by }) => look.as(cacheSubnetGroupSchema, by.id) ?? [])
}

/** What takes addresses of a subnet, five reserved ones apart. Null where its block is none. */
export interface AddressUse {
  readonly usable: number
  /** Interfaces that stand here whatever AWS decides. */
  readonly certain: number
  /** The same, with the nodes of caches spread evenly over the subnets they may stand in. */
  readonly expected: number
}

export function addressUse(look: Questions, subnet: Resource<SubnetProps>): AddressUse | null {
  const block = ipv4Meant(subnet.props.cidrBlock)
  if (!block) return null
  const here =
    look.childrenOf(instanceSchema, subnet.id).length +
    look.childrenOf(natGatewaySchema, subnet.id).length +
    look
      .childrenOf(networkInterfaceSchema, subnet.id)
      .reduce((sum, { props }) => sum + 1 + props.secondaryPrivateIpAddresses.length, 0)
  let [certain, expected] = [here, here]
  // A serverless cache has an endpoint in each of its subnets.
  const endpoints = look.mentions(subnet.id).filter(({ by }) => by.kind === serverlessCacheSchema.kind).length
  certain += endpoints
  expected += endpoints
  for (const group of subnetGroupsOf(look, subnet)) {
    const nodes = look.mentions(group.id).reduce((sum, { by }) => sum + nodesOf(by), 0)
    const places = Math.max(1, new Set(group.props.subnets).size)
    expected += Math.ceil(nodes / places)
    if (places === 1) certain += nodes
  }
  return { usable: usableInSubnet(block), certain, expected }
}
