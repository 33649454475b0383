/** Ports from one to another, both included. */
export interface PortRange {
  readonly from: number
  readonly to: number
}

/** Ports as sorted ranges that neither meet nor touch: equal sets have equal lists. */
export type PortSet = readonly PortRange[]

export const ALL_PORTS: PortSet = [{ from: 0, to: 65535 }]
export const NO_PORTS: PortSet = []

export function portSet(ranges: readonly PortRange[]): PortSet {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of ranges.filter((range) => range.from <= range.to).toSorted((a, b) => a.from - b.from)) {
    const open = merged.at(-1)
    if (open && from <= open.to + 1) open.to = Math.max(open.to, to)
    else merged.push({ from, to })
  }
  return merged
}

export function onePort(port: number): PortSet {
  return [{ from: port, to: port }]
}

export function unionPorts(a: PortSet, b: PortSet): PortSet {
  return portSet([...a, ...b])
}

export function intersectPorts(a: PortSet, b: PortSet): PortSet {
  return portSet(a.flatMap((x) => b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) }))))
}

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

export function hasPort(set: PortSet, port: number): boolean {
  return set.some(({ from, to }) => from <= port && port <= to)
}

/** `443, 1024-65535` */
export function formatPorts(set: PortSet): string {
  return set.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
