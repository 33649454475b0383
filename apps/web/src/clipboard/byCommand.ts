import { duplicate, type Point } from '@vpcanvas/model'
import { carryOut } from '../commands/carryOut.ts'
import { around } from '../files/elsewhere.ts'
import { editor } from '../store/useEditor.ts'
import { worded as wordedInShell } from '../words/catalogue.ts'
import { pasteText, refuse } from './paste.ts'
import { removeTaken, taken, takeSelection } from './taking.ts'
import { worded } from './words.ts'

/** Copies what is selected from a menu or a key of the person's own, where no event of the browser's brings a clipboard along. */
export function copySelection(): void {
  const text = takeSelection()
  if (text === null) return
  // Where the browser refuses, what was taken can still be pasted on this page.
  void navigator.clipboard?.writeText(text).catch(() => {})
}

export function cutSelection(): void {
  copySelection()
  removeTaken()
}

/** Pastes what the browser lets a page read of its clipboard, else what was last taken here. */
export async function pasteClipboard(at: Point | null): Promise<void> {
  // Where reading is refused, or is not there at all.
  const text = (await navigator.clipboard?.readText?.().catch(() => '')) || taken.text
  if (text === '') refuse(worded((words) => words.notReadable))
  else pasteText(text, at)
}

/** A copy beside the original, and the clipboard as it was. */
export function duplicateSelection(): void {
  carryOut(
    editor,
    wordedInShell((words) => words.duplicate),
    duplicate(editor.design(), editor.kinds, [...editor.get().selection], { hint: around(editor.get()) }),
  )
}
