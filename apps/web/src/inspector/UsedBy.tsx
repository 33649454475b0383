import type { Id, View } from '@vpcanvas/model'
import { forms } from '@vpcanvas/resources/forms'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { ResourceLink } from './ResourceLink.tsx'
import { inspectorWords } from './words.ts'

/** Who mentions a resource, and in which property. */
export function UsedBy({ id, view }: { readonly id: Id; readonly view: View }) {
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const places = new Map<Id, Map<string, string>>()
  for (const { by, path } of view.mentions(id)) {
    const [prop] = path
    const fields = Object.hasOwn(forms, by.kind) ? forms[by.kind]?.sections.flatMap((section) => section.fields) : []
    const label = fields?.find((field) => field.prop === prop)?.label
    const own = places.get(by.id) ?? new Map<string, string>()
    own.set(String(prop), label ? say(label) : String(prop))
    places.set(by.id, own)
  }
  return (
    <section className="inspector-section">
      <h3>{words.usedBy}</h3>
      {places.size === 0 && <p className="quiet">{words.usedByNothing}</p>}
      <ul className="used-by">
        {[...places].map(([user, props]) => (
          <li key={user}>
            <ResourceLink id={user} />
            <span className="quiet">{[...props.values()].join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
