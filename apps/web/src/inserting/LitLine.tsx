import { wayOf } from '@vpcanvas/picture'
import { ViewportPortal } from '@xyflow/react'
import { useGesture } from '../canvas/gesture.ts'
import { boxOnCanvas } from '../gestures/geometry.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import './inserting.css'

/** The line that what is dragged would be put into, drawn over everything as long as it is under the pointer. */
export function LitLine() {
  const line = useGesture((state) => state.into)
  if (!line) return null
  const design = pictureDesign(editor.get())
  const [a, b] = [boxOnCanvas(design, line.source), boxOnCanvas(design, line.target)]
  if (!a || !b) return null
  const points = wayOf(line, a, b)
    .map(({ x, y }) => `${x},${y}`)
    .join(' ')
  return (
    <ViewportPortal>
      <svg className="lit-line" aria-hidden>
        <polyline className="lit-halo" points={points} />
        <polyline className="lit-core" points={points} />
      </svg>
    </ViewportPortal>
  )
}
