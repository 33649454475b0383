import type { Box, Id, View } from '@vpcanvas/model'
import type { Design } from '@vpcanvas/model'
import { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { wanted } from './mounting.ts'

/** Pixels around the window in which things are elements already. */
const AROUND = 160
/** The camera rests when it has stood so long, in milliseconds. */
const REST = 120
/** Elements that come in one frame. */
const BATCH = 40

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }

/**
 * The resources that are elements of the page now. What comes into view does when the camera rests, a few in each frame; what is
 * touched does at once.
 */
export function useMounted(view: View, layout: Design['layout'], touched: ReadonlySet<Id>): readonly Id[] {
  const window = useRestingWindow()
  const target = useMemo(() => wanted(view, layout, window, touched), [view, layout, window, touched])
  const before = useRef<ReadonlySet<Id>>(new Set())
  const [, setRound] = useState(0)

  const fresh = target.filter((id) => !before.current.has(id))
  const come = new Set(fresh.slice(0, BATCH))
  const isAll = fresh.length <= BATCH
  const mounted = useMemo(
    () => (isAll ? target : target.filter((id) => before.current.has(id) || come.has(id))),
    // What is let in is told by how much was there before.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [target, isAll, fresh.length],
  )
  useEffect(() => {
    before.current = new Set(mounted)
    if (isAll) return
    const next = requestAnimationFrame(() => setRound((round) => round + 1))
    return () => cancelAnimationFrame(next)
  }, [mounted, isAll])
  return mounted
}

/** What of the plane the window shows, with a margin, as of the last time that the camera stood still. */
function useRestingWindow(): Box {
  const store = useStoreApi()
  const [window, setWindow] = useState(NOWHERE)
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const {
        width,
        height,
        transform: [x, y, zoom],
      } = store.getState()
      if (width === 0) return
      setWindow({
        x: (-x - AROUND) / zoom,
        y: (-y - AROUND) / zoom,
        width: (width + 2 * AROUND) / zoom,
        height: (height + 2 * AROUND) / zoom,
      })
    }
    const unsubscribe = store.subscribe(({ transform, width, height }, old) => {
      if (transform === old.transform && width === old.width && height === old.height) return
      clearTimeout(rest)
      rest = setTimeout(look, REST)
    })
    look()
    return () => {
      clearTimeout(rest)
      unsubscribe()
    }
  }, [store])
  return window
}
