import type { Span } from '@vpcanvas/cost'

/** A span with one of its amounts changed; the others give way, so that it still rises. */
export function withAmount({ low, typical, high }: Span, which: keyof Span, amount: number): Span {
  if (which === 'low') return { low: amount, typical: Math.max(amount, typical), high: Math.max(amount, high) }
  if (which === 'high') return { low: Math.min(low, amount), typical: Math.min(typical, amount), high: amount }
  return { low: Math.min(low, amount), typical: amount, high: Math.max(amount, high) }
}
