import type { SubnetExposure } from '@vpcanvas/reachability'
import type { LiveState } from '../store/state.ts'
import type { Words } from '../words/catalogue.ts'

/** Where a resource stands, in words: at its target, and towards the internet. */
export function stateWords(
  live: LiveState | undefined,
  exposure: SubnetExposure | undefined,
  words: Words,
): readonly string[] {
  const lives: Readonly<Record<LiveState, string>> = {
    pending: words.livePending,
    running: words.liveRunning,
    done: words.liveDone,
    failed: words.liveFailed,
    drifted: words.liveDrifted,
  }
  return [...(exposure ? [words[exposure.exposure]] : []), ...(live ? [lives[live]] : [])]
}
