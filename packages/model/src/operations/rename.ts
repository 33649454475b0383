import { EditRefused, type Operation } from '../edit.ts'
import { existing } from './existing.ts'

/** Gives a resource another name. */
export const rename: Operation<'rename'> = (design, edit) => {
  const resource = existing(design, edit, edit.id)
  if (edit.name.length > 255) {
    throw new EditRefused({ en: 'A name has at most 255 characters.', ko: '이름은 최대 255자입니다.' }, edit)
  }
  if (resource.name === edit.name) return design
  return { ...design, resources: { ...design.resources, [edit.id]: { ...resource, name: edit.name } } }
}
