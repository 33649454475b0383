import { arrange, schemasOf } from '@vpcanvas/model'
import { figuresOf } from '@vpcanvas/resources/drawing'
import { inEach, type Text } from '@vpcanvas/text'
import { nudge } from '../gestures/move.ts'
import { catalogue, worded } from '../words/catalogue.ts'
import { refused } from './carryOut.ts'
import type { Command } from './command.ts'
import { hasResources, hasSelection } from './when.ts'

const arrangeAll: Command = {
  id: 'arrange',
  label: worded((words) => words.arrange),
  group: 'edit',
  icon: 'arrange',
  shortcuts: ['Mod+Shift+L'],
  when: hasResources,
  run: ({ editor, canvas }) => {
    const boxes = arrange(editor.design(), figuresOf(editor.kinds), schemasOf(editor.kinds))
    if (
      !refused(
        editor.transact(
          worded((words) => words.arrange),
          [{ op: 'place', boxes }],
        ),
      )
    )
      canvas.fit()
  },
}

/** The selected frame's right and lower edge, a step at a time; never smaller than what is in it. */
function resizing(id: string, label: Text, key: string, dx: number, dy: number): Command {
  return {
    id,
    label,
    group: 'edit',
    shortcuts: [`Alt+${key}`],
    when: ({ editor }) => {
      const [only] = editor.get().selection
      const kind = only === undefined ? undefined : editor.design().resources[only]?.kind
      return editor.get().selection.size === 1 && kind !== undefined && editor.kinds[kind]?.appearance.shape === 'frame'
    },
    run: ({ editor }) => {
      const [only] = editor.get().selection
      const box = only === undefined ? undefined : editor.design().layout[only]
      if (only === undefined || !box) return
      const sized = { ...box, width: Math.max(160, box.width + dx * 24), height: Math.max(96, box.height + dy * 24) }
      refused(
        editor.transact(
          worded((words) => words.resize),
          [{ op: 'place', boxes: { [only]: sized } }],
        ),
      )
    },
  }
}

function nudging(id: string, label: Text, key: string, dx: number, dy: number): readonly Command[] {
  return [8, 40].map((step) => ({
    id: step === 8 ? id : `${id}-far`,
    label: step === 8 ? label : inEach((language) => catalogue[language].far(label[language])),
    group: 'edit',
    shortcuts: [step === 8 ? key : `Shift+${key}`],
    when: hasSelection,
    run: ({ editor }) => {
      const { selection } = editor.get()
      const edits = nudge(editor.design(), editor.kinds, [...selection], { x: dx * step, y: dy * step })
      if (
        edits.length > 0 &&
        !refused(
          editor.transact(
            worded((words) => words.moveThings(selection.size)),
            edits,
          ),
        )
      )
        editor.say(label)
    },
  }))
}

/** Where things are drawn, by the keyboard. */
export const placeCommands: readonly Command[] = [
  arrangeAll,
  ...nudging(
    'nudge-left',
    worded((words) => words.nudgeLeft),
    'ArrowLeft',
    -1,
    0,
  ),
  ...nudging(
    'nudge-right',
    worded((words) => words.nudgeRight),
    'ArrowRight',
    1,
    0,
  ),
  ...nudging(
    'nudge-up',
    worded((words) => words.nudgeUp),
    'ArrowUp',
    0,
    -1,
  ),
  ...nudging(
    'nudge-down',
    worded((words) => words.nudgeDown),
    'ArrowDown',
    0,
    1,
  ),
  resizing(
    'wider',
    worded((words) => words.wider),
    'ArrowRight',
    1,
    0,
  ),
  resizing(
    'narrower',
    worded((words) => words.narrower),
    'ArrowLeft',
    -1,
    0,
  ),
  resizing(
    'taller',
    worded((words) => words.taller),
    'ArrowDown',
    0,
    1,
  ),
  resizing(
    'shorter',
    worded((words) => words.shorter),
    'ArrowUp',
    0,
    -1,
  ),
]
