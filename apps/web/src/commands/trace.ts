import { packet } from '../trace/packet.ts'
import { canBeEnd, traceAt } from '../trace/picking.ts'
import { pickingWords } from '../trace/pickingWords.ts'
import type { Text } from '@vpcanvas/text'
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
