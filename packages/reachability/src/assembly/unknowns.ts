import { ALL_PORTS } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Specs, UnsureSpec } from '../builder.ts'
import type { AccessList, Allowance, Group, Origin } from '../network.ts'

/**
 * What was said, with what is not known written into it: filters that are not all known, and rules that may allow
 * anything. So nothing that depends on them is called reachable or blocked. What is known stays the same object.
 */
export function withUnknowns(said: Specs): Specs {
  if (said.unsure.length === 0) return said
  const filters = byElement(said.unsure, 'filter')
  const groups = byElement(said.unsure, 'groups')
  return {
    ...said,
    lists: said.lists.map((list) => unsureList(list, filters.get(list.origin.resource))),
    domains: said.domains.map((domain) =>
      filters.has(domain.id) || groups.has(domain.id)
        ? {
            ...domain,
            list: unsureList(domain.list, filters.get(domain.id)),
            group: unsureGroup(domain.group, groups.get(domain.id)),
          }
        : domain,
    ),
    groups: [
      ...said.groups.map((group) => unsureGroup(group, groups.get(group.id))),
      ...[...groups].flatMap(([host, origin]) => unknownGroups(said, host, origin)),
    ],
    interfaces: said.interfaces.map((one) =>
      one.groups && groups.has(one.host) ? { ...one, groups: [...one.groups, groupId(one.host)] } : one,
    ),
  }
}

function byElement(unsure: readonly UnsureSpec[], part: UnsureSpec['part']): ReadonlyMap<Id, Origin> {
  return new Map(unsure.filter((one) => one.part === part).map(({ of, origin }) => [of, origin]))
}

function unsureList<T extends AccessList>(list: T, origin: Origin | undefined): T {
  return origin ? { ...list, unsure: origin } : list
}

function unsureGroup<T extends Pick<Group, 'ingress' | 'egress'>>(group: T, origin: Origin | undefined): T {
  if (!origin) return group
  const rule = anything(origin)
  return { ...group, ingress: [...group.ingress, rule], egress: [...group.egress, rule] }
}

/** A group that stands for those of a host that are not known, one for each of its domains. */
function unknownGroups(said: Specs, host: Id, origin: Origin) {
  const interfaces = said.interfaces.filter((one) => one.host === host && one.groups)
  const segment = said.segments.find(({ id }) => id === interfaces[0]?.segment)
  const rule = { ...anything(origin), text: { en: 'what they allow', ko: '허용 규칙' } }
  return segment
    ? [
        {
          id: groupId(host),
          origin,
          domain: segment.domain,
          unsure: true,
          ingress: [rule],
          egress: [rule],
          opened: () => null,
        },
      ]
    : []
}

function groupId(host: Id): Id {
  return `${host} groups`
}

/** A rule that may allow whatever there is. */
function anything({ resource, label }: Origin): Allowance {
  return {
    id: resource,
    protocol: -1,
    ports: ALL_PORTS,
    icmp: null,
    peer: { type: 'unresolved', name: resource },
    text: { en: `what ${label.en} allows`, ko: `${label.ko}의 허용 규칙` },
  }
}
