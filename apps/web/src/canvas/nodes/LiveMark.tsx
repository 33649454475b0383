import type { Id } from '@vpcanvas/model'
import { memo } from 'react'
import { useLive } from '../../store/look.ts'
import { useWords } from '../../words/useWords.ts'

/** Where a resource stands in its target: solid when it is there, pulsing while it is being made, half when it drifted. */
export const LiveMark = memo(function LiveMark({ id }: { readonly id: Id }) {
  const words = useWords()
  const live = useLive(id)
  if (!live) return null
  const said = {
    pending: words.livePending,
    running: words.liveRunning,
    done: words.liveDone,
    failed: words.liveFailed,
    drifted: words.liveDrifted,
  }[live]
  return <span className={`live-mark ${live}`} role="img" aria-label={said} title={said} />
})
