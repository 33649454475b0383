import { Ban, CircleHelp, Crosshair, LogIn } from 'lucide-react'
import type { Mark } from './traffic.ts'

const signs = { asked: Crosshair, reached: LogIn, unsure: CircleHelp, apart: Ban } as const

/** What the traffic lens says of a host, as a sign: the colour repeats it. */
export function MarkSign({ state }: { readonly state: Mark['state'] }) {
  const Sign = signs[state]
  return <Sign aria-hidden className={`mark-sign ${state}`} />
}
