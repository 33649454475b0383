import type { Chosen } from './useMarquee.ts'

/** What is being drawn to choose with. */
export function Marquee(shown: Chosen) {
  if ('lasso' in shown)
    return (
      <svg className="lasso" aria-hidden>
        <polygon points={shown.lasso.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
    )
  const { x, y, width, height } = shown.box
  return <div className="marquee" style={{ width, height, transform: `translate(${x}px, ${y}px)` }} />
}
