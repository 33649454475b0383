import { ViewportPortal } from '@xyflow/react'
import { useGesture } from './gesture.ts'

/** Lines that show what a dragged thing is in line with. */
export function Guides() {
  const guides = useGesture((state) => state.guides)
  if (guides.length === 0) return null
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => (
        <div
          key={`${axis} ${at}`}
          className="guide"
          data-axis={axis}
          style={
            axis === 'x'
              ? { height: to - from, transform: `translate(${at}px, ${from}px)` }
              : { width: to - from, transform: `translate(${from}px, ${at}px)` }
          }
        />
      ))}
    </ViewportPortal>
  )
}
