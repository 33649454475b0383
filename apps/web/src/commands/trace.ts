import { packet } from '../trace/packet.ts'
import { canBeEnd, traceAt } from '../trace/picking.ts'
import { pickingWords } from '../trace/pickingWords.ts'
import { openLaptop } from '../laptop/session.ts'
import type { Text } from '@vpcanvas/text'
import { kinds } from '@vpcanvas/resources/drawing'
import type { EditorState } from '../store/state.ts'
import type { Command, Scene } from './command.ts'

type PickingWords = (typeof pickingWords)['en']

function said(pick: (words: PickingWords) => string): Text {
  return { en: pick(pickingWords.en), ko: pick(pickingWords.ko) }
}

/** The one thing selected, where traffic can start or end at it. */
function endIn({ editor }: Scene): string | null {
  const [id, ...others] = editor.get().selection
  return id !== undefined && others.length === 0 && canBeEnd(id) ? id : null
}

/** Whether a cache alone is selected: something with nodes or endpoints. */
function cacheIn({ selection, history }: EditorState): boolean {
  const [id] = selection
  const kind = kinds[history.present.resources[id ?? '']?.kind ?? '']
  return selection.size === 1 && kind?.appearance.group === 'caches' && kind.appearance.parts !== undefined
}

const hasPacket = () => packet.store.getState().hops.length > 0

/** Choosing the ends of a flow on the picture, and moving its packet. */
export const traceCommands: readonly Command[] = [
  {
    id: 'trace-from',
    label: said((words) => words.traceFrom),
    group: 'panels',
    icon: 'trace',
    when: (scene) => endIn(scene) !== null,
    run: (scene) => traceAt('from', endIn(scene) ?? ''),
  },
  {
    id: 'trace-to',
    label: said((words) => words.traceTo),
    group: 'panels',
    icon: 'trace',
    when: (scene) => endIn(scene) !== null,
    run: (scene) => traceAt('to', endIn(scene) ?? ''),
  },
  {
    id: 'laptop',
    label: said((words) => words.laptop),
    group: 'panels',
    icon: 'laptop',
    when: ({ editor }) => cacheIn(editor.get()),
    run: ({ editor }) => {
      editor.setView({ right: true })
      openLaptop()
    },
  },
  {
    id: 'open-matrix',
    label: said((words) => words.matrix),
    group: 'panels',
    icon: 'matrix',
    shortcuts: ['X'],
    run: ({ editor }) => editor.setView({ drawer: 'matrix', lastDrawer: 'matrix' }),
  },
  {
    id: 'packet-play',
    label: said((words) => words.play),
    group: 'view',
    shortcuts: ['K'],
    when: hasPacket,
    run: () => (packet.store.getState().isPlaying ? packet.pause() : packet.play()),
  },
  {
    id: 'packet-back',
    label: said((words) => words.back),
    group: 'view',
    shortcuts: [','],
    when: hasPacket,
    run: () => packet.step(-1),
  },
  {
    id: 'packet-on',
    label: said((words) => words.on),
    group: 'view',
    shortcuts: ['.'],
    when: hasPacket,
    run: () => packet.step(1),
  },
]
