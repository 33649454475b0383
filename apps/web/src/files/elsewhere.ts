import type { ArrivalHint } from '@vpcanvas/model'
import type { DesignElsewhere } from '@vpcanvas/resources/addresses'
import type { Text } from '@vpcanvas/text'
import { createStore } from 'zustand/vanilla'
import type { EditorState } from '../store/state.ts'

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

/** What designs beside the open one use, as far as it is known. */
export function around({ file, history }: Pick<EditorState, 'file' | 'history'>): ArrivalHint {
  return { rangesElsewhere: rangesBeside(file.name, history.present.id) }
}

/** As text; the same list while they are the same. */
function rangesBeside(file: string | null, id: string): readonly string[] {
  const { designs } = elsewhere.getState()
  if (last?.designs !== designs || last.file !== file || last.id !== id) {
    const others = designs.filter((one) => one.file !== file && one.id !== id)
    last = { designs, file, id, ranges: others.flatMap(({ uses }) => uses.flatMap(({ ranges }) => ranges)) }
  }
  return last.ranges
}

let last: {
  readonly designs: readonly DesignElsewhere[]
  readonly file: string | null
  readonly id: string
  readonly ranges: readonly string[]
} | null = null
