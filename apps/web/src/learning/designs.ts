import { designFiles } from '@vpcanvas/learning/files'
import { type Design, newId, readDesign, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, type Text } from '@vpcanvas/text'
import { canvasDoor } from '../canvas/door.ts'
import { openNew } from '../files/start.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { learningWords } from './words.ts'

/** Milliseconds until what was pressed to open a design is gone with the one before, and what guides through the new one is there. */
const SETTLED = 400

/** What was pressed may be gone. Then the keyboard goes to what guides through the design, or else to the drawing. */
function keepKeyboard(): void {
  if (document.activeElement !== document.body) return
  const guide = document.querySelector<HTMLElement>('.coach-body')
  if (guide) guide.focus()
  else canvasDoor.focus()
}

const fetched = new Map<string, Promise<Design>>()

/** A design to learn from, by sort and id (`repairs/acl-replies`), as it is given out. Fetched when it is first asked for. */
export function learningDesign(path: string): Promise<Design> {
  let design = fetched.get(path)
  if (!design) {
    fetched.set(path, (design = fetchDesign(path)))
    // What failed is asked for again the next time.
    design.catch(() => fetched.delete(path))
  }
  return design
}

async function fetchDesign(path: string): Promise<Design> {
  const address = designFiles.get(path)
  if (!address) throw new Error(`There is no design "${path}"`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`status ${response.status}`)
  const read = readDesign(await response.json(), schemasOf(kinds))
  if (!read.ok) throw new Error(read.text.en)
  return read.design
}

/**
 * Opens a copy of a design, with an id, a file and a history of its own; what was open stays in its file.
 * @returns Whether it could be fetched; where not, the reason is said, and nothing was changed.
 */
export async function openCopy(design: () => Promise<Design> | Design, title: Text): Promise<boolean> {
  try {
    const original = await design()
    const name = title[editor.get().view.language]
    await openNew({ ...original, id: newId('design'), name })
    requestAnimationFrame(() => canvasDoor.fit())
    setTimeout(keepKeyboard, SETTLED)
    editor.say(inEach((language) => learningWords[language].opened(title[language])))
    return true
  } catch {
    toast(
      inEach((language) => learningWords[language].openFailed),
      { tone: 'danger' },
    )
    return false
  }
}
