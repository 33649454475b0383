import type { Hop } from '@vpcanvas/reachability'

/** What a hop does to the addresses of a packet; null where it leaves them. */
export function headerChange({ headerIn, headerOut }: Hop): { readonly before: string; readonly after: string } | null {
  for (const side of ['source', 'destination'] as const) {
    if (headerIn[side] !== headerOut[side]) return { before: headerIn[side], after: headerOut[side] }
  }
  return null
}
