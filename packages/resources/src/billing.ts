import type { Charge } from '@vpcanvas/cost'
import { HOURS, spanOf, type Usage } from '@vpcanvas/cost'
import type { Id, Questions, Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { instanceSchema } from './instance/schema.ts'
import { networkInterfaceSchema } from './network-interface/schema.ts'
import { regionOf } from './routing.ts'
import { serverlessCacheSchema } from './serverless-cache/schema.ts'
import { subnetSchema } from './subnet/schema.ts'
import { vpcEndpointSchema } from './vpc-endpoint/schema.ts'

/** The code of the region that a resource is billed in; undefined where it is in none. */
export function billedIn(look: Questions, id: Id | null): string | undefined {
  return regionOf(look, id)?.props.region
}

/** So many things for every hour of the month. */
export function hourly(
  region: string | undefined,
  { id, label, rate, count = 1 }: { id: string; label: Text; rate: string | null; count?: number },
): Charge {
  return { id, label, rate, region, unit: 'hour', quantity: count * HOURS }
}

/** Gigabytes that an assumption says. */
export function byUse(
  region: string | undefined,
  usage: Usage,
  { id, label, rate, assumption }: { id: string; label: Text; rate: string | null; assumption: string },
): Charge {
  return { id, label, rate, region, unit: 'gb', quantity: spanOf(usage, assumption), assumption }
}

/**
 * The zones of a VPC in which something has a network interface, where AWS runs a regional NAT gateway; one at least.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
export function zonesAtWork(look: Questions, vpcId: Id | null): number {
  const used = new Set<Id>()
  for (const group of look.childrenOf(cacheSubnetGroupSchema, vpcId)) {
    if (look.mentions(group.id).length > 0) for (const id of group.props.subnets) used.add(id)
  }
  for (const one of look.childrenOf(vpcEndpointSchema, vpcId)) for (const id of one.props.subnets) used.add(id)
  for (const one of look.childrenOf(serverlessCacheSchema, vpcId)) for (const id of one.props.subnets) used.add(id)
  const zones = look
    .childrenOf(subnetSchema, vpcId)
    .filter(({ id }) => used.has(id) || hasHosts(look, id))
    .map(({ props }) => props.availabilityZone)
  return Math.max(1, new Set(zones).size)
}

function hasHosts(look: Questions, subnet: Id): boolean {
  return (
    look.childrenOf(instanceSchema, subnet).length > 0 || look.childrenOf(networkInterfaceSchema, subnet).length > 0
  )
}

const GB_A_MONTH: Text = { en: 'GB a month', ko: '월 GB' }
export const gbAMonth = GB_A_MONTH

/** Backups that AWS keeps of a cache made of nodes: one is free, each further day is billed. */
export function backupCharge(
  region: string | undefined,
  usage: Usage,
  billed: number,
  assumption: string,
): readonly Charge[] {
  if (billed <= 0) return []
  return [
    {
      id: 'backups',
      label: { en: `${billed} daily ${billed === 1 ? 'backup' : 'backups'}`, ko: `일일 백업 ${billed}개` },
      rate: 'backup-gb-month',
      region,
      unit: 'gbMonth',
      quantity: spanOf(usage, assumption, billed),
      assumption,
    },
  ]
}

/** The nodes of a cache. */
export function nodeCharge<P extends { readonly engine: string; readonly cacheNodeType: string }>(
  region: string | undefined,
  { props: { engine, cacheNodeType } }: Resource<P>,
  count: number,
): Charge {
  const nodes = Math.max(1, Math.min(500, count))
  return hourly(region, {
    id: 'nodes',
    label: {
      en: `${nodes} ${nodes === 1 ? 'node' : 'nodes'} of ${cacheNodeType}`,
      ko: `${cacheNodeType} 노드 ${nodes}개`,
    },
    rate: `node-hour:${engine}:${cacheNodeType}`,
    count: nodes,
  })
}
