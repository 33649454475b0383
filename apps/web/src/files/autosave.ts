import { type Clash, type Design, isSame, schemasOf } from '@vpcanvas/model'
import type { Editor } from '../store/editor.ts'
import { Unreachable } from './api.ts'
import { type Designs, Refused, type Stored } from './designs.ts'
import type { Drafts } from './drafts.ts'
import { beside } from './fileNames.ts'
import type { Saved, Tabs } from './tabs.ts'

/** How long the person has to be still before the file is written, and how soon an absent server is tried again. Milliseconds. */
const STILL = 700
const RETRY = 4000
/** Writes without an answer that are remembered. */
const SENT = 20

/** Keeps what is on the screen in its file, and meanwhile in the browser. */
export interface Autosave {
  /** Writes now what is not written yet; `last` while the page goes away. */
  flush(last?: boolean): Promise<void>
  /** Looks whether somebody else changed the file: by a version control system, in another browser. */
  look(): Promise<void>
  /** After a change on disk: keep the work on the screen under this file's name, or under another. Neither version is lost. */
  resolve(keep: 'mine' | 'theirs'): Promise<void>
  /**
   * Watches over another file from now on. `written` is what it holds, as far as is known; `base` what the work on the screen began
   * from, where that is something else.
   */
  follow(file: string, written: Design, revision: string | null, base?: Design | null): void
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

type Meeting = typeof import('./meeting.ts')

/** Where it does not come, neither did the server's answer, as far as that goes: the next round asks again. */
function meeting(): Promise<Meeting> {
  return import('./meeting.ts').catch((error: unknown) => {
    throw new Unreachable(String(error))
  })
}

export function autosave(
  editor: Editor,
  designs: Designs,
  drafts: Drafts,
  tabs: Tabs,
  clock: Clock = clockOfPage,
): Autosave {
  /** What the file holds, and what of the file the work on the screen is an edit of: another only for a draft that was left. */
  let written: Design | null = null
  let base: Design | null = null
  let baseKept: string | null = null
  /** What the file is called if something that was sent since the last answer came into it. */
  let sent: readonly string[] = []
  let saving: Promise<void> = Promise.resolve()
  let cancel = () => {}
  let theirs: Stored | 'unreadable' | null = null
  let keeping = false
  let keepAgain = false
  let isTaking = false

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
      if (name !== null && design !== written) {
        await drafts.keep({ file: name, design, base: revision, sent, at: clock.now() })
        if (base && revision !== null && baseKept !== revision) {
          await drafts.keepBase({ file: name, revision, design: base })
          baseKept = revision
        }
      }
    } while (keepAgain)
    keeping = false
  }

  /** Shows the file's version. Where it is the same design, the person goes on where they were, and can undo it. */
  const adopt = (name: string, { design, revision }: Stored, { taken }: Meeting) => {
    const file = { name, revision, status: 'saved', reason: null, theirs: null } as const
    isTaking = true
    if (design.id === editor.design().id) editor.proceed(taken.fromDisk, design, file)
    else editor.open(design, file)
    isTaking = false
    theirs = null
    written = base = editor.design()
  }

  /** Puts the file's version and the work on the screen together. @returns The places where that cannot be. */
  const join = (name: string, stored: Stored, { merged, taken }: Meeting): readonly Clash[] | null => {
    if (!base || stored.design.id !== editor.design().id) return []
    const result = merged(base, editor.design(), stored.design, schemasOf(editor.kinds))
    if (!result.ok) return result.clashes
    isTaking = true
    editor.proceed(taken.merged, result.design, {
      name,
      revision: stored.revision,
      status: 'dirty',
      reason: null,
      theirs: null,
    })
    isTaking = false
    theirs = null
    base = stored.design
    written = isSame(editor.design(), stored.design) ? editor.design() : stored.design
    editor.say(taken.merged)
    return null
  }

  /** The file is not what it was when the work began: put together if that can be, else offered. @returns Whether to write again. */
  const meet = async (name: string, current: Stored | 'unreadable' | null): Promise<boolean> => {
    const met = await meeting()
    if (editor.get().file.name !== name) return false
    if (current === null && (await followRenamed(met))) return true
    if (current && current !== 'unreadable' && sent.includes(current.revision)) {
      // What was sent came into the file after all; only the answer was lost.
      written = base = current.design
      sent = []
      editor.setFile({ revision: current.revision, status: 'dirty' })
      return true
    }
    if (current && current !== 'unreadable') {
      const mine = editor.design()
      // What is on the screen is kept as it was before anything was put into it.
      await designs.keepVersion({ design: mine, file: name, cause: 'conflict' }).catch(() => {})
      if (editor.get().file.name !== name) return false
      const clashes = join(name, current, met)
      if (clashes === null) return true
      theirs = current
      const reason = met.saidWhy(met.changedOnDisk(name), clashes, editor)
      editor.setFile({ status: 'conflict', reason, theirs: current.design })
      return false
    }
    theirs = current
    // What is on the screen is in no file now, edited or not.
    written = null
    await keepDraft()
    const reason = current === null ? met.goneFromDisk(name) : met.unreadableOnDisk(name)
    editor.setFile({ status: 'conflict', reason, theirs: null })
    return false
  }

  /** A file that was given another name is gone, and there again under that one. */
  const followRenamed = async ({ taken }: Meeting): Promise<boolean> => {
    const { name, revision } = editor.get().file
    for (const { file, id } of await designs.list()) {
      if (file === name || id !== editor.design().id) continue
      if ((await designs.revision(file)) !== revision || editor.get().file.name !== name) continue
      editor.setFile({ name: file })
      baseKept = null
      editor.say(taken.renamed(file))
      if (name !== null) {
        await keepDraft()
        await drafts.drop(name)
      }
      return true
    }
    return false
  }

  const write = async (last: boolean): Promise<void> => {
    for (let round = 0; round < 3; round++) {
      const { name, revision } = editor.get().file
      const design = editor.design()
      if (name === null) return
      if (design === written) {
        if (editor.get().file.status !== 'saved') editor.setFile({ status: 'saved', reason: null })
        return void (await drafts.drop(name))
      }
      // Why it failed before stays said until it has not failed.
      editor.setFile({ status: 'saving' })
      try {
        if (!last) {
          const revisionSent = await designs.revisionOf(design)
          if (revisionSent !== null) sent = [...sent, revisionSent].slice(-SENT)
          await keepDraft()
        }
        const put = await designs.put(name, design, revision, last)
        if (editor.get().file.name !== name) return
        if (!put.saved) {
          if (await meet(name, put.current)) continue
          return
        }
        written = base = design
        sent = []
        const isAll = editor.design() === design
        editor.setFile({ status: isAll ? 'saved' : 'dirty', revision: put.revision, reason: null })
        if (isAll) await drafts.drop(name)
        else later(STILL)
        // Last: a tab with work of its own then keeps its draft anew, in place of the dropped one.
        return tabs.tell({ file: name, revision: put.revision })
      } catch (error) {
        if (error instanceof Refused) {
          editor.setFile({ status: 'failed', reason: error.text })
          return error.isPassing ? later(RETRY) : undefined
        }
        if (!(error instanceof Unreachable)) throw error
        editor.setFile({ status: 'offline', reason: null })
        return later(RETRY)
      }
    }
    // Somebody else writes faster than we do.
    later(RETRY)
  }

  const flush = async (last = false): Promise<void> => {
    cancel()
    if (editor.get().file.status === 'conflict') return
    await inTurn(() => write(last))
  }

  /** One after the other, each over the revision that the one before it made. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    saving = saving.catch(() => {}).then(work)
    return saving
  }

  /** Somebody else wrote a file. Without work of its own this page takes that version; else the two are put together, or offered. */
  const catchUp = async ({ file, revision }: Saved): Promise<void> => {
    const isOlder = () => editor.get().file.name === file && editor.get().file.revision !== revision
    const isUntouched = () => editor.design() === written
    if (isOlder() && isUntouched()) {
      const met = await meeting()
      const stored = await designs.get(file)
      if (stored && isOlder() && isUntouched()) {
        adopt(file, stored, met)
        return editor.say(met.taken.fromDisk)
      }
    }
    if (!isOlder()) return
    await keepDraft()
    if (editor.get().file.status !== 'conflict') await write(false)
  }

  /** What is being written now comes first. Where the server does not answer, the next write finds out. */
  const hear = (work: () => Promise<void>): Promise<void> =>
    inTurn(work).catch((error: unknown) => {
      if (!(error instanceof Unreachable || error instanceof Refused)) throw error
    })

  const stopHearing = tabs.hear((saved) => void hear(() => catchUp(saved)))

  const look = async (): Promise<void> => {
    const { name, revision, status } = editor.get().file
    if (name === null || revision === null || (status !== 'saved' && status !== 'dirty')) return
    const now = await designs.revision(name)
    const { file } = editor.get()
    if (now === revision || file.name !== name || file.revision !== revision) return
    if (now !== null) return catchUp({ file: name, revision: now })
    await keepDraft()
    await meet(name, null)
  }

  const stopWatching = editor.store.subscribe((state, before) => {
    const { present, past, future } = state.history
    // Another design was opened, or taken from disk: whoever did that says where it is kept.
    if (isTaking || present === before.history.present || (past.length === 0 && future.length === 0)) return
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
    look: () => hear(look),
    follow: (file, design, revision, began = design) => {
      cancel()
      theirs = null
      baseKept = null
      sent = []
      // A design that nobody has drawn in yet needs no file.
      const isBlank = revision === null && Object.keys(design.resources).length === 0
      written = revision === null && !isBlank ? null : design
      base = revision === null ? null : began
      const isWritten = written !== null && editor.design() === written
      editor.setFile({ name: file, revision, status: isWritten ? 'saved' : 'dirty', reason: null, theirs: null })
      if (isWritten) return
      void keepDraft()
      later(STILL)
    },
    resolve: async (keep) => {
      const { name } = editor.get().file
      if (name === null) return
      const mine = editor.design()
      const files = (await designs.list()).map(({ file }) => file)
      const other = beside(name, files)
      if (keep === 'mine') {
        if (theirs === 'unreadable') await designs.setAside(name)
        else if (theirs) await designs.put(other, theirs.design, null)
        const revision = theirs && theirs !== 'unreadable' ? theirs.revision : null
        base = theirs && theirs !== 'unreadable' ? theirs.design : null
        written = null
        theirs = null
        editor.setFile({ revision, status: 'dirty', reason: null, theirs: null })
        return flush()
      }
      const met = await meeting()
      const stored = await designs.get(name)
      if (!stored) return
      await designs.put(other, mine, null)
      await drafts.drop(name)
      adopt(name, stored, met)
    },
    stop: () => {
      cancel()
      stopHearing()
      stopWatching()
    },
  }
}
