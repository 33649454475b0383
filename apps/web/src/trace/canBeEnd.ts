import type { Id } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { editor } from '../store/useEditor.ts'

/** Groups of kinds at which traffic starts or ends; the trace itself knows the exceptions, and says why. */
const ENDS: ReadonlySet<string> = new Set(['compute', 'caches', 'actors'])

/** Whether traffic can start or end at a resource. */
export function canBeEnd(id: Id): boolean {
  return ENDS.has(kindAt(id)?.appearance.group ?? '')
}

/** The kind of a resource of the design. */
export function kindAt(id: Id) {
  const { resources } = editor.design()
  const resource = Object.hasOwn(resources, id) ? resources[id] : undefined
  return resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
}
