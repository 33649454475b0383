import type { Intent, View } from '@vpcanvas/model'
import { intentText } from '@vpcanvas/resources/words'
import { X } from 'lucide-react'
import { editor } from '../store/useEditor.ts'
import { IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { inspectorWords } from './words.ts'

/** The statements about reachability that the design keeps true. */
export function Intents({ intents, view }: { readonly intents: readonly Intent[]; readonly view: View }) {
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  if (intents.length === 0) return null
  const forget = { en: inspectorWords.en.forget, ko: inspectorWords.ko.forget }
  return (
    <section className="inspector-section">
      <h3>{words.intents}</h3>
      <ul className="intents">
        {intents.map((intent) => (
          <li key={intent.id}>
            <span>{say(intentText(intent, view))}</span>
            <IconButton
              small
              label={`${words.forget}: ${say(intentText(intent, view))}`}
              icon={<X />}
              onPress={() => editor.transact(forget, [{ op: 'forget', intent: intent.id }])}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
