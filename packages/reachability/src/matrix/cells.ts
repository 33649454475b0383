import { type Address, NO_PORTS } from '@vpcanvas/ip'
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
  readonly arrival: { readonly at: Interface; readonly source: Address } | null
}

/** The cells of a matrix, each made of a way that is known for its spots and of what its groups allow. */
export function cells(network: Network, { guardOf, atomAt }: Classes, outcomes: Outcomes): Cells {
  const answers = answersOf(outcomes, atomAt)
  const ground: Ground = { network, outcomes, answers }
  const ways = new Map<number, Between | null>()

  return (from, to, traffic) => {
    const key = (traffic.index * MOST + from.spot.index) * MOST + to.spot.index
    const way = remembered(ways, key, () => between(ground, from.spot, to.spot, traffic))
    if (!way) return SHUT
    const out = from.guard
      ? answers.groups(from.guard, 'egress', { address: way.dialled, guard: to.guard, own: true }, traffic)
      : OPEN
    const sent = outcomes.both(way.outcome, out)
    if (sent === SHUT || !way.arrival) return sent
    const { at, source } = way.arrival
    // Where somebody else has the same address, it is not the one that is meant who gets it.
    const asMeant = at === to.spot.place
    const guard = asMeant ? to.guard : guardOf(at)
    const { place: sender } = from.spot
    const own = sender !== 'outside' && sender.address.value === source.value
    const other = { address: source, guard: from.guard, own }
    const allowed = guard ? answers.groups(guard, 'ingress', other, traffic) : OPEN
    return outcomes.both(outcomes.both(sent, allowed), served(outcomes, asMeant ? to.place : at, traffic))
  }
}

/** More spots than any design has. */
const MOST = 2 ** 22

function between(ground: Ground, { place: start }: Spot, { place: goal }: Spot, traffic: Traffic): Between | null {
  const { network, outcomes } = ground
  const dialled = dialledBy(network, start, goal)
  if (!dialled) return null
  const { outcome, legs, arrived } = wayTo(ground, start, goal === 'outside' ? null : goal, dialled, traffic)
  if (outcome === SHUT) return null
  const at = legs.at(-1)?.to
  if (!arrived || !at) return { outcome, dialled, arrival: null }
  // A translator answers nobody.
  if (at !== 'outside' && isTranslator(network, at)) return null
  const all = outcomes.both(outcome, wayBack(ground, legs, arrived, traffic))
  if (all === SHUT) return null
  return { outcome: all, dialled, arrival: at === 'outside' ? null : { at, source: arrived.source } }
}

/** The address that a client uses: the private one from inside, the public one from outside. */
function dialledBy({ outside }: Network, start: Place, goal: Place): Address | null {
  if (start === 'outside') return goal === 'outside' ? null : (goal.publicAddress?.address ?? null)
  const address = goal === 'outside' ? outside.address : goal.address
  return address.family === start.address.family ? address : null
}

function served(outcomes: Outcomes, at: Place, traffic: Traffic): Outcome {
  const serves = at === 'outside' ? null : at.serves
  if (!serves) return OPEN
  return serves.protocol === traffic.protocol ? outcomes.of(serves.ports, NO_PORTS) : SHUT
}
