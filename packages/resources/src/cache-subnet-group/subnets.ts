import { formatBlock } from '@vpcanvas/ip'
import { zonesOf as zonesOfRegion } from '@vpcanvas/catalogue'
import type { Id, Resource } from '@vpcanvas/model'
import type { Fix, Questions } from '@vpcanvas/rules'
import { freeSubnetBlock, ipv4Meant } from '../blocks.ts'
import { unusedId } from '../ids.ts'
import { isLeftOpen } from '../left-open.ts'
import { isPublic, regionOf } from '../routing.ts'
import { subnetDefaults, type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { type CacheSubnetGroupProps, cacheSubnetGroupSchema } from './schema.ts'

/** The subnets of a group that are in the design. */
export function subnetsIn(look: Questions, group: Resource<CacheSubnetGroupProps>): readonly Resource<SubnetProps>[] {
  return group.props.subnets.flatMap((id) => look.as(subnetSchema, id) ?? [])
}

/** The zones that nodes in a group can stand in, in order. */
export function zonesIn(look: Questions, group: Resource<CacheSubnetGroupProps>): readonly string[] {
  return [...new Set(subnetsIn(look, group).map((subnet) => subnet.props.availabilityZone))]
    .filter((zone) => zone !== '')
    .toSorted()
}

/** Whether a template leaves open which zones those are. */
export function hasOpenZones(look: Questions, group: Resource<CacheSubnetGroupProps>): boolean {
  const subnets = subnetsIn(look, group)
  return isLeftOpen(look, group.id, 'SubnetIds') || subnets.some(({ id }) => isLeftOpen(look, id, 'AvailabilityZone'))
}

/** The zones that the nodes of a cache can stand in; null where its subnet group is not known. */
export function zonesFor(look: Questions, subnetGroup: Id | null): readonly string[] | null {
  const group = look.as(cacheSubnetGroupSchema, subnetGroup)
  return group ? zonesIn(look, group) : null
}

/** A subnet in a zone that a group does not cover: one of the VPC that is there, or a new one. Null where neither can be. */
export function anotherZone(look: Questions, group: Resource<CacheSubnetGroupProps>): Fix | null {
  if (group.parent === null) return null
  const covered = zonesIn(look, group)
  const add = (id: Id) => ({ op: 'set', id: group.id, path: ['subnets', id], value: id }) as const
  const there = look
    .childrenOf(subnetSchema, group.parent)
    .find(
      (subnet) =>
        subnet.props.availabilityZone !== '' &&
        !covered.includes(subnet.props.availabilityZone) &&
        !isPublic(look, subnet),
    )
  if (there) {
    return {
      title: {
        en: `Add subnet "${there.name}" (${there.props.availabilityZone})`,
        ko: `서브넷 "${there.name}"(${there.props.availabilityZone}) 추가`,
      },
      edits: [add(there.id)],
    }
  }
  const zone = zonesOfRegion(regionOf(look, group.id)?.props.region ?? '').find((one) => !covered.includes(one))
  const [twin] = subnetsIn(look, group)
  const prefix = twin ? (ipv4Meant(twin.props.cidrBlock)?.prefix ?? 24) : 24
  const block = freeSubnetBlock(look, group.parent, Math.min(28, Math.max(16, prefix)))
  if (!zone || !block) return null
  const id = unusedId(look, `${group.id.slice(0, 90)}-${zone}`)
  const cidrBlock = formatBlock(block)
  return {
    title: { en: `Add a subnet in ${zone} (${cidrBlock})`, ko: `${zone} 영역에 서브넷(${cidrBlock}) 추가` },
    edits: [
      {
        op: 'add',
        resource: {
          id,
          kind: subnetSchema.kind,
          name: `${group.name.slice(0, 200)}-${zone}`,
          parent: group.parent,
          props: { ...subnetDefaults, availabilityZone: zone, cidrBlock },
        },
      },
      add(id),
    ],
  }
}
