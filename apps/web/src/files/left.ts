import { isSame } from '@vpcanvas/model'
import { say, type Text } from '@vpcanvas/text'
import { editor } from '../store/useEditor.ts'
import type { Stored } from './designs.ts'
import type { Draft } from './drafts.ts'
import { designs, drafts, keeper } from './start.ts'

// What pages that are no more left behind. It is fetched where there is such a thing.

/**
 * A draft goes on from the revision it began with. If that is no longer the file's, the next write finds out, and puts the two
 * together or offers both.
 */
export async function openLeft(draft: Draft, stored: Stored): Promise<void> {
  const { file } = draft
  // The file may hold an earlier moment of the draft, whose answer the page did not live to hear.
  const began = draft.sent.includes(stored.revision) ? stored.revision : (draft.base ?? 'none')
  const base = began === stored.revision ? stored.design : await drafts.baseOf(draft)
  editor.open(draft.design, { name: file, revision: began })
  keeper.follow(file, stored.design, began, base)
  // Before the draft of the page that is gone is dropped, this page has one of its own.
  await drafts.keep({ file, design: editor.design(), base: began, sent: draft.sent, at: Date.now() })
  if (base) await drafts.keepBase({ file, revision: began, design: base })
}

/** Several tabs of one file that all died: one goes on, each of the others becomes a version. */
export async function keepLeft({ file, design, page }: Draft, stored: Stored | null): Promise<void> {
  if (!stored || !isSame(design, stored.design)) {
    const name = say(recovered, editor.get().view.language)
    // Where it cannot be kept it stays where it is, for the next time.
    const isKept = await designs.keepVersion({ design, file, cause: 'conflict', name }).then(
      () => true,
      () => false,
    )
    if (!isKept) return
  }
  await drafts.drop(file, page)
}

const recovered: Text = { en: 'Recovered from a closed tab', ko: '닫힌 탭에서 복구' }
