import type { Edit, Insertion, Resource, View } from '@vpcanvas/model'
import { acrossVpcs } from '../connecting.ts'
import { unusedItemId } from '../ids.ts'
import { type SecurityGroupProps, type SecurityGroupRule, securityGroupSchema } from './schema.ts'

type Group = Resource<SecurityGroupProps>
const DIRECTIONS = ['ingress', 'egress'] as const

/** The rules of a group, of one direction, that name another. */
function naming(group: Group | undefined, direction: (typeof DIRECTIONS)[number], other: Resource) {
  return group?.props[direction].filter(({ peer }) => peer.type === 'securityGroup' && peer.securityGroup === other.id)
}

/** A tier between two: each lets in and out the one between them instead of the other. */
export const insertions: readonly Insertion<SecurityGroupProps>[] = [
  {
    from: securityGroupSchema.kind,
    to: securityGroupSchema.kind,
    means: (_view, own, from, to) => ({
      en: `The rules between "${from.name}" and "${to.name}" name "${own.name}" instead: they reach each other only by way of its members.`,
      ko: `"${from.name}" 그룹과 "${to.name}" 그룹 사이의 규칙이 서로 대신 "${own.name}" 그룹을 지정합니다. 두 그룹은 이 그룹의 구성원을 거쳐서만 통신합니다.`,
    }),
    part(view, own, from, to) {
      // A group that is named across a peering connection may stand on either side.
      const refused = acrossVpcs(view, own, from)
      if (refused && acrossVpcs(view, own, to)) return refused
      return turned(view, own, [
        [from, to],
        [to, from],
      ])
    },
  },
]

/** Rules of each pair's first that name its second: they name the new group, which gets the same rules towards the second. */
function turned(view: View, own: Group, pairs: readonly (readonly [Resource, Resource])[]): readonly Edit[] {
  const edits: Edit[] = []
  for (const direction of DIRECTIONS) {
    const rules = [...own.props[direction]]
    for (const [one, other] of pairs) {
      for (const rule of naming(view.as(securityGroupSchema, one.id), direction, other) ?? []) {
        const peer = { type: 'securityGroup', securityGroup: own.id } as const
        edits.push({ op: 'set', id: one.id, path: [direction, rule.id], value: { ...rule, peer } })
        if (rules.some((each) => covers(each, rule))) continue
        const fresh = { ...rule, id: unusedItemId(rules, rule.id) }
        rules.push(fresh)
        edits.push({ op: 'set', id: own.id, path: [direction, fresh.id], value: fresh })
      }
    }
  }
  return edits
}

/** Whether a rule lets everything through that another does. */
function covers(rule: SecurityGroupRule, other: SecurityGroupRule): boolean {
  if (rule.protocol === '-1' && rule.peer.type === 'cidr' && rule.peer.cidr === '0.0.0.0/0') return true
  const { id: _id, description: _description, ...what } = rule
  const { id: _otherId, description: _otherDescription, ...otherWhat } = other
  return JSON.stringify(what) === JSON.stringify(otherWhat)
}
