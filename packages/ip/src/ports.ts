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
  if (a.length === 0) return b
  return b.length === 0 ? a : portSet([...a, ...b])
}

/** The ports in both sets. */
export function intersectPorts(a: PortSet, b: PortSet): PortSet {
  const both: PortRange[] = []
  let [m, n] = [0, 0]
  for (let x = a[m], y = b[n]; x && y; x = a[m], y = b[n]) {
    const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)]
    if (from <= to) both.push({ from, to })
    if (x.to < y.to) m++
    else n++
  }
  return both
}

/** The ports of the first set that are not in the second. */
export function subtractPorts(a: PortSet, b: PortSet): PortSet {
  if (a.length === 0 || b.length === 0) return a
  const left: PortRange[] = []
  let n = 0
  for (const { from: first, to } of a) {
    let from = first
    for (let cut = b[n]; cut && cut.from <= to; cut = b[n]) {
      if (from < cut.from) left.push({ from, to: cut.from - 1 })
      from = Math.max(from, cut.to + 1)
      // What it has left may be cut from the next range.
      if (cut.to > to) break
      n++
    }
    if (from <= to) left.push({ from, to })
  }
  return left
}

/** Whether a port is in a set. */
export function hasPort(set: PortSet, port: number): boolean {
  return set.some(({ from, to }) => from <= port && port <= to)
}

/** `443, 1024-65535` */
export function formatPorts(set: PortSet): string {
  return set.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
