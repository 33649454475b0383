import type { Resource, View } from '@vpcanvas/model'
import type { Form } from '@vpcanvas/resources'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { ResourceLink } from './ResourceLink.tsx'
import { inspectorWords } from './words.ts'

/** What follows from a resource's properties and from what is around it: computed, never typed. */
export function Facts({
  resource,
  view,
  form,
}: {
  readonly resource: Resource
  readonly view: View
  readonly form: Form
}) {
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const facts = form.facts?.(resource, view) ?? []
  if (facts.length === 0) return null
  return (
    <section className="inspector-section">
      <h3>{words.facts}</h3>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact.label.en} className="fact">
            <dt>{say(fact.label)}</dt>
            <dd>
              <span className="fact-value">
                {fact.by !== undefined && fact.because === undefined ? <ResourceLink id={fact.by} /> : say(fact.value)}
              </span>
              {fact.because && <p className="fact-because">{say(fact.because)}</p>}
              {fact.because && fact.by !== undefined && <ResourceLink id={fact.by} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
