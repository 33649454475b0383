import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { sides } from '../store/state.ts'
import { editor, useEditor } from '../store/useEditor.ts'

type Side = keyof typeof sides

/** Pixels of one arrow key. */
const STEP = 16

/** The edge of a panel, to be dragged or moved with the arrow keys; a double click makes it as wide as can be, as narrow, and as usual. */
export function Splitter({
  side,
  label,
  usual,
}: {
  readonly side: Side
  readonly label: string
  readonly usual: number
}) {
  const size = useEditor((state) => state.view[side])
  const grip = useRef<{ readonly at: number; readonly size: number } | null>(null)
  const isVertical = side !== 'drawerHeight'
  const { least, most } = sides[side]
  const set = (next: number) => editor.setView({ [side]: Math.round(Math.min(most, Math.max(least, next))) })
  const along = (event: PointerEvent) => (isVertical ? event.clientX : event.clientY)
  // The left panel grows to the right, the others against the direction of reading.
  const sign = side === 'leftWidth' ? 1 : -1

  const onKeyDown = (event: KeyboardEvent) => {
    const [grow, shrink] =
      side === 'leftWidth'
        ? ['ArrowRight', 'ArrowLeft']
        : isVertical
          ? ['ArrowLeft', 'ArrowRight']
          : ['ArrowUp', 'ArrowDown']
    if (event.key === grow) set(size + STEP)
    else if (event.key === shrink) set(size - STEP)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isVertical ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      className={`splitter ${side}`}
      onKeyDown={onKeyDown}
      onDoubleClick={() => set(size === usual ? most : size === most ? least : usual)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { at: along(event), size }
      }}
      onPointerMove={(event) => {
        if (grip.current) set(grip.current.size + sign * (along(event) - grip.current.at))
      }}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
    />
  )
}
