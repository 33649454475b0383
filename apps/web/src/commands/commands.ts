import { arrange, duplicate, type Id, type Outcome, schemasOf } from '@vpcanvas/model'
import { figuresOf } from '@vpcanvas/resources'
import type { Text } from '@vpcanvas/text'
import { type Clip, paste } from '../gestures/clipboard.ts'
import { nudge } from '../gestures/move.ts'
import { removal } from '../gestures/remove.ts'
import type { Editor } from '../store/editor.ts'
import type { DrawerPanel, Lens } from '../store/state.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import type { Command, Scene } from './command.ts'

const hasSelection = ({ editor }: Scene) => editor.get().selection.size > 0
const hasResources = ({ editor }: Scene) => Object.keys(editor.design().resources).length > 0

/** What was last copied or cut on this page. */
let clip: Clip | null = null

export const lenses: readonly Lens[] = ['placement', 'routing', 'security', 'live']

const undo: Command = {
  id: 'undo',
  label: worded((words) => words.undo),
  group: 'edit',
  icon: 'undo',
  shortcuts: ['Mod+Z'],
  when: ({ editor }) => editor.get().history.past.length > 0,
  run: ({ editor }) => {
    const what = editor.get().history.past.at(-1)?.title
    editor.undo()
    if (what) editor.say({ en: `Undone: ${what.en}`, ko: `실행 취소됨: ${what.ko}` })
  },
}

const redo: Command = {
  id: 'redo',
  label: worded((words) => words.redo),
  group: 'edit',
  icon: 'redo',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  when: ({ editor }) => editor.get().history.future.length > 0,
  run: ({ editor }) => {
    const what = editor.get().history.future[0]?.title
    editor.redo()
    if (what) editor.say({ en: `Done again: ${what.en}`, ko: `다시 실행됨: ${what.ko}` })
  },
}

const copy: Command = {
  id: 'copy',
  label: worded((words) => words.copy),
  group: 'edit',
  icon: 'copy',
  shortcuts: ['Mod+C'],
  when: hasSelection,
  run: ({ editor }) => {
    clip = { ids: [...editor.get().selection], from: editor.design() }
  },
}

const cut: Command = {
  id: 'cut',
  label: worded((words) => words.cut),
  group: 'edit',
  icon: 'cut',
  shortcuts: ['Mod+X'],
  when: hasSelection,
  run: (scene) => {
    copy.run(scene)
    remove.run(scene)
  },
}

const pasteCommand: Command = {
  id: 'paste',
  label: worded((words) => words.paste),
  group: 'edit',
  icon: 'paste',
  shortcuts: ['Mod+V'],
  when: () => clip !== null,
  run: ({ editor }) => {
    if (clip)
      carryOut(
        editor,
        worded((words) => words.paste),
        paste(editor.design(), editor.kinds, clip, editor.get().selection),
      )
  },
}

const duplicateCommand: Command = {
  id: 'duplicate',
  label: worded((words) => words.duplicate),
  group: 'edit',
  icon: 'duplicate',
  shortcuts: ['Mod+D'],
  when: hasSelection,
  run: ({ editor }) =>
    carryOut(
      editor,
      worded((words) => words.duplicate),
      duplicate(editor.design(), editor.kinds, [...editor.get().selection]),
    ),
}

const remove: Command = {
  id: 'delete',
  label: worded((words) => words.deleteSelected),
  group: 'edit',
  icon: 'delete',
  shortcuts: ['Delete', 'Backspace'],
  when: hasSelection,
  run: ({ editor }) => {
    const change = removal(editor.design(), editor.kinds, editor.get().selection)
    if (change && !refused(editor.transact(change.title, change.edits))) editor.say(change.title)
  },
}

const selectAll: Command = {
  id: 'select-all',
  label: worded((words) => words.selectAll),
  group: 'select',
  shortcuts: ['Mod+A'],
  when: hasResources,
  run: ({ editor }) => editor.select(Object.keys(editor.design().resources)),
}

const selectNone: Command = {
  id: 'select-none',
  label: worded((words) => words.selectNone),
  group: 'select',
  shortcuts: ['Escape'],
  when: hasSelection,
  run: ({ editor }) => editor.select([]),
}

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

const rename: Command = {
  id: 'rename',
  label: worded((words) => words.rename),
  group: 'edit',
  icon: 'rename',
  shortcuts: ['F2'],
  when: ({ editor }) => editor.get().selection.size === 1,
  run: ({ editor, shell }) => {
    const [id] = editor.get().selection
    if (id !== undefined) shell.rename(id)
  },
}

const hasOne = ({ editor }: Scene) => editor.get().selection.size === 1

const connectTo: Command = {
  id: 'connect',
  label: worded((words) => words.connectTo),
  group: 'edit',
  icon: 'connect',
  shortcuts: ['C'],
  when: hasOne,
  run: ({ shell }) => shell.open('connect'),
}

const moveTo: Command = {
  id: 'move',
  label: worded((words) => words.moveTo),
  group: 'edit',
  icon: 'move',
  shortcuts: ['M'],
  when: hasOne,
  run: ({ shell }) => shell.open('move'),
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
    label,
    group: 'edit',
    shortcuts: [step === 8 ? key : `Shift+${key}`],
    when: hasSelection,
    run: ({ editor }) => {
      const { selection } = editor.get()
      const edits = nudge(editor.design(), editor.kinds, [...selection], { x: dx * step, y: dy * step })
      if (edits.length > 0)
        refused(
          editor.transact(
            worded((words) => words.moveThings(selection.size)),
            edits,
          ),
        )
    },
  }))
}

