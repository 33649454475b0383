import type { Id, Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { instanceSchema } from '../instance/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { groupsOf } from './permissions.ts'
import type { SecurityGroupProps } from './schema.ts'

/** The groups that the hosts of a VPC carry, in order, without those that a resource carries itself. */
export function clientGroups(
  look: Questions,
  vpcId: Id | null,
  except: readonly Id[],
): readonly Resource<SecurityGroupProps>[] {
  if (vpcId === null) return []
  const found = new Map<Id, Resource<SecurityGroupProps>>()
  for (const subnet of look.childrenOf(subnetSchema, vpcId)) {
    for (const host of look.childrenOf(instanceSchema, subnet.id)) {
      for (const group of groupsOf(look, host.props.securityGroups)) {
        if (group.parent === vpcId && !except.includes(group.id)) found.set(group.id, group)
      }
    }
  }
  return [...found.values()]
}
