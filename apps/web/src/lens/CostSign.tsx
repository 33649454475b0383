import { CircleHelp, SignalHigh, SignalLow, SignalMedium } from 'lucide-react'
import type { Mark } from './cost.ts'

const signs = { most: SignalHigh, much: SignalMedium, little: SignalLow, unknown: CircleHelp } as const

/** How much of the bill it is, as a sign: the colour repeats it. */
export function CostSign({ level }: { readonly level: Mark['level'] }) {
  const Sign = signs[level]
  return <Sign aria-hidden className="cost-sign" data-level={level} />
}
