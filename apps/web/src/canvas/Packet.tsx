import type { Point } from '@vpcanvas/model'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { packet } from '../trace/packet.ts'
import { lastHopOf, STEP } from '../trace/player.ts'
import { packetWay } from './packetWay.ts'
import type { Stop, WalkPath } from './walkPath.ts'
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
  const letter = besideNumber(drawn.stops.find(({ numbers }) => numbers.includes(here + 1)))
  return (
    <g ref={ref} className="packet" style={{ transform: translate(place) }}>
      <g
        transform={`scale(${size})`}
        data-leg={packet.store.getState().hops[here]?.leg}
        data-dropped={here === last || undefined}
        data-beyond={(last !== null && here > last) || undefined}
      >
        <circle className="packet-halo" r={17} />
        <rect className="packet-letter" x={letter.x - 10} y={letter.y - 7} width={20} height={14} rx={2} />
        <path
          className="packet-flap"
          d={`M${letter.x - 9} ${letter.y - 5.5} L${letter.x} ${letter.y + 1.5} L${letter.x + 9} ${letter.y - 5.5}`}
        />
      </g>
    </g>
  )
}

/**
 * Beside the number of the hop, which it would cover: above it, or where the path goes up or down, and so from and to what
 * has a name, away from the other leg. Pixels from the number at its own size.
 */
function besideNumber(stop: Stop | undefined): Point {
  if (!stop || Math.abs(Math.sin((stop.angle * Math.PI) / 180)) < 0.7) return { x: 0, y: -21 }
  const away = 24 + (stop.numbers.length - 1) * 16
  return { x: stop.leg === 'forward' ? -away : away, y: 0 }
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
