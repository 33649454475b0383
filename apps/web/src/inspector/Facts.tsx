import type { Resource, View } from '@vpcanvas/model'
import type { Fact, Form } from '@vpcanvas/resources'
import { inEach } from '@vpcanvas/text'
import { useExposure } from '../store/look.ts'
import { worded } from '../words/catalogue.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { ResourceLink } from './ResourceLink.tsx'
import { inspectorWords } from './words.ts'

const STANDING = inEach((language) => inspectorWords[language].standing)

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
  const seen = useExposure(resource.id)
  const standing: readonly Fact[] = seen
    ? [{ label: STANDING, value: worded((one) => one[seen.exposure]), because: seen.because, by: seen.resource }]
    : []
  const facts = [...standing, ...(form.facts?.(resource, view) ?? [])]
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
