import { useStore } from 'zustand'
import { FixButton } from '../problems/FixButton.tsx'
import type { DrawnHop } from '../store/state.ts'
import { packet } from '../trace/packet.ts'
import { useSay } from '../words/useWords.ts'
import type { Stop } from './walkPath.ts'
import './WalkFixes.css'

/**
 * Beside each place that refuses, what would lift it: to be looked at and applied on the spot, where there is an obvious way.
 * In full where the packet is or the pointer comes, elsewhere as a small sign.
 */
export function WalkFixes({
  hops,
  stops,
  size,
}: {
  readonly hops: readonly DrawnHop[]
  readonly stops: readonly Stop[]
  readonly size: number
}) {
  const say = useSay()
  const at = useStore(packet.store, (playing) => playing.at)
  return stops.flatMap(({ numbers, at: { x, y } }) =>
    numbers
      .flatMap((number) => hops[number - 1]?.fix ?? [])
      .slice(0, 1)
      .map(({ words, change }) => (
        <div
          key={numbers.join()}
          className="walk-fix nodrag nopan"
          data-open={(at !== null && numbers.includes(at + 1)) || undefined}
          style={{ transform: `translate(${x}px, ${y}px) scale(${size})` }}
        >
          {change ? <FixButton fix={change} /> : <span className="walk-fix-words">{say(words)}</span>}
        </div>
      )),
  )
}
