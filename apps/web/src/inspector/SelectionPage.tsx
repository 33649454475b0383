import { kinds } from '@vpcanvas/resources/drawing'
import { CommandButton } from '../app/CommandButton.tsx'
import { useView } from '../store/look.ts'
import { useEditor } from '../store/useEditor.ts'
import { useWordsOf } from '../words/useWords.ts'
import { KindCounts } from './KindCounts.tsx'
import { ResourceLink } from './ResourceLink.tsx'
import { inspectorWords } from './words.ts'
import { names } from '../words/names.ts'

/** The most names that are listed; more are counted above anyway. */
const MOST = 100

/** Several resources: how many of what, and what can be done with all of them. */
export function SelectionPage() {
  const words = useWordsOf(inspectorWords)
  const selection = useEditor((state) => state.selection)
  const view = useView()
  const resources = [...selection].flatMap((id) => view.get(id) ?? [])
  const order = Object.keys(kinds)
  const listed = resources
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || names.compare(a.name, b.name))
    .slice(0, MOST)
  return (
    <article className="inspector-page">
      <header className="inspector-head">
        <div className="inspector-title">
          <h2>{words.selectedCount(selection.size)}</h2>
        </div>
        <CommandButton id="zoom-selection" />
        <CommandButton id="duplicate" />
        <CommandButton id="delete" />
      </header>
      <section className="inspector-section">
        <KindCounts resources={resources} />
      </section>
      <section className="inspector-section">
        <ul className="used-by">
          {listed.map(({ id }) => (
            <li key={id}>
              <ResourceLink id={id} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