function opening(panel: DrawerPanel, label: Text, icon: NonNullable<Command['icon']>, ...shortcuts: string[]): Command {
  return {
    id: `open-${panel}`,
    label,
    group: 'panels',
    icon,
    shortcuts,
    run: ({ editor }) => editor.setView({ drawer: panel, lastDrawer: panel }),
  }
}

/** Everything a person can do that is not a form. */
export const commands: readonly Command[] = [
  undo,
  redo,
  cut,
  copy,
  pasteCommand,
  duplicateCommand,
  remove,
  rename,
  connectTo,
  moveTo,
  arrangeAll,
  selectAll,
  selectNone,
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
  {
    id: 'fit',
    label: worded((words) => words.fit),
    group: 'view',
    icon: 'fit',
    shortcuts: ['1'],
    when: hasResources,
    run: ({ canvas }) => canvas.fit(),
  },
  {
    id: 'zoom-selection',
    label: worded((words) => words.zoomToSelection),
    group: 'view',
    icon: 'zoom-selection',
    shortcuts: ['2'],
    when: hasSelection,
    run: ({ editor, canvas }) => canvas.zoomTo([...editor.get().selection]),
  },
  {
    id: 'zoom-actual',
    label: worded((words) => words.zoomActual),
    group: 'view',
    shortcuts: ['0'],
    run: ({ canvas }) => canvas.zoomActual(),
  },
  {
    id: 'zoom-in',
    label: worded((words) => words.zoomIn),
    group: 'view',
    icon: 'zoom-in',
    shortcuts: ['+', '='],
    run: ({ canvas }) => canvas.zoomBy(1.25),
  },
  {
    id: 'zoom-out',
    label: worded((words) => words.zoomOut),
    group: 'view',
    icon: 'zoom-out',
    shortcuts: ['-'],
    run: ({ canvas }) => canvas.zoomBy(0.8),
  },
  {
    id: 'next-lens',
    label: worded((words) => words.cycleLens),
    group: 'view',
    icon: 'lens',
    shortcuts: ['L'],
    run: ({ editor }) => {
      const at = lenses.indexOf(editor.get().view.lens)
      editor.setView({ lens: lenses[(at + 1) % lenses.length] ?? 'placement' })
    },
  },
  {
    id: 'search',
    label: worded((words) => words.search),
    group: 'view',
    icon: 'search',
    shortcuts: ['/'],
    run: ({ shell }) => shell.search(),
  },
  opening(
    'problems',
    worded((words) => words.openProblems),
    'problems',
    'P',
  ),
  opening(
    'trace',
    worded((words) => words.openTrace),
    'trace',
    'T',
  ),
  opening(
    'plan',
    worded((words) => words.openPlan),
    'plan',
  ),
  opening(
    'code',
    worded((words) => words.openCode),
    'code',
  ),
  {
    id: 'export',
    label: worded((words) => words.openExport),
    group: 'file',
    icon: 'export',
    shortcuts: ['Mod+E'],
    run: ({ shell }) => shell.open('export'),
  },
  {
    id: 'open',
    label: worded((words) => words.openDesign),
    group: 'file',
    icon: 'open',
    shortcuts: ['Mod+O'],
    run: ({ shell }) => shell.open('open'),
  },
  {
    id: 'import',
    label: worded((words) => words.openImport),
    group: 'file',
    icon: 'import',
    run: ({ shell }) => shell.open('import'),
  },
  {
    id: 'toggle-left',
    label: worded((words) => words.toggleLeft),
    group: 'panels',
    icon: 'panel-left',
    shortcuts: ['Mod+B'],
    run: ({ editor }) => editor.setView({ left: !editor.get().view.left }),
  },
  {
    id: 'toggle-right',
    label: worded((words) => words.toggleRight),
    group: 'panels',
    icon: 'panel-right',
    shortcuts: ['Mod+I'],
    run: ({ editor }) => editor.setView({ right: !editor.get().view.right }),
  },
  {
    id: 'toggle-drawer',
    label: worded((words) => words.toggleDrawer),
    group: 'panels',
    icon: 'panel-bottom',
    shortcuts: ['Mod+J'],
    run: ({ editor }) => {
      const { drawer, lastDrawer } = editor.get().view
      editor.setView({ drawer: drawer ? null : lastDrawer })
    },
  },
  {
    id: 'commands',
    label: worded((words) => words.commands),
    group: 'view',
    icon: 'commands',
    shortcuts: ['Mod+K'],
    run: ({ shell }) => shell.open('commands'),
  },
  {
    id: 'keys',
    label: worded((words) => words.keys),
    group: 'view',
    icon: 'keys',
    shortcuts: ['?'],
    run: ({ shell }) => shell.open('keys'),
  },
]

/** A command of the list by its id. */
export function commandOf(id: string): Command {
  const command = commands.find((one) => one.id === id)
  if (!command) throw new Error(`There is no command "${id}"`)
  return command
}

/** Makes the edits and selects what came of them, or says why not. */
function carryOut(editor: Editor, title: Text, outcome: Outcome): void {
  if ('refused' in outcome) return void toast(outcome.refused, { tone: 'danger' })
  if (refused(editor.transact(title, outcome.edits))) return
  const parents = new Set(outcome.edits.flatMap((edit) => (edit.op === 'add' ? [edit.resource.id] : [])))
  const roots: Id[] = outcome.edits.flatMap((edit) =>
    edit.op === 'add' && !parents.has(edit.resource.parent ?? '') ? [edit.resource.id] : [],
  )
  editor.select(roots)
}

function refused(result: { readonly refused: Text } | null): boolean {
  if (result) toast(result.refused, { tone: 'danger' })
  return result !== null
}
