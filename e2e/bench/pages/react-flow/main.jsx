// React Flow as its documentation shows it: default nodes with an icon and a label, containers by `parentId`, its state hooks.
import { ReactFlow, useEdgesState, useNodesState } from '@xyflow/react'
import { memo } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'
import { byId, edgeOf, fitted, icons, place, scene } from '../scene.js'

const Frame = memo(({ data }) => <div style={{ font: '600 13px system-ui', padding: '4px 8px' }}>{data.label}</div>)
const nodeTypes = { frame: Frame }
const NODES = scene.things.map(({ id, parent, kind, label, isFrame, x, y, width, height }) => {
  const around = byId.get(parent)
  return {
    id,
    parentId: parent ?? undefined,
    position: { x: x - (around?.x ?? 0), y: y - (around?.y ?? 0) },
    width,
    height,
    ...(isFrame
      ? { type: 'frame', data: { label }, style: { border: `1px solid ${edgeOf({ kind })}`, background: '#7d899814' } }
      : {
          style: { padding: 4, fontSize: 13 },
          data: {
            label: (
              <>
                <img src={icons[kind]} width="24" height="24" alt="" draggable={false} />
                <div>{label}</div>
              </>
            ),
          },
        }),
  }
})
// Its frames have no handle, so nothing leads to one.
const EDGES = scene.lines.filter(({ target }) => !byId.get(target).isFrame)

let flow
function Page() {
  const [nodes, , onNodesChange] = useNodesState(NODES)
  const [edges, , onEdgesChange] = useEdgesState(EDGES)
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      minZoom={0.02}
      maxZoom={2}
      defaultViewport={fitted(place.clientWidth, place.clientHeight)}
      panOnDrag={[1]}
      onInit={(instance) => (flow = instance)}
    />
  )
}
createRoot(place).render(<Page />)

globalThis.bench = {
  isComplete: () => document.querySelectorAll('.react-flow__edge').length >= EDGES.length,
  camera: () => flow.getViewport(),
  look: (camera) => flow.setViewport(camera),
  spot: (id) => flow.getInternalNode(id).internals.positionAbsolute,
  choose() {},
  mounted: () => document.querySelectorAll('.react-flow__node').length,
}
