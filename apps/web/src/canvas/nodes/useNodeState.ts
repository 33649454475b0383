import type { Id } from '@vpcanvas/model'
import { useMark } from '../../lens/marks.ts'
import { lookOf } from '../../lens/signs.ts'
import { useIsPreviewed } from '../../store/look.ts'
import { useGesture } from '../gesture.ts'

/** What the hand does with a card or frame and what the lens that is on says of it: as attributes, which styles go by, and the mark. */
export function useNodeState(id: Id, isSelected: boolean) {
  const isPreviewed = useIsPreviewed(id)
  const target = useGesture((state) => (state.target !== id ? undefined : state.refuses ? 'refuses' : 'takes'))
  const mark = useMark(id)
  const look = mark && lookOf(mark.sign)
  const attributes = {
    'data-selected': isSelected || undefined,
    'data-target': target,
    'data-preview': isPreviewed || undefined,
    'data-sign': mark?.sign,
    'data-tone': look?.tone,
    'data-shade': look?.shade,
    'data-dashed': look?.isDashed,
  }
  return { mark, attributes }
}
