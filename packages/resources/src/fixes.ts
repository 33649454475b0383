import type { Path, Resource } from '@vpcanvas/model'
import type { Fix } from '@vpcanvas/rules'

/** One value in the place of another, its button naming it and whose it is: two that overlap each offer to give way. */
export function useInstead(resource: Resource, path: Path, value: string | number): Fix {
  return {
    title: { en: `Use ${value} for "${resource.name}"`, ko: `"${resource.name}"에 ${value} 사용` },
    edits: [{ op: 'set', id: resource.id, path, value }],
  }
}

/** A resource nobody needs, taken away. */
export function removeIt(resource: Resource): Fix {
  return {
    title: { en: `Delete "${resource.name}"`, ko: `"${resource.name}" 삭제` },
    edits: [{ op: 'remove', id: resource.id }],
  }
}
