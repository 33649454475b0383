import type { Box, Design } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { useEffect, useRef, useState } from 'react'
import { around, boxOnCanvas } from '../gestures/geometry.ts'
import { KindIcon } from '../icons/KindIcon.tsx'

/** A small picture of a design, drawn once it scrolls into view. The words beside it say what it is, so it is silent. */
export function Preview({ of }: { readonly of: () => Promise<Design> | Design }) {
  const frame = useRef<HTMLSpanElement>(null)
  const [design, setDesign] = useState<Design | null>(null)
  const [ask] = useState(() => of)
  useEffect(() => {
    let isGone = false
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      seen.disconnect()
      // Without its picture the card still says what it is.
      Promise.resolve(ask()).then(
        (found) => !isGone && setDesign(found),
        () => {},
      )
    })
    if (frame.current) seen.observe(frame.current)
    return () => {
      isGone = true
      seen.disconnect()
    }
  }, [ask])
  return (
    <span ref={frame} className="preview" aria-hidden>
      {design && <Picture design={design} />}
    </span>
  )
}

interface Drawn {
  readonly id: string
  readonly kind: string
  readonly box: Box
}

function Picture({ design }: { readonly design: Design }) {
  const drawn = Object.values(design.resources).flatMap(({ id, kind }): Drawn[] => {
    const box = boxOnCanvas(design, id)
    return box ? [{ id, kind, box }] : []
  })
  const whole = around(drawn.map(({ box }) => box))
  if (!whole) return null
  const margin = 12
  const view = [whole.x - margin, whole.y - margin, whole.width + 2 * margin, whole.height + 2 * margin]
  const isFrame = ({ kind }: Drawn) => kinds[kind]?.appearance.shape === 'frame'
  const depth = ({ id }: Drawn): number => {
    const parent = design.resources[id]?.parent ?? null
    return parent === null ? 0 : 1 + depth({ id: parent, kind: '', box: whole })
  }
  return (
    <svg viewBox={view.join(' ')} preserveAspectRatio="xMidYMid meet">
      {drawn
        .filter(isFrame)
        .toSorted((a, b) => depth(a) - depth(b))
        .map(({ id, kind, box }) => (
          <rect key={id} {...box} rx={6} className="preview-frame" data-kind={kind} />
        ))}
      {drawn
        .filter((one) => !isFrame(one))
        .map(({ id, kind, box }) => (
          <foreignObject key={id} {...iconBox(box)}>
            <KindIcon name={kinds[kind]?.appearance.icon ?? 'opaque'} size={iconBox(box).width} />
          </foreignObject>
        ))}
    </svg>
  )
}

/** A card is its icon, larger than the card has it: the picture is small. */
function iconBox({ x, y, width, height }: Box): Box {
  const size = Math.min(width, height * 1.3)
  return { x: x + (width - size) / 2, y: y + (height - size) / 2, width: size, height: size }
}
