import type { Point } from '@vpcanvas/model'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { packet } from '../trace/packet.ts'
import { lastHopOf, STEP } from '../trace/player.ts'
import { packetWay } from './packetWay.ts'
import type { WalkPath } from './walkPath.ts'
import './Packet.css'

/** Of the time from hop to hop, how much it moves; the rest of it, it stands. */
const MOVING = 0.55

/** The packet of a trace, at the hop that its player is at. It moves there along the path, or is simply there. */
export function Packet({ drawn, size }: { readonly drawn: WalkPath; readonly size: number }) {
  const at = useStore(packet.store, (playing) => playing.at)
  const last = useStore(packet.store, (playing) => lastHopOf(playing.hops))
  const way = useMemo(() => packetWay(drawn), [drawn])
  const ref = useRef<SVGGElement>(null)
  const here = at ?? 0
  const shown = useRef(here)
  useLayoutEffect(() => {
    const before = shown.current
    shown.current = here
    const { speed } = packet.store.getState()
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (before === here || Math.abs(before - here) > 1 || isCalm) return
    const points = way.between(before, here)
    const moving = ref.current?.animate(keyframes(points), { duration: (STEP * MOVING) / speed, easing: 'ease-in-out' })
    return () => moving?.cancel()
  }, [way, here])
  const place = way.at(here)
  if (!place) return null
  return (
    <g ref={ref} className="packet" style={{ transform: translate(place) }}>
      <g
        transform={`scale(${size})`}
        data-leg={packet.store.getState().hops[here]?.leg}
        data-dropped={here === last || undefined}
        data-beyond={(last !== null && here > last) || undefined}
      >
        <circle className="packet-halo" r={17} />
        {/* Above the number of the hop, which it would cover. */}
        <rect className="packet-letter" x={-10} y={-28} width={20} height={14} rx={2} />
        <path className="packet-flap" d="M-9 -26.5 L0 -19.5 L9 -26.5" />
      </g>
    </g>
  )
}

function translate({ x, y }: Point): string {
  return `translate(${x}px, ${y}px)`
}

/** Evenly along the way, however its points lie. */
function keyframes(points: readonly Point[]): Keyframe[] {
  const far = points.map((point, index) => {
    const before = points[index - 1] ?? point
    return Math.hypot(point.x - before.x, point.y - before.y)
  })
  const whole = far.reduce((sum, one) => sum + one, 0) || 1
  let sum = 0
  return points.map((point, index) => ({
    transform: translate(point),
    offset: Math.min(1, (sum += far[index] ?? 0) / whole),
  }))
}
