import type { DesignElsewhere } from '@vpcanvas/resources/addresses'
import type { Text } from '@vpcanvas/text'
import { createStore } from 'zustand/vanilla'

/** What the designs of the folder use of addresses, as the server last said. */
export interface Elsewhere {
  readonly designs: readonly DesignElsewhere[]
  /** Files that hold no design which can be read, and why. */
  readonly unread: readonly { readonly file: string; readonly text: Text }[]
  /** `unknown` until the server has said it for the first time, or where it does not. */
  readonly status: 'unknown' | 'known'
}

/** Kept apart from what fetches it, which comes when the page is idle. */
export const elsewhere = createStore<Elsewhere>(() => ({ designs: [], unread: [], status: 'unknown' }))

/** The ranges that designs beside the open one use, as text. */
export function rangesBeside(file: string | null, id: string): readonly string[] {
  return elsewhere
    .getState()
    .designs.filter((one) => one.file !== file && one.id !== id)
    .flatMap(({ uses }) => uses.flatMap(({ ranges }) => ranges))
}
