import type { Text } from '@vpcanvas/text'
import type { Alignment, Axis, Lined } from '../gestures/align.ts'
import { rootsOf } from '../gestures/roots.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import { refused } from './carryOut.ts'
import type { Command, Scene } from './command.ts'

type Hand = typeof import('../hand/door.ts')

const countOf = ({ editor }: Scene) => rootsOf(editor.design(), editor.get().selection).length

function liningUp(
  id: Extract<Command['icon'], string>,
  label: Text,
  shortcut: string,
  least: number,
  lined: (scene: Scene, hand: Hand) => Lined,
): Command {
  return {
    id,
    label,
    group: 'edit',
    icon: id,
    shortcuts: [shortcut],
    when: (scene) => countOf(scene) >= least,
    run: async (scene) => {
      const outcome = lined(scene, await import('../hand/door.ts'))
      if ('refused' in outcome) return void toast(outcome.refused, { tone: 'danger' })
      if (outcome.edits.length === 0) return
      if (!refused(scene.editor.transact(label, outcome.edits))) scene.editor.say(label)
    },
  }
}

const aligning = (to: Alignment, label: Text, shortcut: string): Command =>
  liningUp(`align-${to}`, label, shortcut, 2, ({ editor }, hand) =>
    hand.align(editor.design(), editor.kinds, editor.get().selection, to),
  )

const distributing = (axis: Axis, label: Text, shortcut: string): Command =>
  liningUp(`distribute-${axis}`, label, shortcut, 3, ({ editor }, hand) =>
    hand.distribute(editor.design(), editor.kinds, editor.get().selection, axis),
  )

/** Lining up what is selected. */
export const alignCommands: readonly Command[] = [
  aligning(
    'left',
    worded((words) => words.alignLeft),
    'Alt+A',
  ),
  aligning(
    'centre',
    worded((words) => words.alignCentre),
    'Alt+H',
  ),
  aligning(
    'right',
    worded((words) => words.alignRight),
    'Alt+D',
  ),
  aligning(
    'top',
    worded((words) => words.alignTop),
    'Alt+W',
  ),
  aligning(
    'middle',
    worded((words) => words.alignMiddle),
    'Alt+V',
  ),
  aligning(
    'bottom',
    worded((words) => words.alignBottom),
    'Alt+S',
  ),
  distributing(
    'x',
    worded((words) => words.distributeX),
    'Alt+Shift+H',
  ),
  distributing(
    'y',
    worded((words) => words.distributeY),
    'Alt+Shift+V',
  ),
]
