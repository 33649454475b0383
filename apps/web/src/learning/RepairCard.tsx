import { repairIn } from '@vpcanvas/learning'
import { repairs } from '@vpcanvas/learning/lessons'
import { useEffect } from 'react'
import { canvasDoor } from '../canvas/door.ts'
import { useEditor } from '../store/useEditor.ts'
import { RepairGuide } from './RepairGuide.tsx'

/** The repair that the open design is, if it is one. Another copy of it begins without hints. */
export default function RepairCard() {
  const intents = useEditor((state) => state.history.present.intents)
  const opened = useEditor((state) => state.opened)
  const repair = repairIn({ intents }, repairs)
  const isThere = repair !== null
  useEffect(() => {
    if (!isThere) return
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [isThere])
  return repair && <RepairGuide key={`${repair.id} ${opened}`} repair={repair} />
}
