import { canonicalJson, type Design } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Editor } from '../store/editor.ts'
import { Unreachable } from './api.ts'
import { type Designs, Refused, type Stored } from './designs.ts'
import type { Drafts } from './drafts.ts'
import { beside } from './fileNames.ts'
import type { Saved, Tabs } from './tabs.ts'

/** How long the person has to be still before the file is written, and how soon an absent server is tried again. Milliseconds. */
const STILL = 700
const RETRY = 4000

/** Keeps what is on the screen in its file, and meanwhile in the browser. */
export interface Autosave {
  /** Writes now what is not written yet; `last` while the page goes away. */
  flush(last?: boolean): Promise<void>
  /** After a change on disk: keep the work on the screen under this file's name, or under another. Neither version is lost. */
  resolve(keep: 'mine' | 'theirs'): Promise<void>
  /** Watches over another file from now on. */
  follow(file: string, design: Design, revision: string | null): void
  stop(): void
}

export interface Clock {
  after(milliseconds: number, run: () => void): () => void
  now(): number
}

const clockOfPage: Clock = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  now: () => Date.now(),
}

export function autosave(
  editor: Editor,
  designs: Designs,
  drafts: Drafts,
  tabs: Tabs,
  clock: Clock = clockOfPage,
): Autosave {
  let written: Design | null = null
  let saving: Promise<void> = Promise.resolve()
  let cancel = () => {}
  let theirs: Stored | null = null
  let keeping = false
  let keepAgain = false

  const later = (milliseconds: number) => {
    cancel()
    cancel = clock.after(milliseconds, () => void flush())
  }

  /** The draft follows every edit: one write at a time, and the last one always. */
  const keepDraft = async () => {
    if (keeping) return void (keepAgain = true)
    keeping = true
    do {
      keepAgain = false
      const { name, revision } = editor.get().file
      const design = editor.design()
      if (name !== null && design !== written)
        await drafts.keep({ file: name, design, base: revision, at: clock.now() })
    } while (keepAgain)
    keeping = false
  }

  /** Shows the file's version. Where it is the same design, the person goes on where they were. */
  const adopt = (name: string, { design, revision }: Stored) => {
    const file = { name, revision, status: 'saved', reason: null } as const
    if (design.id === editor.design().id) editor.renew(design, file)
    else editor.open(design, file)
    theirs = null
    written = editor.design()
  }

  const write = async (last: boolean): Promise<void> => {
    const { name, revision } = editor.get().file
    const design = editor.design()
    if (name === null || design === written) return
    editor.setFile({ status: 'saving', reason: null })
    try {
      const put = await designs.put(name, design, revision, last)
      if (editor.get().file.name !== name) return
      if (!put.saved) {
        theirs = put.current
        editor.setFile({ status: 'conflict', reason: changedOnDisk(name) })
        return
      }
      written = design
      const isAll = editor.design() === design
      editor.setFile({ status: isAll ? 'saved' : 'dirty', revision: put.revision, reason: null })
      if (isAll) await drafts.drop(name)
      else later(STILL)
      // Last: a tab with work of its own then keeps its draft anew, in place of the dropped one.
      tabs.tell({ file: name, revision: put.revision })
    } catch (error) {
      if (error instanceof Refused) return editor.setFile({ status: 'failed', reason: error.text })
      if (!(error instanceof Unreachable)) throw error
      editor.setFile({ status: 'offline', reason: null })
      later(RETRY)
    }
  }

  const flush = async (last = false): Promise<void> => {
    cancel()
    if (editor.get().file.status === 'conflict') return
    // One after the other, each over the revision that the one before it made.
    saving = saving.catch(() => {}).then(() => write(last))
    await saving
  }

  /** Another tab wrote a file. Without work of its own this one takes that version; otherwise both are offered. */
  const catchUp = async ({ file, revision }: Saved): Promise<void> => {
    const isOlder = () => editor.get().file.name === file && editor.get().file.revision !== revision
    const isUntouched = () => editor.design() === written
    if (isOlder() && isUntouched()) {
      const stored = await designs.get(file)
      if (stored && isOlder() && isUntouched()) {
        adopt(file, stored)
        return editor.say(changedInOtherTab)
      }
    }
    if (!isOlder()) return
    await keepDraft()
    if (editor.get().file.status !== 'conflict') await write(false)
  }

  const stopHearing = tabs.hear((saved) => {
    // Whatever is being written now comes first. Where the server does not answer, the next write finds out.
    saving = saving
      .catch(() => {})
      .then(() => catchUp(saved))
      .catch((error: unknown) => {
        if (!(error instanceof Unreachable || error instanceof Refused)) throw error
      })
  })

  const stopWatching = editor.store.subscribe((state, before) => {
    const { present, past, future } = state.history
    // Another design was opened: whoever did that says where it is kept.
    if (present === before.history.present || (past.length === 0 && future.length === 0)) return
    if (state.file.name === null) return
    if (present === written && state.file.status === 'dirty') {
      cancel()
      editor.setFile({ status: 'saved' })
      return void drafts.drop(state.file.name)
    }
    if (state.file.status !== 'conflict' && state.file.status !== 'offline') editor.setFile({ status: 'dirty' })
    void keepDraft()
    if (state.file.status !== 'offline') later(STILL)
  })

  return {
    flush,
    follow: (file, design, revision) => {
      cancel()
      theirs = null
      // A design that nobody has drawn in yet needs no file.
      const isBlank = revision === null && Object.keys(design.resources).length === 0
      written = revision === null && !isBlank ? null : design
      const isWritten = written !== null && editor.design() === written
      editor.setFile({ name: file, revision, status: isWritten ? 'saved' : 'dirty', reason: null })
      if (!isWritten) later(STILL)
    },
    resolve: async (keep) => {
      const { name } = editor.get().file
      if (name === null) return
      const mine = editor.design()
      const other = beside(
        name,
        (await designs.list()).map(({ file }) => file),
      )
      if (keep === 'mine') {
        if (theirs) await designs.put(other, theirs.design, null)
        const revision = theirs?.revision ?? null
        theirs = null
        editor.setFile({ revision, status: 'dirty', reason: null })
        return flush()
      }
      await designs.put(other, mine, null)
      await drafts.drop(name)
      const stored = await designs.get(name)
      if (stored) adopt(name, stored)
    },
    stop: () => {
      cancel()
      stopHearing()
      stopWatching()
    },
  }
}

const changedInOtherTab: Text = {
  en: 'This design was changed in another tab. Its newer version is shown.',
  ko: '다른 탭에서 이 디자인을 변경했습니다. 더 새로운 버전을 표시합니다.',
}

function changedOnDisk(file: string): Text {
  return {
    en: `"${file}" was changed on disk meanwhile. Nothing was overwritten.`,
    ko: `"${file}" 파일이 그 사이 디스크에서 변경되었습니다. 덮어쓴 내용은 없습니다.`,
  }
}

/** Whether two designs are the same document, letter for letter. */
export function isSameDesign(a: Design, b: Design): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}
