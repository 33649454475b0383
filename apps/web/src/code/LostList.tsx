import { Info } from 'lucide-react'
import '../inspector/ResourceLink.css'
import { show } from '../problems/show.ts'
import { useView } from '../store/look.ts'
import { Button } from 'react-aria-components'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { Written } from './formats.ts'
import { codeWords } from './words.ts'

/** What the design says and a document does not, and what to know before deploying it. Nothing, where there is nothing of either. */
export function LostList({ document }: { readonly document: Written }) {
  const words = useWordsOf(codeWords)
  const say = useSay()
  const view = useView()
  const { lost, notes } = document
  if (lost.length === 0 && notes.length === 0) return null
  return (
    <details className="lost">
      <summary>
        <Info aria-hidden />
        {[lost.length > 0 && words.lost(lost.length), notes.length > 0 && words.notes].filter(Boolean).join(' · ')}
      </summary>
      <ul>
        {notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
        {lost.map(({ resource, field, reason }) => (
          <li key={`${resource} ${field} ${reason.en}`}>
            <Button className="resource-link" onPress={() => show(resource)}>
              {view.get(resource)?.name ?? resource}
            </Button>
            <code>{field || words.whole}</code> {say(reason)}
          </li>
        ))}
      </ul>
    </details>
  )
}
