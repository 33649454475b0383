import { type Design, emptyDesign, newId, readDesign, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { takeToken, Unreachable } from './api.ts'
import { autosave, isSameDesign } from './autosave.ts'
import { designsOn, Refused } from './designs.ts'
import { browserDrafts, type Draft } from './drafts.ts'
import { fileNameFor } from './fileNames.ts'
import { browserTabs } from './tabs.ts'

const LAST = 'vpcanvas.file'
const FIRST = 'design.vpcanvas.json'
/** Milliseconds between two looks for the server. */
const RETRY = 4000

export const designs = designsOn(schemasOf(kinds))
export const keeper = autosave(editor, designs, browserDrafts, browserTabs())

/** Opens what the person had last, and keeps it from now on. */
export async function startFiles(): Promise<void> {
  takeToken()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.flush(true)
  })
  window.addEventListener('pagehide', () => void keeper.flush(true))
  await openLast()
}

async function openLast(): Promise<void> {
  try {
    const files = (await designs.list()).map(({ file }) => file)
    const wanted = new URL(location.href).searchParams.get('design') ?? remembered()
    const file = files.find((one) => one === wanted) ?? files[0]
    if (file === undefined) await openFile(FIRST, false)
    else await openFile(file)
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

/** Opens a file of the workspace: as it is there, or as it was last on this screen where that is newer. */
export async function openFile(file: string, exists = true): Promise<void> {
  const stored = exists ? await designs.get(file) : null
  const draft = soundDraft(await browserDrafts.of(file))
  remember(file)
  if (!stored) {
    editor.open(draft?.design ?? emptyDesign(newId('design'), nameOf(file)), { name: file })
    return keeper.follow(file, editor.design(), null)
  }
  if (!draft || isSameDesign(draft.design, stored.design)) {
    editor.open(stored.design, { name: file, revision: stored.revision })
    // Places that were missing are drawn, but opening a file alone does not change it.
    return keeper.follow(file, editor.design(), stored.revision)
  }
  editor.open(draft.design, { name: file, revision: draft.base })
  // The draft goes on from the revision it began with: if that is no longer the file's, both versions are offered.
  keeper.follow(file, stored.design, draft.base ?? 'none')
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
  remember(file)
  keeper.follow(file, editor.design(), null)
  return isCopy
}

export async function openEmpty(): Promise<void> {
  await openNew(emptyDesign(newId('design'), 'Untitled'))
}

async function openDraft(status: 'offline' | 'failed'): Promise<void> {
  if (editor.get().history.past.length > 0) return editor.setFile({ status })
  const draft = soundDraft(await browserDrafts.latest())
  if (draft) editor.open(draft.design, { name: draft.file, revision: draft.base, status })
  else editor.open(emptyDesign(newId('design'), nameOf(FIRST)), { name: FIRST, status })
}

/** A draft that still reads as a design: the browser's storage is as untrusted as any file. */
function soundDraft(draft: Draft | null): Draft | null {
  if (!draft) return null
  const read = readDesign(draft.design, schemasOf(kinds))
  return read.ok ? { ...draft, design: read.design } : null
}

function nameOf(file: string): string {
  return file === FIRST ? 'Untitled' : file.replace(/\.vpcanvas\.json$/, '')
}

function remembered(): string | null {
  try {
    return localStorage.getItem(LAST)
  } catch {
    return null
  }
}

function remember(file: string): void {
  try {
    localStorage.setItem(LAST, file)
  } catch {
    // Next time the newest file is opened instead.
  }
}
