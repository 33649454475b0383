import { MiniMap, useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { editor, useEditor } from '../store/useEditor.ts'
import { useWords } from '../words/useWords.ts'
import { canvasDoor } from './door.ts'
import type { FlowNode } from './flowNodes.ts'
import './Minimap.css'

/** Its frames and cards by kind and group, so that it wears the picture's colours. */
function classOf({ id, type }: FlowNode): string {
  const kind = editor.design().resources[id]?.kind ?? ''
  return type === 'frame' ? `map-frame map-${kind}` : 'map-card'
}

/** The whole drawing in a corner, with what of it is in view: dragged or clicked to go elsewhere. */
export function Minimap() {
  const isShown = useEditor((state) => state.view.minimap && Object.keys(state.history.present.resources).length > 0)
  return isShown ? <Shown /> : null
}

function Shown() {
  const words = useWords()
  const flow = useReactFlow()
  // It takes a corner of the canvas, and gives it back.
  useEffect(() => {
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [])
  return (
    <MiniMap
      className="minimap"
      style={{ width: 168, height: 112 }}
      nodeClassName={classOf as never}
      nodeBorderRadius={6}
      nodeStrokeWidth={6}
      offsetScale={2}
      onClick={(_event, { x, y }) => void flow.setCenter(x, y, { zoom: flow.getZoom() })}
      pannable
      zoomable
      ariaLabel={words.minimap}
    />
  )
}
