import { explain } from '../explain/session.ts'
import { learnLabels } from '../learning/labels.ts'
import { takeTour, tour } from '../tour/session.ts'
import type { Command } from './command.ts'
import { hasOne } from './when.ts'

/** What there is to learn from. */
export const learnCommands: readonly Command[] = [
  {
    id: 'explain',
    label: learnLabels.explain,
    group: 'panels',
    icon: 'explain',
    shortcuts: ['E'],
    when: hasOne,
    run: ({ editor }) => {
      const [id] = editor.get().selection
      if (id !== undefined) explain(id)
    },
  },
  {
    id: 'gallery',
    label: learnLabels.gallery,
    group: 'file',
    icon: 'gallery',
    run: ({ shell }) => shell.open('gallery'),
  },
  {
    id: 'tour',
    label: learnLabels.tour,
    group: 'panels',
    icon: 'tour',
    when: () => tour.getState().step === null,
    run: () => void takeTour(),
  },
  {
    id: 'tour-on',
    label: learnLabels.tourOn,
    group: 'panels',
    icon: 'tour',
    when: () => tour.getState().step !== null && !tour.getState().isOn,
    run: () => void takeTour(),
  },
]
