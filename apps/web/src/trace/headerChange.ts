import type { Header, Hop } from '@vpcanvas/reachability'

/** One side of a packet's header before and after a hop; the same where the hop leaves it. */
export interface HeaderChange {
  readonly side: 'source' | 'destination'
  readonly before: string
  readonly after: string
}

/** What a hop does to the addresses and ports of a packet; empty where it leaves them. */
export function headerChanges({ headerIn, headerOut }: Pick<Hop, 'headerIn' | 'headerOut'>): readonly HeaderChange[] {
  return (['source', 'destination'] as const).flatMap((side) => {
    const [before, after] = [sideOf(headerIn, side), sideOf(headerOut, side)]
    return before === after ? [] : [{ side, before, after }]
  })
}

/** `10.0.0.4 : 6379`; the address alone where any port will do. */
export function sideOf(header: Header, side: HeaderChange['side']): string {
  const ports = side === 'source' ? header.sourcePorts : header.destinationPorts
  const isAny = ports.length === 1 && ports[0]?.[0] === 0 && ports[0][1] === 65_535
  if (ports.length === 0 || isAny) return header[side]
  return `${header[side]} : ${ports.map(([low, high]) => (low === high ? `${low}` : `${low}–${high}`)).join(', ')}`
}
