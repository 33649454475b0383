import { CircleCheck, TriangleAlert, Unplug } from 'lucide-react'
import type { ZoneMark } from './zone.ts'

const signs = { lost: Unplug, hurt: TriangleAlert, kept: CircleCheck } as const

/** What becomes of something when a zone is lost, as a sign: the colour repeats it. */
export function ZoneSign({ state }: { readonly state: ZoneMark['state'] }) {
  const Sign = signs[state]
  return <Sign aria-hidden className="zone-sign" data-state={state} />
}
