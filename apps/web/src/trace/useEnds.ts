import type { Id } from '@vpcanvas/model'
import { useEffect, useState } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { ask } from '../work/client.ts'

/** The resources that traffic can start or end at; null until they are known. */
export function useEnds(): readonly Id[] | null {
  const resources = useEditor((state) => state.history.present.resources)
  const [ends, setEnds] = useState<readonly Id[] | null>(null)
  useEffect(() => {
    let isOld = false
    const found = Object.keys(resources).length === 0 ? Promise.resolve([]) : ask('ends', null)
    found.then(
      (ids) => !isOld && setEnds(ids),
      () => !isOld && setEnds([]),
    )
    return () => {
      isOld = true
    }
  }, [resources])
  return ends
}
