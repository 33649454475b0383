import type { Box, Design, Id } from '@vpcanvas/model'
import type { Change } from '@vpcanvas/resources/changes'
import type { Text } from '@vpcanvas/text'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What the page is compared with. */
export interface Against {
  readonly title: Text
  readonly design: Design
}

/** A resource that is no longer there, where it was. */
export interface Gone {
  readonly id: Id
  readonly kind: string
  readonly name: string
  /** On the canvas's own plane. */
  readonly box: Box
}

export type ChangeMark = 'added' | 'changed'

export interface ChangesLens {
  readonly against: Against | null
  readonly marks: ReadonlyMap<Id, ChangeMark>
  /** Containers before what is in them. */
  readonly gone: readonly Gone[]
  readonly list: readonly Change[]
  /** The change that is pointed at. */
  readonly at: number | null
}

export const NO_CHANGES: ChangesLens = { against: null, marks: new Map(), gone: [], list: [], at: null }

/** The lens as it is: written by whoever compares, read by whoever draws. */
export const changesLens = createStore<ChangesLens>(() => NO_CHANGES)

export function useChangeMark(id: Id): ChangeMark | null {
  return useStore(changesLens, ({ marks }) => marks.get(id) ?? null)
}
