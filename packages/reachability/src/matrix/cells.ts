import { type Address, type Family, NO_PORTS } from '@vpcanvas/ip'
import type { Interface, Match, Network } from '../network.ts'
import { isTranslator, privateRange } from '../walk/step.ts'
import type { Place } from '../walk/trail.ts'
import type { Answers } from './answers.ts'
import { type Bundle, NOTHING } from './bundles.ts'
import type { Classes, InterfaceClass, Spot } from './classes.ts'
import { SHUT } from './outcomes.ts'
import { remembered } from './remembered.ts'
import type { Tables } from './tables.ts'
import type { Traffic } from './traffic.ts'
import { type Ground, wayTo } from './way.ts'
import { wayBack } from './wayBack.ts'

/** What becomes of traffic from any interface of a class to any other of another, or of the same. */
export type Cells = (from: InterfaceClass, to: InterfaceClass) => Bundle

/** The way there and back between two spots, groups apart. */
export interface Between {
  readonly family: Family
  readonly bundle: Bundle
  /** What the sender dials. */
  readonly dialled: Address
  /** Where the request arrives, and what it comes from there; null where no group has a say any more. */
  readonly arrival: Arrival | null
}

interface Arrival {
  readonly at: Interface
  readonly source: Address
  /** Whether it comes in from outside: nobody is known by a group there. */
  readonly fromOutside: boolean
}

/** Ways between spots that stay as they are: by the index of where they start, then of where they end. */
export type Ways = Map<number, Map<number, Between | null>>

/** The cells of a matrix, each made of a way that is known for its spots and of what its groups allow. */
export function cells(network: Network, { guardOf }: Classes, tables: Tables, answers: Answers, ways: Ways): Cells {
  const { bundles } = tables
  const ground: Ground = { network, outcomes: tables.outcomes, answers }
  const served = serving(tables)
  /** Ways that end at somebody else: they hold no longer than who that is. */
  const odd: Ways = new Map()

  const wayBetween = (from: Spot, to: Spot): Between | null => {
    const known = ways.get(from.index)?.get(to.index)
    if (known !== undefined) return known
    const unusual = odd.get(from.index)?.get(to.index)
    if (unusual !== undefined) return unusual
    const family = familyBetween(from, to)
    const way = family && between(ground, tables, from, to, family)
    const kept = way?.arrival && !isAt(to, way.arrival.at) ? odd : ways
    remembered(kept, from.index, () => new Map()).set(to.index, way)
    return way
  }

  return (from, to) => {
    if (from.place !== 'outside' && (from.place.answersOnly || from.secondary || to.secondary)) return NOTHING
    const way = wayBetween(from.spot, to.spot)
    if (!way) return NOTHING
    const out = from.guard
      ? answers.groups(from.guard, 'egress', { address: way.dialled, guard: to.guard, own: true })
      : bundles.everything
    const sent = bundles.both(way.bundle, out)
    if (sent === NOTHING || !way.arrival) return sent
    const { at, source, fromOutside } = way.arrival
    // Where somebody else has the same address, it is not the one that is meant who gets it.
    const asMeant = isAt(to.spot, at)
    const guard = asMeant ? to.guard : guardOf(at)
    const { place: sender } = from.spot
    const own = sender !== 'outside' && !fromOutside && sender.address.value === source.value
    const allowed = guard
      ? answers.groups(guard, 'ingress', { address: source, guard: from.guard, own })
      : bundles.everything
    return bundles.both(bundles.both(sent, allowed), served(asMeant ? to.place : at, way.family))
  }
}

function isAt({ place }: Spot, at: Interface): boolean {
  return place !== 'outside' && place.id === at.id && place.address.value === at.address.value
}

/** The family that two spots have in common; null where they have none. Outside, there is somebody of each. */
function familyBetween(from: Spot, to: Spot): Family | null {
  if (from.place !== 'outside') return isOf(to, from.place.address.family)
  return to.place === 'outside' ? null : isOf(from, to.place.address.family)
}

function isOf({ place, abroad }: Spot, family: Family): Family | null {
  const has =
    place === 'outside' ? abroad?.addresses.some((one) => one.family === family) : place.address.family === family
  return has ? family : null
}

function addressOf({ abroad }: Spot, family: Family): Address | null {
  return abroad?.addresses.find((one) => one.family === family) ?? null
}

function between(ground: Ground, tables: Tables, from: Spot, to: Spot, family: Family): Between | null {
  let arrival: Arrival | null = null
  let dialled: Address | null = null
  const outcomes = tables.sorts.over[family].map((traffic) => {
    const way = wayOf(ground, from, to, family, traffic)
    if (!way) return SHUT
    arrival ??= way.arrival
    dialled = way.dialled
    return way.outcome
  })
  const bundle = tables.bundles.of(outcomes)
  return bundle === NOTHING || !dialled ? null : { family, bundle, dialled, arrival }
}

/** The way of one sort of traffic. */
function wayOf(ground: Ground, from: Spot, to: Spot, family: Family, traffic: Traffic) {
  const { network, outcomes } = ground
  const { place: goal } = to
  const source = from.place === 'outside' ? addressOf(from, family) : from.place.address
  const dialled = dialledBy(from, to, family)
  if (!source || !dialled) return null
  const meant = goal === 'outside' ? null : goal
  const door = to.abroad?.door ?? null
  const addresses = { source, destination: dialled }
  const { outcome, legs, arrived } = wayTo(ground, from.place, { meant, door }, addresses, traffic)
  if (outcome === SHUT) return null
  const last = legs.at(-1)
  if (!arrived || !last) return { outcome, dialled, arrival: null }
  const { to: at } = last
  // A translator answers nobody.
  if (at !== 'outside' && isTranslator(network, at)) return null
  const all = outcomes.both(outcome, wayBack(ground, legs, arrived, traffic))
  if (all === SHUT) return null
  const arrival = at === 'outside' ? null : { at, source: arrived.source, fromOutside: last.from === 'outside' }
  return { outcome: all, dialled, arrival }
}

/** The address that a client uses: the private one from inside, the public one from outside. */
function dialledBy(from: Spot, to: Spot, family: Family): Address | null {
  if (to.place === 'outside') return addressOf(to, family)
  if (from.place !== 'outside') return to.place.address
  const source = addressOf(from, family)
  return source && privateRange(source) ? to.place.address : (to.place.publicAddress?.address ?? null)
}

/** What an interface answers to, for all sorts of traffic. */
function serving({ outcomes, bundles, sorts }: Tables): (at: Place, family: Family) => Bundle {
  const known = { 4: new WeakMap<Match, Bundle>(), 6: new WeakMap<Match, Bundle>() }
  return (at, family) => {
    const serves = at === 'outside' ? null : at.serves
    if (!serves) return bundles.everything
    let bundle = known[family].get(serves)
    if (bundle === undefined) {
      const found = sorts.over[family].map(({ protocol }) =>
        serves.protocol === protocol ? outcomes.of(serves.ports, NO_PORTS) : SHUT,
      )
      known[family].set(serves, (bundle = bundles.of(found)))
    }
    return bundle
  }
}
