import { type Box, boxSchema } from '../design.ts'
import { type Edit, EditRefused } from '../edit.ts'

/** @throws EditRefused for a box that cannot be drawn: numbers that are not finite, a negative size. */
export function mustBeBox(box: Box | undefined, edit: Edit): void {
  if (box === undefined || boxSchema.safeParse(box).success) return
  throw new EditRefused(
    { en: 'A box needs a finite place and size.', ko: '상자의 위치와 크기는 유한한 수여야 합니다.' },
    edit,
  )
}
