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
  if (refused) return toast(refused.refused, { tone: 'danger' })
  const count = Object.keys(editor.design().resources).length
  editor.say({ en: `“${en}” is drawn, ${count} resources`, ko: `“${ko}” 템플릿을 그렸습니다. 리소스 ${count}개` })
  tellCollisions(Object.keys(editor.design().resources))
  requestAnimationFrame(() => canvasDoor.fit())
}
