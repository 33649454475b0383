import { hand } from '../canvas/hand.ts'
import { removal } from '../gestures/remove.ts'
import { worded } from '../words/catalogue.ts'
import { refused } from './carryOut.ts'
import type { Command } from './command.ts'
import { hasOne, hasResources, hasSelection } from './when.ts'

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

/** Without an event of the browser's, as from a menu. */
const clipboard = () => import('../hand/door.ts')

const copy: Command = {
  id: 'copy',
  label: worded((words) => words.copy),
  group: 'edit',
  icon: 'copy',
  shortcuts: ['Mod+C'],
  when: hasSelection,
  run: () => void clipboard().then(({ copySelection }) => copySelection()),
}

const cut: Command = {
  id: 'cut',
  label: worded((words) => words.cut),
  group: 'edit',
  icon: 'cut',
  shortcuts: ['Mod+X'],
  when: hasSelection,
  run: () => void clipboard().then(({ cutSelection }) => cutSelection()),
}

const pasteCommand: Command = {
  id: 'paste',
  label: worded((words) => words.paste),
  group: 'edit',
  icon: 'paste',
  shortcuts: ['Mod+V'],
  run: () => {
    const at = hand.at()
    void clipboard().then(({ pasteClipboard }) => pasteClipboard(at))
  },
}

const duplicateCommand: Command = {
  id: 'duplicate',
  label: worded((words) => words.duplicate),
  group: 'edit',
  icon: 'duplicate',
  shortcuts: ['Mod+D'],
  when: hasSelection,
  run: () => clipboard().then(({ duplicateSelection }) => duplicateSelection()),
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

const connectTo: Command = {
  id: 'connect',
  label: worded((words) => words.connectTo),
  group: 'edit',
  icon: 'connect',
  shortcuts: ['C'],
  when: hasOne,
  run: ({ shell }) => shell.open('connect'),
}

const addInside: Command = {
  id: 'add',
  label: worded((words) => words.addInside),
  group: 'edit',
  icon: 'add',
  shortcuts: ['Insert', 'A'],
  when: hasOne,
  run: ({ shell }) => shell.open('add'),
}

const insertOn: Command = {
  id: 'insert',
  label: worded((words) => words.insertOn),
  group: 'edit',
  icon: 'insert',
  shortcuts: ['I'],
  when: hasOne,
  run: ({ shell }) => shell.open('insert'),
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

/** Changing what is drawn, and choosing it. */
export const editCommands: readonly Command[] = [
  undo,
  redo,
  cut,
  copy,
  pasteCommand,
  duplicateCommand,
  remove,
  rename,
  addInside,
  connectTo,
  insertOn,
  moveTo,
  selectAll,
  selectNone,
]
