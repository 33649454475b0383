import { type Block, formatBlock, roomForPrefix, usableInSubnet } from '@vpcanvas/ip'
import { type AddressPlan, type Ground, type Planned, shapes } from '@vpcanvas/resources/addresses'
import type { Language } from '@vpcanvas/text'
import type { Option } from '../ui/index.ts'
import { cutsOf } from './sizes.ts'
import type { addressWords } from './words.ts'

/** What a free block can become: a subnet in a zone, or the IPv6 block of a subnet that is there. */
export interface Offer {
  readonly room: string
  /** Where it goes, or who gets it. */
  readonly whom: string
  readonly options: readonly Option[]
  readonly chosen: string | null
  /** What the range that is typed is the range of. */
  readonly label: string
  readonly verb: string
  /** Null where there is nobody to give it to. */
  readonly draw: ((wanted: Block) => Planned) | null
  /** All of it at once, in parts. */
  readonly fills: readonly { readonly verb: string; readonly planned: Planned }[]
}

interface Asked {
  readonly plan: AddressPlan
  readonly ground: Ground
  readonly block: Block
  readonly chosen: string | null
  readonly words: (typeof addressWords)[Language]
  readonly language: Language
}

/** What is offered of a free block of either family. */
export function offerOf(asked: Asked): Offer {
  return asked.block.family === 4 ? subnets(asked) : ipv6Blocks(asked)
}

/** Parts that have a button; the pointer cuts further. */
const MOST_PARTS = 8

function subnets({ plan, ground, block, chosen, words, language }: Asked): Offer {
  const zone = chosen ?? plan.quietest
  const zones = plan.zones.length > 0 ? plan.zones : ['']
  const at = Math.max(0, zones.indexOf(zone))
  const turns = [...zones.slice(at), ...zones.slice(0, at)]
  return {
    room: words.usableOf(usableInSubnet(block).toLocaleString(language)),
    whom: words.zone,
    options: plan.zones.map((one) => ({ value: one, label: one })),
    chosen: zone,
    label: words.newRange,
    verb: words.add,
    draw: (wanted) => shapes[4].draw(ground, plan.vpc, wanted, zone),
    fills: cutsOf(block)
      .filter(({ parts }) => parts <= MOST_PARTS)
      .map(({ parts, prefix }) => ({
        verb: words.splitIn(parts),
        planned: shapes[4].fill(ground, plan.vpc, block, prefix, turns),
      })),
  }
}

function ipv6Blocks({ plan, ground, block, chosen, words, language }: Asked): Offer {
  const shape = shapes[6]
  // Who has none yet comes first.
  const all = plan.subnets.toSorted((a, b) => Number(a.ipv6 !== null) - Number(b.ipv6 !== null))
  const subnet = all.find(({ id }) => id === chosen) ?? all[0]
  const without = all.filter(({ ipv6 }) => ipv6 === null).length
  return {
    room: words.parts(roomForPrefix([block], shape.narrowest).toLocaleString(language)),
    whom: words.ipv6For,
    options: all.map(({ id, name, ipv6 }) => ({
      value: id,
      label: name,
      ...(ipv6 && { note: formatBlock(ipv6.block) }),
    })),
    chosen: subnet?.id ?? null,
    label: words.ipv6Of(subnet?.name ?? ''),
    verb: words.apply,
    draw: subnet ? (wanted) => shape.give(ground, subnet.id, wanted) : null,
    fills:
      without > 1
        ? [{ verb: words.shareOut, planned: shape.fill(ground, plan.vpc, block, shape.narrowest, plan.zones) }]
        : [],
  }
}
