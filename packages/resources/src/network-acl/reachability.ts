import { formatBlock } from '@vpcanvas/ip'
import type { Edit, Questions, Resource } from '@vpcanvas/model'
import {
  type Direction,
  type Entry,
  type Need,
  type NetworkBuilder,
  type Origin,
  originOf,
  type Remedy,
} from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { blockMeant } from '../blocks.ts'
import { unusedItemId } from '../ids.ts'
import { matchOf, matchText, writtenFor } from '../traffic.ts'
import { type NetworkAclEntry, type NetworkAclProps, networkAclSchema } from './schema.ts'

/** Filters the subnets that are associated with it, by rule number and not by the order in the list. */
export function lower(acl: Resource<NetworkAclProps>, _view: Questions, network: NetworkBuilder): void {
  if (acl.parent === null) return
  for (const entry of acl.props.entries.filter(({ cidrBlock }) => cidrBlock === '')) {
    const { direction, ruleNumber: number, action } = entry
    const match = matchOf(entry)
    const rule = { direction, number, action, ...(match && { match }) }
    network.unsure({ part: 'filter', of: acl.id, origin: withoutRange(acl, entry), rule })
  }
  network.accessList({
    origin: originOf(acl, networkAclSchema),
    domain: acl.parent,
    segments: acl.props.subnets,
    ingress: entriesOf(acl, 'ingress'),
    egress: entriesOf(acl, 'egress'),
    opened: (need, before) => inFront(acl, 'allow', need, before),
    shut: (need, before) => inFront(acl, 'deny', need, before),
  })
}

/** An entry whose range is still to be written, or is a parameter without a value: it may be about any traffic. */
function withoutRange({ id, kind }: Resource<NetworkAclProps>, { ruleNumber }: NetworkAclEntry): Origin {
  const label = { en: `entry ${ruleNumber} without a range`, ko: `범위가 없는 항목 ${ruleNumber}` }
  return { resource: id, kind, label }
}

function entriesOf(acl: Resource<NetworkAclProps>, direction: Direction): readonly Entry[] {
  return acl.props.entries
    .filter((entry) => entry.direction === direction)
    .flatMap((entry) => entryOf(entry) ?? [])
    .toSorted((a, b) => a.number - b.number)
}

/** Null where AWS would not take the entry. */
function entryOf(entry: NetworkAclEntry): Entry | null {
  const block = blockMeant(entry.cidrBlock)
  const match = matchOf(entry)
  if (!block || !match) return null
  const { id, ruleNumber, action, direction } = entry
  const text = matchText(match)
  return { ...match, id, number: ruleNumber, action, block, text: said(action, direction, text, formatBlock(block)) }
}

function said(action: NetworkAclEntry['action'], direction: Direction, traffic: Text, block: string): Text {
  const verb = action === 'allow' ? { en: 'allows', ko: '허용' } : { en: 'denies', ko: '거부' }
  return direction === 'ingress'
    ? { en: `${verb.en} ${traffic.en} from ${block}`, ko: `${traffic.ko} ${verb.ko}, 소스 ${block}` }
    : { en: `${verb.en} ${traffic.en} to ${block}`, ko: `${traffic.ko} ${verb.ko}, 대상 ${block}` }
}

/** AWS takes 1 to 32766: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html */
const LAST_NUMBER = 32_766
const STEP = 10

/** An entry in front of the one that decides now. Where no number is free there, that one and those after it move up. */
function inFront(
  acl: Resource<NetworkAclProps>,
  action: NetworkAclEntry['action'],
  need: Need,
  before: Entry | null,
): Remedy | null {
  const { direction } = need
  const written = writtenFor(need)
  if (!written) return null
  const free = numberBefore(acl, direction, before)
  const room = free === null ? roomAt(acl, direction, before) : { number: free, renumbering: [] }
  if (!room) return null
  const { number, renumbering } = room
  const block = formatBlock(need.peer)
  const entry: NetworkAclEntry = {
    id: unusedItemId(acl.props.entries, `${direction}-${number}`),
    direction,
    ruleNumber: number,
    action,
    ...written,
    cidrBlock: block,
  }
  const match = matchOf(entry)
  const traffic = match ? matchText(match) : { en: '', ko: '' }
  const verb = action === 'allow' ? { en: 'Allow', ko: '허용' } : { en: 'Deny', ko: '거부' }
  return {
    title:
      direction === 'ingress'
        ? {
            en: `${verb.en} ${traffic.en} from ${block} in "${acl.name}" (rule ${number})`,
            ko: `"${acl.name}"에 ${traffic.ko} ${verb.ko} 추가: 소스 ${block}, 규칙 ${number}`,
          }
        : {
            en: `${verb.en} ${traffic.en} to ${block} in "${acl.name}" (rule ${number})`,
            ko: `"${acl.name}"에 ${traffic.ko} ${verb.ko} 추가: 대상 ${block}, 규칙 ${number}`,
          },
    edits: [...renumbering, { op: 'set', id: acl.id, path: ['entries', entry.id], value: entry }],
  }
}

/** A free number: after the last entry for the end of the list, else between the refusing entry and the one before it. */
function numberBefore(acl: Resource<NetworkAclProps>, direction: Direction, before: Entry | null): number | null {
  const taken = acl.props.entries.filter((entry) => entry.direction === direction).map(({ ruleNumber }) => ruleNumber)
  if (!before) {
    const last = highest(taken)
    const next = Math.floor(last / STEP) * STEP + STEP
    return next <= LAST_NUMBER ? next : last < LAST_NUMBER ? last + 1 : null
  }
  const lower = highest(taken.filter((number) => number < before.number))
  const middle = Math.floor((lower + before.number) / 2)
  return middle > lower ? middle : null
}

/** The number of an entry, which makes room with those that follow it without a gap; null where the numbers end. */
function roomAt(
  acl: Resource<NetworkAclProps>,
  direction: Direction,
  before: Entry | null,
): { readonly number: number; readonly renumbering: readonly Edit[] } | null {
  if (!before) return null
  const byNumber = new Map(
    acl.props.entries.filter((entry) => entry.direction === direction).map((entry) => [entry.ruleNumber, entry]),
  )
  const renumbering: Edit[] = []
  for (let number = before.number; ; number++) {
    const entry = byNumber.get(number)
    if (!entry) break
    renumbering.unshift({ op: 'set', id: acl.id, path: ['entries', entry.id, 'ruleNumber'], value: number + 1 })
  }
  return before.number + renumbering.length <= LAST_NUMBER ? { number: before.number, renumbering } : null
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0)
}
