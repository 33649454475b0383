import { kinds } from '@vpcanvas/resources/drawing'
import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useWordsOf } from '../words/useWords.ts'
import { changesLens } from './changes.ts'
import { changesWords } from './changesWords.ts'
import { goneMark } from './comparing.ts'
import MarkView from './MarkView.tsx'
import './Changes.css'

/** Steps in which the window is looked at, in its own widths: a pan does not wake this for each pixel. */
const STEP = 0.5

/** What went, as ghosts where it was. Only those in view are there. */
export default function ChangesLayer() {
  const words = useWordsOf(changesWords)
  const gone = useStore(changesLens, (state) => state.gone)
  const at = useStore(changesLens, ({ list, at: now }) => (now === null ? null : (list[now] ?? null)))
  const window = useFlow(({ width, height, transform: [x, y, zoom] }) => {
    const [wide, high] = [(width / zoom) * STEP || 1, (height / zoom) * STEP || 1]
    return [Math.floor(-x / zoom / wide) * wide, Math.floor(-y / zoom / high) * high, wide / STEP, high / STEP].join(
      ' ',
    )
  })
  if (gone.length === 0) return null
  const [x = 0, y = 0, width = 0, height = 0] = window.split(' ').map(Number)
  const inView = gone.filter(
    ({ box }) => box.x < x + 2 * width && box.x + box.width > x && box.y < y + 2 * height && box.y + box.height > y,
  )
  return (
    <ViewportPortal>
      {inView.map(({ id, kind, name, box }) => {
        const appearance = Object.hasOwn(kinds, kind) ? kinds[kind]?.appearance : undefined
        return (
          <div
            key={id}
            className="gone"
            role="img"
            aria-label={words.wasHere(name)}
            data-shape={appearance?.shape}
            data-at={(at?.sort === 'removed' && at.id === id) || undefined}
            style={{ width: box.width, height: box.height, transform: `translate(${box.x}px, ${box.y}px)` }}
          >
            <span className="gone-head">
              {appearance && <KindIcon name={appearance.icon} size={24} />}
              <span className="gone-name">{name}</span>
            </span>
            <MarkView mark={goneMark} />
          </div>
        )
      })}
    </ViewportPortal>
  )
}
