import { say } from '@vpcanvas/text'
import { useStore, ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { pictureDesign } from '../store/pictureDesign.ts'
import { viewNow } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { useLanguage } from '../words/useWords.ts'
import { Packet } from './Packet.tsx'
import { WalkFixes } from './WalkFixes.tsx'
import { walkPath } from './walkPath.ts'
import './WalkLayer.css'

/** How large a number is: pixels at zoom 1. */
const MARK = 20

/** Several numbers in one mark reach away from the other leg. */
const ANCHOR = { forward: `calc(${MARK / 2}px - 100%)`, return: `-${MARK / 2}px` }

/** The trace drawn on the picture: one bright path there and one back, each hop numbered as in its panel, a gate where it is refused. */
export default function WalkLayer() {
  const walk = useEditor((state) => state.walk)
  return walk && walk.hops.length > 0 ? <Drawn /> : null
}

function Drawn() {
  const language = useLanguage()
  const walk = useEditor((state) => state.walk)
  const design = useEditor(pictureDesign)
  const view = useEditor(viewNow)
  // Numbers stay readable as the picture gets smaller, until they would be larger than what they stand beside. In steps, so that
  // the way is not reckoned anew for every turn of the wheel.
  const size = useStore((state) => Math.round(4 * Math.min(2.5, Math.max(1, 0.8 / state.transform[2]))) / 4)
  const hops = walk?.hops
  const drawn = useMemo(
    () => hops && walkPath({ hops, at: null }, view, design, MARK * size),
    [hops, view, design, size],
  )
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
        {drawn.stops
          .filter(({ refused }) => refused)
          .map(({ at, angle, numbers }) => (
            <g key={numbers.join()} transform={`translate(${at.x} ${at.y}) rotate(${angle}) scale(${size})`}>
              <rect className="walk-gate" x={-2.5} y={-18} width={5} height={36} rx={2} />
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
          style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${size}) translate(${ANCHOR[leg]}, -50%)` }}
          onClick={() => editor.select([resource])}
        >
          {numbers.join(' · ')}
        </button>
      ))}
      <svg className="walk packet-layer" aria-hidden>
        <Packet drawn={drawn} size={size} />
      </svg>
      <WalkFixes hops={walk.hops} stops={drawn.stops} size={size} />
    </ViewportPortal>
  )
}
