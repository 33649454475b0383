import type { Hop } from '@vpcanvas/reachability'
import type { DrawnHop } from '../store/state.ts'

/** A hop as the canvas draws it. */
export function drawnHop({ resource, leg, decision, because }: Hop): DrawnHop {
  return { resource, leg, refused: decision === 'refuses', because }
}
