import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { Tooltip } from '../ui/index.ts'
import { Button } from 'react-aria-components'
import { dropAt, hoverAt, leave, placeWithoutPointer } from './placing.ts'

/** Pixels before a press becomes a drag. */
const THRESHOLD = 4

/** One thing that can be drawn. Enter places it where it fits; a drag places it under the pointer. */
export function PaletteItem({ kind, label, icon, explain }: { readonly kind: string; readonly label: string; readonly icon: string; readonly explain: string }) {
  const pressed = useRef<{ readonly x: number; readonly y: number; dragging: boolean } | null>(null)

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button === 0) pressed.current = { x: event.clientX, y: event.clientY, dragging: false }
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const press = pressed.current
    if (!press) return
    if (!press.dragging && Math.hypot(event.clientX - press.x, event.clientY - press.y) < THRESHOLD) return
    if (!press.dragging) {
      press.dragging = true
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    hoverAt(kind, { x: event.clientX, y: event.clientY })
  }
  const end = (event: PointerEvent<HTMLDivElement>, drops: boolean) => {
    const press = pressed.current
    pressed.current = null
    if (!press?.dragging) return
    if (drops) dropAt(kind, { x: event.clientX, y: event.clientY })
    else leave()
  }

  return (
    <div
      className="palette-hold"
      onPointerDownCapture={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => end(event, true)}
      onPointerCancel={(event) => end(event, false)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && pressed.current?.dragging) {
          pressed.current = null
          leave()
        }
      }}
    >
      <Tooltip text={explain}>
        <Button
          className="palette-item"
          onPress={(event) => {
            if (event.pointerType === 'keyboard' || event.pointerType === 'virtual') placeWithoutPointer(kind)
          }}
        >
          <KindIcon name={icon} size={20} />
          <span>{label}</span>
        </Button>
      </Tooltip>
    </div>
  )
}
