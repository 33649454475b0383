import type { Span } from './money.ts'

const MOST = 1e9

/** A span as people write it: one amount where all three are the same, else `low,typical,high`. The same in every language. */
export function spanText({ low, typical, high }: Span): string {
  return low === typical && typical === high ? String(low) : [low, typical, high].join(',')
}

/** The span that a text means: one amount from 0 to 1,000,000,000 without grouping, or three that rise. Null where it means none. */
export function readSpan(text: string): Span | null {
  const amounts = text.split(',').map((part) => (/^\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : Number.NaN))
  const [low = Number.NaN, typical = low, high = typical] = amounts
  const isRising = low <= typical && typical <= high && high <= MOST
  return (amounts.length === 1 || amounts.length === 3) && isRising ? { low, typical, high } : null
}
