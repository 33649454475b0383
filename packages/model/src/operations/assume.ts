import { EditRefused, type Operation } from '../edit.ts'
import { usageSchema } from '../design.ts'
import { existing } from './existing.ts'

/** Says what to assume of the use of one resource, or no more than of its fellows. */
export const assume: Operation<'assume'> = (design, edit) => {
  const resource = existing(design, edit, edit.id)
  const { usage: before = {}, ...others } = resource
  const { [edit.name]: _old, ...kept } = before
  const usage = edit.span ? { ...kept, [edit.name]: edit.span } : kept
  if (!usageSchema.safeParse(usage).success) throw new EditRefused(NOT_RISING, edit)
  const after = Object.keys(usage).length > 0 ? { ...others, usage } : others
  return { ...design, resources: { ...design.resources, [edit.id]: after } }
}

const NOT_RISING = {
  en: 'Amounts are from 0 to 1,000,000,000, and low, typical and high rise.',
  ko: '값은 0~1,000,000,000이며 적음, 보통, 많음 순으로 커져야 합니다.',
}
