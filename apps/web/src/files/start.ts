import { type Design, emptyDesign, isSame, newId, readDesign, schemasOf, shareTexts } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { catalogue } from '../words/catalogue.ts'
import { hearTokens, Unreachable } from './api.ts'
import { autosave } from './autosave.ts'
import { designsOn, Refused, type Stored } from './designs.ts'
import { browserDrafts, type Draft } from './drafts.ts'
import { fileNameFor } from './fileNames.ts'
import { lastFile, rememberFile } from './last.ts'
import { browserTabs } from './tabs.ts'

const FIRST = 'design.vpcanvas.json'
/** Milliseconds between two looks for the server. */
const RETRY = 4000

export const designs = designsOn(schemasOf(kinds))
export const drafts = browserDrafts()
export const keeper = autosave(editor, designs, drafts, browserTabs())
/** Milliseconds between two looks for what others did to the file, while the page is seen. */
const LOOK = 4000

const left = () =>
  import('./left.ts').catch((error: unknown) => {
    // Then the draft is opened without its file.
    throw new Unreachable(String(error))
  })

/** Opens what the person had last, and keeps it from now on. */
export async function startFiles(): Promise<void> {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.flush(true)
  })
  window.addEventListener('pagehide', () => void keeper.flush(true))
  const look = () => {
    if (document.visibilityState === 'visible') void keeper.look()
  }
  window.addEventListener('focus', look)
  setInterval(look, LOOK)
  // The server was started anew, and its address opened in another tab.
  hearTokens(() => void keeper.flush())
  // There before it is needed: the server may be gone by then, or serve another version of the editor.
  void whenIdle()
    .then(() => import('./meeting.ts'))
    .catch(() => {})
  await openLast()
}

async function openLast(): Promise<void> {
  try {
    const wanted = lastFile()
    const stored = wanted === null ? null : await designs.get(wanted)
    if (wanted !== null && stored) return await openStored(wanted, stored)
    const [newest] = await designs.list()
    if (newest) await openFile(newest.file)
    else await openStored(FIRST, null)
  } catch (error) {
    if (error instanceof Refused) {
      toast(error.text, { tone: 'danger' })
      return openDraft('failed')
    }
    if (!(error instanceof Unreachable)) throw error
    await openDraft('offline')
    setTimeout(() => void tryAgain(), RETRY)
  }
}

/** Once the server is there: what was drawn meanwhile goes into its file; where nothing was, the file is opened as it is. */
async function tryAgain(): Promise<void> {
  const { past, future } = editor.get().history
  if (past.length + future.length > 0) return keeper.flush()
  try {
    await designs.list()
    await openLast()
  } catch {
    setTimeout(() => void tryAgain(), RETRY)
  }
}

/** Opens a file of the workspace: as it is there, with what was left of work on it that never came into it. */
export async function openFile(file: string): Promise<void> {
  await openStored(file, await designs.get(file))
}

async function openStored(file: string, stored: Stored | null): Promise<void> {
  const [draft, ...others] = await soundDrafts(file)
  rememberFile(file)
  if (!stored) {
    editor.open(draft?.design ?? emptyDesign(newId('design'), nameOf(file)), { name: file })
    keeper.follow(file, editor.design(), null)
  } else if (!draft || isSame(draft.design, stored.design)) {
    editor.open(stored.design, { name: file, revision: stored.revision })
    // Places that were missing are drawn, but opening a file alone does not change it.
    keeper.follow(file, editor.design(), stored.revision)
  } else await (await left()).openLeft(draft, stored)
  void whenIdle().then(() => shareTexts(editor.design().resources))
  for (const other of others) await (await left()).keepLeft(other, stored)
  if (draft) await drafts.drop(file, draft.page)
}

/**
 * Opens a design that has no file yet, and gives it one of its own. What was open stays in its own file. Where another
 * file has the design already, it is opened under a new id: what one of the two provisions must never be the other's.
 * @returns Whether it is such a copy.
 */
export async function openNew(design: Design): Promise<boolean> {
  await keeper.flush()
  const taken = await designs.list().catch(() => [])
  const isCopy = taken.some(({ id }) => id === design.id)
  const file = fileNameFor(
    design.name,
    taken.map((one) => one.file),
  )
  editor.open(isCopy ? { ...design, id: newId('design') } : design, { name: file })
  rememberFile(file)
  keeper.follow(file, editor.design(), null)
  return isCopy
}

/** A version of a design of the open file at once, where there is a server to keep it. */
export async function keepVersion(cause: 'restore' | 'apply' | 'import', design: Design): Promise<void> {
  const file = editor.get().file.name
  if (file === null) return
  await designs.keepVersion({ design, file, cause }).catch(() => {})
}

export async function openEmpty(): Promise<void> {
  await openNew(emptyDesign(newId('design'), untitled()))
}

async function openDraft(status: 'offline' | 'failed'): Promise<void> {
  if (editor.get().history.past.length > 0) return editor.setFile({ status })
  const [draft] = await soundDrafts()
  if (draft) {
    editor.open(draft.design, { name: draft.file, revision: draft.base, status })
    // This page's own from now on, until the file can be written.
    await drafts.keep(draft)
    const base = await drafts.baseOf(draft)
    if (base && draft.base) await drafts.keepBase({ file: draft.file, revision: draft.base, design: base })
    await drafts.drop(draft.file, draft.page)
  } else editor.open(emptyDesign(newId('design'), nameOf(FIRST)), { name: FIRST, status })
}

/** Drafts that still read as designs: the browser's storage is as untrusted as any file. */
async function soundDrafts(file?: string): Promise<readonly Draft[]> {
  return (await drafts.left(file)).flatMap((draft) => {
    const read = readDesign(draft.design, schemasOf(kinds))
    // Kept by an editor that did not note what it sent.
    const sent = Array.isArray(draft.sent) ? draft.sent : []
    return read.ok ? [{ ...draft, design: read.design, sent }] : []
  })
}

function nameOf(file: string): string {
  return file === FIRST ? untitled() : file.replace(/\.vpcanvas\.json$/, '')
}

function untitled(): string {
  return catalogue[editor.get().view.language].untitled
}
