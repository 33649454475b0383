import { type Design, type Edit, type Id, subtree } from '@vpcanvas/model'
import { type Template, templates } from '@vpcanvas/resources'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { canvasDoor } from './door.ts'

export { templates }

/** Fills the empty design with a template's: one step, which undo takes back. The design keeps its own id and file. */
export function startFrom(template: Template): void {
  const { en, ko } = template.title
  const refused = editor.transact({ en: `Start from: ${en}`, ko: `템플릿에서 시작: ${ko}` }, filling(template.design()))
  if (refused) toast(refused.refused, { tone: 'danger' })
  else requestAnimationFrame(() => canvasDoor.fit())
}

/** The edits that bring all of a design into another one. */
export function filling(design: Design): readonly Edit[] {
  const tops = Object.values(design.resources).filter(({ parent }) => parent === null)
  const ids: Id[] = tops.flatMap(({ id }) => subtree(design, id))
  return [
    { op: 'describe', name: design.name },
    ...ids.flatMap((id): Edit[] => {
      const resource = design.resources[id]
      const box = design.layout[id]
      return resource ? [{ op: 'add', resource, ...(box && { box }) }] : []
    }),
    ...design.intents.map((intent): Edit => ({ op: 'intend', intent })),
  ]
}
