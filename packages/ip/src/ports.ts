/** Ports from one to another, both included. */
export interface PortRange {
  readonly from: number
  readonly to: number
}

/** Ports as sorted ranges that neither meet nor touch: equal sets have equal lists. */
export type PortSet = readonly PortRange[]

const LAST = 65535

/** Every port. */
export const ALL_PORTS: PortSet = [{ from: 0, to: LAST }]
/** No port: the set is empty exactly when its list is. */
export const NO_PORTS: PortSet = []

/** The set of the ports that any of the ranges holds. Backward ranges hold none; what is no port is left out. */
export function portSet(ranges: readonly PortRange[]): PortSet {
  const within = ranges.map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(LAST, to) }))
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of within.filter((range) => range.from <= range.to).sort((a, b) => a.from - b.from)) {
    const open = merged.at(-1)
    if (open && from <= open.to + 1) open.to = Math.max(open.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** The set of one port. */
export function onePort(port: number): PortSet {
  return [{ from: port, to: port }]
}

/** The ports in either set. */
export function unionPorts(a: PortSet, b: PortSet): PortSet {
  return portSet([...a, ...b])
}

/** The ports in both sets. */
export function intersectPorts(a: PortSet, b: PortSet): PortSet {
  return portSet(a.flatMap((x) => b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) }))))
}

/** The ports of the first set that are not in the second. */
export function subtractPorts(a: PortSet, b: PortSet): PortSet {
  return b.reduce<PortSet>(
    (left, cut) =>
      portSet(
        left.flatMap((x) => [
          { from: x.from, to: Math.min(x.to, cut.from - 1) },
          { from: Math.max(x.from, cut.to + 1), to: x.to },
        ]),
      ),
    a,
  )
}

/** Whether a port is in a set. */
export function hasPort(set: PortSet, port: number): boolean {
  return set.some(({ from, to }) => from <= port && port <= to)
}

/** `443, 1024-65535` */
export function formatPorts(set: PortSet): string {
  return set.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
