import type { Box, Design, Id } from '@vpcanvas/model'
import type { Change } from '@vpcanvas/resources/changes'
import type { Text } from '@vpcanvas/text'
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

export interface ChangesLens {
  readonly against: Against | null
  /** Containers before what is in them. */
  readonly gone: readonly Gone[]
  readonly list: readonly Change[]
  /** The change that is pointed at. */
  readonly at: number | null
}

export const NO_CHANGES: ChangesLens = { against: null, gone: [], list: [], at: null }

/** The lens as it is: written by whoever compares, read by whoever draws. */
export const changesLens = createStore<ChangesLens>(() => NO_CHANGES)
