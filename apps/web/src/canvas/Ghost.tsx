import { kinds } from '@vpcanvas/resources/drawing'
import { ViewportPortal } from '@xyflow/react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useSay } from '../words/useWords.ts'
import { useGesture } from './gesture.ts'

/** Where a new thing would come to lie, before letting go. */
export function Ghost() {
  const say = useSay()
  const ghost = useGesture((state) => state.ghost)
  const kind = useGesture((state) => state.placing)
  const appearance = kind === null ? undefined : kinds[kind]?.appearance
  if (!ghost || !appearance || ghost.width === 0) return null
  return (
    <ViewportPortal>
      <div
        className="ghost"
        style={{ width: ghost.width, height: ghost.height, transform: `translate(${ghost.x}px, ${ghost.y}px)` }}
      >
        <KindIcon name={appearance.icon} size={24} />
        {say(appearance.label)}
      </div>
    </ViewportPortal>
  )
}

/** Pixels; as the style has it, and a little. */
const WIDEST = 360
const HIGHEST = 150

/** Beside the pointer: what letting go would do, or why it cannot be. */
export function Hint() {
  const say = useSay()
  const hint = useGesture((state) => state.hint)
  const refuses = useGesture((state) => state.refuses)
  const warning = useGesture((state) => state.warning)
  if (!hint) return null
  // Near the right edge of the window, words go to the other side of the pointer.
  const turns = hint.at.x > innerWidth - WIDEST
  const x = turns ? `calc(${hint.at.x - 14}px - 100%)` : `${hint.at.x + 14}px`
  // A finger would cover them: they stand above it, where there is room.
  const rises = hint.at.y > HIGHEST && matchMedia('(pointer: coarse)').matches
  const y = rises ? `calc(${hint.at.y - 40}px - 100%)` : `${hint.at.y + 16}px`
  return (
    <div className="hint" data-refuses={refuses || undefined} style={{ transform: `translate(${x}, ${y})` }}>
      {say(hint.text)}
      {warning && <p>{say(warning)}</p>}
    </div>
  )
}
