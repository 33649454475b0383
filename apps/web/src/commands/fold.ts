import type { Id } from '@vpcanvas/model'
import { worded } from '../words/catalogue.ts'
import type { Command, Scene } from './command.ts'

/** The frames that are selected. */
function frames({ editor }: Scene): readonly Id[] {
  const { resources } = editor.design()
  return [...editor.get().selection].filter(
    (id) => editor.kinds[resources[id]?.kind ?? '']?.appearance.shape === 'frame',
  )
}

const toggle = (ids: readonly Id[]) => void import('../hand/door.ts').then(({ toggleFold }) => toggleFold(ids))

/** Folding frames away. */
export const foldCommands: readonly Command[] = [
  {
    id: 'fold',
    label: worded((words) => words.fold),
    group: 'view',
    icon: 'fold',
    shortcuts: ['F'],
    when: (scene) => frames(scene).length > 0,
    run: (scene) => toggle(frames(scene)),
  },
  {
    id: 'unfold-all',
    label: worded((words) => words.unfoldAll),
    group: 'view',
    icon: 'unfold-all',
    when: ({ editor }) => editor.get().folded.size > 0,
    run: ({ editor }) => toggle([...editor.get().folded]),
  },
]
