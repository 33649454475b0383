import { type Id, schemasOf, viewOf } from '@vpcanvas/model'
import { collisionsElsewhere, othersThan } from '@vpcanvas/resources/addresses'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach } from '@vpcanvas/text'
import { scene } from '../app/shellDoor.ts'
import { commandOf } from '../commands/commands.ts'
import { elsewhere } from '../files/elsewhere.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { openWords } from './openWords.ts'

const also = {
  en: (n: number) => `${n} more ${n === 1 ? 'range collides' : 'ranges collide'} with designs of the folder.`,
  ko: (n: number) => `폴더의 다른 디자인과 겹치는 범위가 ${n}개 더 있습니다.`,
}

/** Says at once which ranges of what has just come with its own, from a clipboard or a template, other designs of the folder use too. */
export function tellCollisions(ids: readonly Id[]): void {
  const { file, history } = editor.get()
  const { id } = history.present
  const view = viewOf(history.present, schemasOf(kinds))
  const others = othersThan({ file: file.name, id }, elsewhere.getState().designs)
  const [first, ...more] = collisionsElsewhere(view, ids, others)
  if (!first) return
  const text = inEach((language) =>
    [first.text[language], more.length > 0 && also[language](more.length)].filter(Boolean).join(' '),
  )
  editor.say(text)
  toast(text, {
    action: {
      label: openWords.open,
      holds: () => editor.design().id === id,
      run: () => {
        editor.select(ids)
        void commandOf('open-addresses').run(scene)
      },
    },
  })
}
