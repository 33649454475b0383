import { ALL_PORTS, anywhere4, anywhere6 } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Specs, UnsureSpec } from '../builder.ts'
import type { Text } from '@vpcanvas/text'
import type { AccessList, Allowance, Direction, Entry, Group, Match, Origin } from '../network.ts'

/**
 * What was said, with what is not known written into it: filters that are not all known, and rules that may allow
 * anything. So nothing that depends on them is called reachable or blocked. What is known stays the same object.
 */
export function withUnknowns(all: Specs): Specs {
  const said = withDiversions(all)
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
      ...[...groups].flatMap(([host, [first]]) => (first ? unknownGroups(said, host, first.origin) : [])),
    ],
    interfaces: said.interfaces.map((one) =>
      one.groups && groups.has(one.host) ? { ...one, groups: [...one.groups, groupId(one.host)] } : one,
    ),
  }
}

function withDiversions(said: Specs): Specs {
  if (said.diversions.length === 0) return said
  const byDomain = Map.groupBy(said.diversions, ({ domain }) => domain)
  return {
    ...said,
    domains: said.domains.map((domain) => {
      const diverted = byDomain.get(domain.id)
      return diverted ? { ...domain, diverted } : domain
    }),
  }
}

type Unsure = readonly UnsureSpec[]

function byElement(unsure: Unsure, part: UnsureSpec['part']): ReadonlyMap<Id, Unsure> {
  return Map.groupBy(
    unsure.filter((one) => one.part === part),
    ({ of }) => of,
  )
}

/** Where something stands in place of the list, all of it is unsure; else the entries that may be there. */
function unsureList<T extends AccessList>(list: T, unsure: Unsure | undefined): T {
  if (!unsure) return list
  const whole = unsure.find(({ rule }) => rule === undefined)
  if (whole) return { ...list, unsure: whole.origin }
  const withThem = (direction: Direction): readonly Entry[] =>
    [...unsure.flatMap((one) => unsureEntries(one, direction)), ...list[direction]].toSorted(
      (a, b) => a.number - b.number,
    )
  return { ...list, ingress: withThem('ingress'), egress: withThem('egress') }
}

/** One whose number is not known may come before all others. */
function unsureEntries({ origin, rule = {} }: UnsureSpec, direction: Direction): readonly Entry[] {
  if ((rule.direction ?? direction) !== direction) return []
  const { action, number = 0, match = ANY, block } = rule
  const actions = action ? [action] : (['allow', 'deny'] as const)
  const blocks = block ? [block] : [anywhere4, anywhere6]
  return actions.flatMap((one) =>
    blocks.map((range) => ({
      ...match,
      id: `${origin.resource} ${one} ${range.family}`,
      number,
      action: one,
      unsure: origin,
      block: range,
      text: said(origin),
    })),
  )
}

function unsureGroup<T extends Pick<Group, 'ingress' | 'egress'>>(group: T, unsure: Unsure | undefined): T {
  if (!unsure) return group
  const allowed = (direction: Direction): readonly Allowance[] =>
    unsure
      .filter(({ rule }) => (rule?.direction ?? direction) === direction)
      .map(({ origin, rule }) => ({ ...anything(origin), ...rule?.match }))
  return {
    ...group,
    ingress: [...group.ingress, ...allowed('ingress')],
    egress: [...group.egress, ...allowed('egress')],
  }
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

const ANY: Match = { protocol: -1, ports: ALL_PORTS, icmp: null }

/** A rule that may allow whatever there is. */
function anything(origin: Origin): Allowance {
  const { resource } = origin
  return { ...ANY, id: resource, peer: { type: 'unresolved', name: resource }, text: said(origin) }
}

function said({ label }: Origin): Text {
  return { en: `what ${label.en} allows`, ko: `${label.ko}의 허용 규칙` }
}
