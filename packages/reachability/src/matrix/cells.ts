import { type Address, type Family, NO_PORTS } from '@vpcanvas/ip'
import type { Interface, Network } from '../network.ts'
import { isTranslator } from '../walk/step.ts'
import type { Place } from '../walk/trail.ts'
import { answersOf } from './answers.ts'
import type { Classes, InterfaceClass, Spot } from './classes.ts'
import { OPEN, type Outcome, type Outcomes, SHUT } from './outcomes.ts'
import { remembered } from './remembered.ts'
import type { Traffic } from './traffic.ts'
import { type Ground, wayTo } from './way.ts'
import { wayBack } from './wayBack.ts'

/** What becomes of traffic from any interface of a class to any other of another, or of the same. */
export type Cells = (from: InterfaceClass, to: InterfaceClass, traffic: Traffic) => Outcome

/** The way there and back between two spots, groups apart. */
interface Between {
  readonly outcome: Outcome
  /** What the sender dials. */
  readonly dialled: Address
  /** Where the request arrives, and what it comes from there; null where no group has a say any more. */
  readonly arrival: { readonly at: Interface; readonly source: Address; readonly fromOutside: boolean } | null
}

/** The cells of a matrix, each made of a way that is known for its spots and of what its groups allow. */
export function cells(network: Network, { guardOf, atomAt }: Classes, outcomes: Outcomes): Cells {
  const answers = answersOf(outcomes, atomAt)
  const ground: Ground = { network, outcomes, answers }
  const ways = new Map<number, Between | null>()

  return (from, to, asked) => {
    if (from.place !== 'outside' && from.place.answersOnly) return SHUT
    const family = familyBetween(from.spot, to.spot)
    if (family === null) return SHUT
    const traffic = family === 6 ? asked.over6 : asked
    const key = (traffic.index * SPAN + from.spot.index + MOST) * SPAN + to.spot.index + MOST
    const way = remembered(ways, key, () => between(ground, from.spot, to.spot, family, traffic))
    if (!way) return SHUT
    const out = from.guard
      ? answers.groups(from.guard, 'egress', { address: way.dialled, guard: to.guard, own: true }, traffic)
      : OPEN
    const sent = outcomes.both(way.outcome, out)
    if (sent === SHUT || !way.arrival) return sent
    const { at, source, fromOutside } = way.arrival
    // Where somebody else has the same address, it is not the one that is meant who gets it.
    const asMeant = at === to.spot.place
    const guard = asMeant ? to.guard : guardOf(at)
    const { place: sender } = from.spot
    const own = sender !== 'outside' && !fromOutside && sender.address.value === source.value
    const other = { address: source, guard: from.guard, own }
    const allowed = guard ? answers.groups(guard, 'ingress', other, traffic) : OPEN
    return outcomes.both(outcomes.both(sent, allowed), served(outcomes, asMeant ? to.place : at, traffic))
  }
}

/** More spots than any design has, on either side of zero. */
const MOST = 2 ** 21
const SPAN = 2 * MOST

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

function between(ground: Ground, from: Spot, to: Spot, family: Family, traffic: Traffic): Between | null {
  const { network, outcomes } = ground
  const { place: goal } = to
  const source = from.place === 'outside' ? addressOf(from, family) : from.place.address
  const dialled = dialledBy(from, to, family)
  if (!source || !dialled) return null
  const meant = goal === 'outside' ? null : goal
  const door = to.abroad?.door ?? null
  const { outcome, legs, arrived } = wayTo(
    ground,
    from.place,
    { meant, door },
    { source, destination: dialled },
    traffic,
  )
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
  return from.place === 'outside' ? (to.place.publicAddress?.address ?? null) : to.place.address
}

function served(outcomes: Outcomes, at: Place, traffic: Traffic): Outcome {
  const serves = at === 'outside' ? null : at.serves
  if (!serves) return OPEN
  return serves.protocol === traffic.protocol ? outcomes.of(serves.ports, NO_PORTS) : SHUT
}
