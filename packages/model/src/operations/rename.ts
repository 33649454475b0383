import type { Text } from '@vpcanvas/text'
import { EditRefused, type Operation } from '../edit.ts'
import { existing } from './existing.ts'

export const NAME_LIMIT = 255

export const tooLong: Text = {
  en: `A name has at most ${NAME_LIMIT} characters.`,
  ko: `이름은 최대 ${NAME_LIMIT}자입니다.`,
}

/** Gives a resource another name. */
export const rename: Operation<'rename'> = (design, edit) => {
  const resource = existing(design, edit, edit.id)
  if (edit.name.length > NAME_LIMIT) throw new EditRefused(tooLong, edit)
  if (resource.name === edit.name) return design
  return { ...design, resources: { ...design.resources, [edit.id]: { ...resource, name: edit.name } } }
}
