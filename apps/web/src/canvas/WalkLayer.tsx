import { say } from '@vpcanvas/text'
import { useStore, ViewportPortal } from '@xyflow/react'
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
  // Numbers keep a readable size however far out the picture is.
  const size = useStore((state) => Math.max(1, 0.9 / state.transform[2]))
  const apart = Math.round(11 * size)
  const drawn = useMemo(() => walk && walkPath(walk, view, design, apart), [walk, view, design, apart])
  if (!walk || !drawn) return null
  const because = (numbers: readonly number[]) =>
    numbers
      .map((number) => `${number}. ${say(walk.hops[number - 1]?.because ?? { en: '', ko: '' }, language)}`)
      .join('\n')
  return (
    <ViewportPortal>
      <svg className="walk" aria-hidden>
        {drawn.back && <path className="walk-path back" d={drawn.back} />}
        {drawn.forward && <path className="walk-path" d={drawn.forward} />}
        {drawn.forward && (
          <circle className="walk-packet" r={5 * size}>
            <animateMotion dur="2.4s" repeatCount="indefinite" path={drawn.forward} />
          </circle>
        )}
        {drawn.stops
          .filter(({ refused }) => refused)
          .map(({ at, angle, numbers }) => (
            <g key={numbers.join()} transform={`translate(${at.x} ${at.y}) rotate(${angle}) scale(${size})`}>
              <rect className="walk-gate" x={-3} y={-24} width={6} height={48} rx={2} />
            </g>
          ))}
      </svg>
      {drawn.stops.map(({ resource, at, numbers, refused, leg }) => (
        <button
          type="button"
          tabIndex={-1}
          key={numbers.join()}
          className="walk-stop nodrag nopan"
          data-leg={leg}
          data-refused={refused || undefined}
          data-at={(walk.at !== null && numbers.includes(walk.at + 1)) || undefined}
          title={because(numbers)}
          style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px) scale(${size})` }}
          onClick={() => editor.select([resource])}
        >
          {numbers.join(' · ')}
        </button>
      ))}
    </ViewportPortal>
  )
}
