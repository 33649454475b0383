import { ALL_PORTS, intersectPorts, NO_PORTS, type PortSet, subtractPorts, unionPorts } from '@vpcanvas/ip'

/**
 * What becomes of traffic, for every port: it passes, it is refused, or that is not known. A number that stands for
 * one such answer: equal answers are equal numbers.
 */
export type Outcome = number

export const SHUT: Outcome = 0
export const OPEN: Outcome = 1
export const UNSURE: Outcome = 2

/** The ports of an outcome. What is in neither set is refused. */
export interface Ports {
  readonly open: PortSet
  readonly unsure: PortSet
}

/** Outcomes, each kept once, and what they make together. */
export interface Outcomes {
  /** Ports in both sets count as open. */
  of(open: PortSet, unsure: PortSet): Outcome
  read(outcome: Outcome): Ports
  /** Traffic that has to pass the one and the other: refused where either refuses, unknown where either is. */
  both(a: Outcome, b: Outcome): Outcome
  /** Traffic that either lets through: open where either is, refused where both refuse. */
  either(a: Outcome, b: Outcome): Outcome
}

export function outcomeTable(): Outcomes {
  const known: Ports[] = []
  const ids = new Map<string, Outcome>()
  const of = (open: PortSet, unsure: PortSet): Outcome => {
    const ports = { open, unsure: subtractPorts(unsure, open) }
    const key = `${textOf(ports.open)}/${textOf(ports.unsure)}`
    const id = ids.get(key)
    if (id !== undefined) return id
    ids.set(key, known.length)
    return known.push(ports) - 1
  }
  // In the order of the constants.
  of(NO_PORTS, NO_PORTS)
  of(ALL_PORTS, NO_PORTS)
  of(NO_PORTS, ALL_PORTS)
  const read = (outcome: Outcome): Ports => known[outcome] ?? { open: NO_PORTS, unsure: NO_PORTS }
  const both = remembered((a, b) => {
    const [x, y] = [read(a), read(b)]
    const notRefused = intersectPorts(unionPorts(x.open, x.unsure), unionPorts(y.open, y.unsure))
    return of(intersectPorts(x.open, y.open), notRefused)
  })
  const either = remembered((a, b) => {
    const [x, y] = [read(a), read(b)]
    return of(unionPorts(x.open, y.open), unionPorts(x.unsure, y.unsure))
  })
  return {
    of,
    read,
    both: (a, b) => (a === SHUT || b === OPEN || a === b ? a : b === SHUT || a === OPEN ? b : both(a, b)),
    either: (a, b) => (a === OPEN || b === SHUT || a === b ? a : b === OPEN || a === SHUT ? b : either(a, b)),
  }
}

function textOf(ports: PortSet): string {
  return ports.map(({ from, to }) => `${from}-${to}`).join()
}

/** More outcomes than any design has. */
const SPAN = 2 ** 26

/** Remembers an operation for which the order does not matter. */
function remembered(work: (a: Outcome, b: Outcome) => Outcome): (a: Outcome, b: Outcome) => Outcome {
  const results = new Map<number, Outcome>()
  return (a, b) => {
    const key = a < b ? a * SPAN + b : b * SPAN + a
    let result = results.get(key)
    if (result === undefined) results.set(key, (result = work(a, b)))
    return result
  }
}
