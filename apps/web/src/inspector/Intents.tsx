import type { Intent, View } from '@vpcanvas/model'
import { X } from 'lucide-react'
import { editor } from '../store/useEditor.ts'
import { IconButton } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { inspectorWords } from './words.ts'

/** The statements about reachability that the design keeps true. */
export function Intents({ intents, view }: { readonly intents: readonly Intent[]; readonly view: View }) {
  const words = useWordsOf(inspectorWords)
  if (intents.length === 0) return null
  const forget = { en: inspectorWords.en.forget, ko: inspectorWords.ko.forget }
  return (
    <section className="inspector-section">
      <h3>{words.intents}</h3>
      <ul className="intents">
        {intents.map((intent) => {
          const [from, to] = [intent.from, intent.to].map((id) => view.get(id)?.name ?? id) as [string, string]
          const ports = intent.ports.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(', ')
          const traffic = `${intent.protocol} ${ports || words.everyPort}`
          return (
            <li key={intent.id}>
              <span>{(intent.rule === 'allow' ? words.intentAllow : words.intentForbid)(from, to, traffic)}</span>
              <IconButton
                small
                label={words.forget}
                icon={<X />}
                onPress={() => editor.transact(forget, [{ op: 'forget', intent: intent.id }])}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
