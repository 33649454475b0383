import { type Template, templates } from '@vpcanvas/resources/templates'
import { tellCollisions } from '../addresses/tellCollisions.ts'
import { filling } from '../gestures/filling.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { canvasDoor } from './door.ts'

export { templates }

/** Fills the empty design with a template's: one step, which undo takes back. The design keeps its own id and file, and is named in the language of the editor. */
export function startFrom(template: Template): void {
  const { en, ko } = template.title
  const refused = editor.transact(
    { en: `Start from: ${en}`, ko: `템플릿에서 시작: ${ko}` },
    filling(template.design(editor.get().view.language)),
  )
  if (refused) toast(refused.refused, { tone: 'danger' })
  else {
    tellCollisions(Object.keys(editor.design().resources))
    requestAnimationFrame(() => canvasDoor.fit())
  }
}
