import type { Ground, Planned } from '@vpcanvas/resources/addresses'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach } from '@vpcanvas/text'
import { editor } from '../store/useEditor.ts'
import type { EditorState } from '../store/state.ts'
import { refused } from '../commands/carryOut.ts'
import { spread } from '../gestures/spread.ts'
import { planning } from './session.ts'

/** What moves are planned on, as it is now. */
export function groundOf({ history, applied }: Pick<EditorState, 'history' | 'applied'>): Ground {
  return {
    design: history.present,
    kinds,
    isProvisioned: (id) =>
      applied !== null &&
      Object.hasOwn(applied.resources, id) &&
      applied.resources[id]?.kind === history.present.resources[id]?.kind,
  }
}

/** Makes a planned move, as one step to undo, and says what came of it; or says why it cannot be. */
export function carryOutMove(planned: Planned): boolean {
  planning.setState({ preview: null })
  if ('refused' in planned) {
    refused(planned)
    return false
  }
  const { title, said, edits, ids } = planned
  if (refused(editor.transact(title, spread(editor.design(), editor.kinds, edits)))) return false
  editor.select(ids)
  planning.setState({ picked: ids[0] ?? null })
  editor.say(inEach((language) => `${title[language]}: ${said[language]}`))
  return true
}
