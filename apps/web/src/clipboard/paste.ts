import { parseJson, Unreadable } from '@vpcanvas/formats'
import { CLIP_FORMAT, isClip, type Point, readClip, schemasOf } from '@vpcanvas/model'
import { inEach, type Text } from '@vpcanvas/text'
import { canvasDoor } from '../canvas/door.ts'
import { shellDoor } from '../app/shellDoor.ts'
import { tellCollisions } from '../addresses/tellCollisions.ts'
import { dropped } from '../files/dropped.ts'
import { around } from '../files/elsewhere.ts'
import { namesOf } from '../gestures/namesOf.ts'
import { pasted } from '../gestures/paste.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { isForImport } from './isForImport.ts'
import { clipboardWords, worded } from './words.ts'

/** Characters that are taken at most: what is copied from a design of 10,000 resources has four million. */
const MOST = 8 * 1024 * 1024
/** More than this is no text for a field; it is imported as a file. */
const MOST_IN_FIELD = 2 * 1024 * 1024
/** More mentions than these are counted when they are told. */
const MOST_NAMED = 4

/** A file that was copied elsewhere is imported, as if it had been dropped. */
export function pasteFile(file: File): void {
  dropped.setState({ file })
  shellDoor.open('import')
}

/** Pastes a text, whoever wrote it. `at` is the pointer's place in the window, where it shall come there. */
export function pasteText(text: string, at: Point | null): void {
  if (text.length > MOST) return refuse(worded((words) => words.tooLarge))
  if (isForImport(text)) {
    if (text.length > MOST_IN_FIELD) return pasteFile(new File([text], ''))
    dropped.setState({ text })
    return shellDoor.open('import')
  }
  if (!text.includes(CLIP_FORMAT)) return refuse(worded((words) => words.nothing))
  const clip = clipIn(text)
  if ('refused' in clip) return refuse(clip.refused)
  const { selection } = editor.get()
  const outcome = pasted(editor.design(), editor.kinds, clip, {
    pointer: at && canvasDoor.pointAt(at),
    selection,
    hint: around(editor.get()),
  })
  if ('refused' in outcome) return refuse(outcome.refused)
  const { edits, ids, missing, left } = outcome
  const names = namesOf(clip.design, clip.chosen)
  const lost = inEach((language) => {
    const words = clipboardWords[language]
    return [
      missing.length > 0 &&
        words.missing(
          missing
            .slice(0, MOST_NAMED)
            .map(({ by, named }) => words.mention(by, named))
            .join(', '),
          Math.max(0, missing.length - MOST_NAMED),
        ),
      left.length > 0 &&
        words.left(
          left
            .slice(0, MOST_NAMED)
            .map(({ name }) => name)
            .join(', '),
          Math.max(0, left.length - MOST_NAMED),
        ),
    ]
      .filter((part) => part !== false)
      .join(' ')
  })
  if (edits.length === 0) return refuse(lost)
  const refused = editor.transact(
    worded((words) => words.title(names)),
    edits,
  )
  if (refused) return refuse(refused.refused)
  editor.select(ids)
  const design = editor.design()
  const [first] = ids
  if (first !== undefined) canvasDoor.reveal(first)
  const homes = [...new Set(ids.map((id) => design.resources[id]?.parent ?? null))]
  const home = homes.length === 1 && homes[0] !== null ? namesOf(design, homes as string[]) : null
  editor.say(
    inEach((language) => `${clipboardWords[language].done(namesOf(design, ids), home)} ${lost[language]}`.trim()),
  )
  if (lost.en !== '') toast(lost)
  tellCollisions(ids)
}

function clipIn(text: string) {
  try {
    const { value } = parseJson(text)
    const read = isClip(value) ? readClip(value, schemasOf(editor.kinds)) : null
    if (read?.ok) return read.clip
    return {
      refused: read
        ? inEach((language) => clipboardWords[language].damaged(read.text[language]))
        : worded((words) => words.nothing),
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { text: reason } = error
    return { refused: inEach((language) => clipboardWords[language].damaged(reason[language])) }
  }
}

export function refuse(text: Text): void {
  editor.say(text)
  toast(text, { tone: 'danger' })
}
