import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lens } from '../store/state.ts'
import type { SignName } from './signs.ts'

/** What the lens that is on says of a resource. */
export interface Mark {
  readonly sign: SignName
  readonly text: Text
  /** What the text is short for. */
  readonly says: Text
}

interface LensMarks {
  /** Whose they are. */
  readonly lens: Lens | null
  /** A mark stays the same object while it says the same: only what changed is drawn again. */
  readonly marks: ReadonlyMap<Id, Mark>
  /** Whether what has no mark steps back. */
  readonly areOthersFaint: boolean
}

const NONE: LensMarks = { lens: null, marks: new Map(), areOthersFaint: false }

/** The marks on the drawing: written by the lens that is on, read by whoever draws. */
export const lensMarks = createStore<LensMarks>(() => NONE)

export function putMarks(lens: Lens, marks: ReadonlyMap<Id, Mark>, areOthersFaint = false): void {
  lensMarks.setState({ lens, marks, areOthersFaint })
}

/** Takes a lens's marks away. Another's stay. */
export function clearMarks(lens: Lens): void {
  if (lensMarks.getState().lens === lens) lensMarks.setState(NONE)
}

/** What the lens says of a resource; null where it says nothing. */
export function useMark(id: Id): Mark | null {
  return useStore(lensMarks, ({ marks }) => marks.get(id) ?? null)
}

/** Words what a lens found, resource by resource: the same finding is the same mark. */
export function marking<F extends object>(
  word: (finding: F) => Mark,
): (findings: ReadonlyMap<Id, F>) => ReadonlyMap<Id, Mark> {
  const known = new WeakMap<F, Mark>()
  const markOf = (finding: F) => {
    let mark = known.get(finding)
    if (!mark) known.set(finding, (mark = word(finding)))
    return mark
  }
  return (findings) => new Map([...findings].map(([id, finding]) => [id, markOf(finding)]))
}
