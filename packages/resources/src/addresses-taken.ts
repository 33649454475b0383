import type { Id, Props, Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { takesAddresses as cacheSubnetGroup } from './cache-subnet-group/addresses.ts'
import type { KindName } from './drawables.ts'
import { takesAddresses as instance } from './instance/addresses.ts'
import { takesAddresses as natGateway } from './nat-gateway/addresses.ts'
import { takesAddresses as networkInterface } from './network-interface/addresses.ts'
import { takesAddresses as serverlessCache } from './serverless-cache/addresses.ts'
import type { SubnetProps } from './subnet/schema.ts'
import { takesAddresses as vpcEndpoint } from './vpc-endpoint/addresses.ts'

/** IPv4 addresses of one subnet that one resource takes. */
export interface Taken {
  readonly by: Id
  /** Interfaces that stand here whatever AWS decides. */
  readonly certain: number
  /** The same, with the nodes of caches spread evenly over the subnets they may stand in. */
  readonly expected: number
  /**
   * Those that it takes besides while it changes: a cache that moves to another node type has its old nodes and its new ones.
   * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-cluster-vertical-scaling.html
   */
  readonly meanwhile?: number
  /** Those that the design writes out: they tie the subnet to its range. */
  readonly written: readonly string[]
}

/** What a resource that sits in a subnet or names it takes of its addresses. */
export type TakesAddresses<P extends Props> = (
  look: Questions,
  resource: Resource<P>,
  subnet: Resource<SubnetProps>,
) => readonly Taken[]

/** The kinds that take addresses of subnets, each in its own words. */
const takers: Partial<
  Record<KindName, (look: Questions, one: Resource, subnet: Resource<SubnetProps>) => readonly Taken[]>
> = {
  instance: instance as TakesAddresses<Props>,
  natGateway: natGateway as TakesAddresses<Props>,
  networkInterface: networkInterface as TakesAddresses<Props>,
  vpcEndpoint: vpcEndpoint as TakesAddresses<Props>,
  serverlessCache: serverlessCache as TakesAddresses<Props>,
  cacheSubnetGroup: cacheSubnetGroup as TakesAddresses<Props>,
}

/** Everything that takes addresses of a subnet: what sits in it, then what names it. The five that AWS keeps are not counted. */
export function takenIn(look: Questions, subnet: Resource<SubnetProps>): readonly Taken[] {
  const near = new Map<Id, Resource>()
  for (const child of look.children(subnet.id)) near.set(child.id, child)
  for (const { by } of look.mentions(subnet.id)) near.set(by.id, by)
  return [...near.values()].flatMap((one) => {
    const taker = Object.hasOwn(takers, one.kind) ? takers[one.kind as KindName] : undefined
    return taker?.(look, one, subnet) ?? []
  })
}
