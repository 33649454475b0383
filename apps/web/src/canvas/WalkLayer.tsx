import { say } from '@vpcanvas/text'
import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { shownDesign, viewNow } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { useLanguage } from '../words/useWords.ts'
import { walkPath } from './walkPath.ts'
import './WalkLayer.css'

/** The trace drawn on the picture: one bright path there and one back, each hop numbered as in its panel, a gate where it is refused. */
export function WalkLayer() {
  const walk = useEditor((state) => state.walk)
  return walk && walk.hops.length > 0 ? <Drawn /> : null
}

function Drawn() {
  const language = useLanguage()
  const walk = useEditor((state) => state.walk)
  const design = useEditor(shownDesign)
  const view = useEditor(viewNow)
  const drawn = useMemo(() => walk && walkPath(walk, view, design), [walk, view, design])
  if (!walk || !drawn) return null
  const because = (numbers: readonly number[]) => numbers.map((number) => `${number}. ${say(walk.hops[number - 1]?.because ?? { en: '', ko: '' }, language)}`).join('\n')
  return (
    <ViewportPortal>
      <svg className="walk" aria-hidden>
        {drawn.back && <path className="walk-path back" d={drawn.back} />}
        {drawn.forward && <path className="walk-path" d={drawn.forward} />}
        {drawn.forward && (
          <circle className="walk-packet" r={5}>
            <animateMotion dur="2.4s" repeatCount="indefinite" path={drawn.forward} />
          </circle>
        )}
        {drawn.gates.map(({ at, angle, number }) => (
          <g key={number} transform={`translate(${at.x} ${at.y}) rotate(${angle})`}>
            <rect className="walk-gate" x={-4} y={-18} width={8} height={36} rx={2} />
          </g>
        ))}
      </svg>
      {drawn.stops.map(({ resource, at, numbers, refused }) => (
        <button
          type="button"
          tabIndex={-1}
          key={resource}
          className="walk-stop nodrag nopan"
          data-refused={refused || undefined}
          data-at={(walk.at !== null && numbers.includes(walk.at + 1)) || undefined}
          title={because(numbers)}
          style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
          onClick={() => editor.select([resource])}
        >
          {numbers.join(' · ')}
        </button>
      ))}
    </ViewportPortal>
  )
}
