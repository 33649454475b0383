import { openLaptop } from '../laptop/session.ts'
import { matrixNames } from '../matrix/names.ts'
import type { Text } from '@vpcanvas/text'
import { kinds } from '@vpcanvas/resources/drawing'
import { canBeEnd } from '../trace/canBeEnd.ts'
import { traceNames } from '../trace/names.ts'
import type { Player } from '../trace/player.ts'
import type { EditorState } from '../store/state.ts'
import type { Command, Scene } from './command.ts'

type Names = (typeof traceNames)['en']

function said(pick: (names: Names) => string): Text {
  return { en: pick(traceNames.en), ko: pick(traceNames.ko) }
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

const hasPacket = ({ editor }: Scene) => (editor.get().walk?.hops.length ?? 0) > 0

/** What traces comes with the first trace. */
async function traceAt(end: 'from' | 'to', scene: Scene): Promise<void> {
  const id = endIn(scene)
  const picking = await import('../trace/picking.ts')
  if (id !== null) picking.traceAt(end, id)
}

async function move(by: (packet: Player) => void): Promise<void> {
  const { packet } = await import('../trace/packet.ts')
  by(packet)
}

/** Choosing the ends of a flow on the picture, and moving its packet. */
export const traceCommands: readonly Command[] = [
  {
    id: 'trace-from',
    label: said((names) => names.traceFrom),
    group: 'panels',
    icon: 'trace',
    when: (scene) => endIn(scene) !== null,
    run: (scene) => traceAt('from', scene),
  },
  {
    id: 'trace-to',
    label: said((names) => names.traceTo),
    group: 'panels',
    icon: 'trace',
    when: (scene) => endIn(scene) !== null,
    run: (scene) => traceAt('to', scene),
  },
  {
    id: 'laptop',
    label: said((names) => names.laptop),
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
    label: { en: matrixNames.en.open, ko: matrixNames.ko.open },
    group: 'panels',
    icon: 'matrix',
    shortcuts: ['X'],
    run: ({ editor }) => editor.setView({ drawer: 'matrix', lastDrawer: 'matrix' }),
  },
  {
    id: 'packet-play',
    label: said((names) => names.play),
    group: 'view',
    shortcuts: ['K'],
    when: hasPacket,
    run: () => move((packet) => (packet.store.getState().isPlaying ? packet.pause() : packet.play())),
  },
  {
    id: 'packet-back',
    label: said((names) => names.back),
    group: 'view',
    shortcuts: [','],
    when: hasPacket,
    run: () => move((packet) => packet.step(-1)),
  },
  {
    id: 'packet-on',
    label: said((names) => names.on),
    group: 'view',
    shortcuts: ['.'],
    when: hasPacket,
    run: () => move((packet) => packet.step(1)),
  },
]
