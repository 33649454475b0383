const MOST = 6

/** A zone for each node: the ones given first, then those of the subnet group in turn. Empty where there are none to take. */
export function spread(given: readonly string[], covered: readonly string[], nodes: number): string[] {
  const from = covered.length > 0 ? covered : given
  if (from.length === 0 || nodes < 1 || nodes > MOST) return []
  const zones = given.filter((zone) => covered.length === 0 || covered.includes(zone)).slice(0, nodes)
  while (zones.length < nodes) {
    // The zone used least so far, in the order of the subnet group.
    const next = from.toSorted((a, b) => count(zones, a) - count(zones, b))[0]
    if (next === undefined) return []
    zones.push(next)
  }
  return zones
}

function count(zones: readonly string[], zone: string): number {
  return zones.filter((one) => one === zone).length
}
