import {
  Ban,
  CircleCheck,
  CircleHelp,
  CircleX,
  Clock,
  Crosshair,
  GitCompareArrows,
  LoaderCircle,
  LogIn,
  type LucideIcon,
  Minus,
  Pencil,
  Plus,
  SignalHigh,
  SignalLow,
  SignalMedium,
  TriangleAlert,
  Unplug,
} from 'lucide-react'
import { lookOf, type SignName } from './signs.ts'
import './Mark.css'

const pictures: Readonly<Record<SignName, LucideIcon>> = {
  asked: Crosshair,
  reached: LogIn,
  unsure: CircleHelp,
  apart: Ban,
  lost: Unplug,
  hurt: TriangleAlert,
  kept: CircleCheck,
  most: SignalHigh,
  much: SignalMedium,
  little: SignalLow,
  unknown: CircleHelp,
  added: Plus,
  changed: Pencil,
  removed: Minus,
  pending: Clock,
  running: LoaderCircle,
  done: CircleCheck,
  failed: CircleX,
  drifted: GitCompareArrows,
}

/** What a lens says, as a sign: words stand beside it, so it is silent. */
export function MarkSign({ sign }: { readonly sign: SignName }) {
  const Picture = pictures[sign]
  return <Picture aria-hidden className="mark-sign" data-tone={lookOf(sign).tone} />
}
