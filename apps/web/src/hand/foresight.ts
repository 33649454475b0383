import type { Design, Edit, Id } from '@vpcanvas/model'
import type { Problem } from '@vpcanvas/rules'
import { inEach, type Text } from '@vpcanvas/text'
import { gesture, tellGesture } from '../canvas/gesture.ts'
import { problemWords } from '../problems/words.ts'
import { editor } from '../store/useEditor.ts'
import { ask } from '../work/client.ts'

/** Milliseconds over a container before anybody asks what would be wrong there: a pointer on its way passes many. */
const LINGERS = 120
/** The most problems told one by one. */
const MOST = 2

interface Foresight {
  readonly design: Design
  readonly ids: readonly Id[]
  readonly container: Id | null
  warning: Text | null
}

let latest: Foresight | null = null

/**
 * What would be wrong after what is dragged is let go over a container: null as long as that is not known, and told to the gesture
 * as soon as it is.
 * @param edits What letting go comes to.
 */
export function foreseen(ids: readonly Id[], container: Id | null, edits: () => readonly Edit[]): Text | null {
  const design = editor.design()
  if (latest?.design !== design || latest.ids !== ids || latest.container !== container) {
    const asked: Foresight = (latest = { design, ids, container, warning: null })
    setTimeout(() => void foresee(asked, edits), LINGERS)
  }
  return latest.warning
}

async function foresee(asked: Foresight, edits: () => readonly Edit[]): Promise<void> {
  const isStillWanted = () => {
    const { isMoving, target } = gesture.getState()
    return latest === asked && isMoving && target === asked.container
  }
  if (!isStillWanted()) return
  // What cannot be foreseen is found once it is there.
  asked.warning = warningOf(await ask('foresee', edits()).catch(() => []))
  if (isStillWanted()) tellGesture({ warning: asked.warning })
}

function warningOf(problems: readonly Problem[]): Text | null {
  if (problems.length === 0) return null
  const [told, more] = [problems.slice(0, MOST), problems.length - MOST]
  return inEach((language) => {
    const words = problemWords[language]
    const lines = told.map(({ severity, message }) => `${words.severity[severity]}: ${message[language]}`)
    return [...lines, ...(more > 0 ? [words.more(more)] : [])].join('\n')
  })
}
