import type { Design, Id } from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources'
import type { Exposure } from '../store/state.ts'

/** Which subnets are public, private or isolated. */
export function exposureOf(_design: Design, _kinds: Kinds): ReadonlyMap<Id, Exposure> {
  return new Map()
}
