import { MiniMap } from '@xyflow/react'
import { editor, useEditor } from '../store/useEditor.ts'
import { useWords } from '../words/useWords.ts'
import type { FlowNode } from './flowNodes.ts'
import './Minimap.css'

/** Its frames and cards by kind and group, so that it wears the picture's colours. */
function classOf({ id, type }: FlowNode): string {
  const kind = editor.design().resources[id]?.kind ?? ''
  return type === 'frame' ? `map-frame map-${kind}` : 'map-card'
}

/** The whole drawing in a corner, with what of it is in view: dragged or clicked to go elsewhere. */
export function Minimap() {
  const words = useWords()
  const isShown = useEditor((state) => state.view.minimap && Object.keys(state.history.present.resources).length > 0)
  if (!isShown) return null
  return (
    <MiniMap
      className="minimap"
      data-floats
      style={{ width: 168, height: 112 }}
      nodeClassName={classOf as never}
      nodeBorderRadius={6}
      nodeStrokeWidth={6}
      offsetScale={2}
      pannable
      zoomable
      ariaLabel={words.minimap}
    />
  )
}
