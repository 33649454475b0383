import type { Design, Id, Resource } from '../design.ts'
import { type Edit, EditRefused } from '../edit.ts'

/** The resource an edit is about. @throws EditRefused where it is not there. */
export function existing(design: Design, edit: Edit, id: Id): Resource {
  const resource = Object.hasOwn(design.resources, id) ? design.resources[id] : undefined
  if (!resource) throw new EditRefused({ en: `There is no resource "${id}".`, ko: `"${id}" 리소스가 없습니다.` }, edit)
  return resource
}
