import type { Id } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { forms } from '@vpcanvas/resources/forms'
import type { Field } from '@vpcanvas/resources'
import { ExternalLink } from 'lucide-react'
import { memo } from 'react'
import { CommandButton } from '../app/CommandButton.tsx'
import { CostLine } from '../cost/CostLine.tsx'
import { ExplainSection } from '../explain/ExplainSection.tsx'
import { KindIcon } from '../icons/KindIcon.tsx'
import { LaptopSection } from '../laptop/LaptopSection.tsx'
import { ProblemLines } from '../problems/ProblemLines.tsx'
import { useProblemsOf, useResource, useView } from '../store/look.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { Facts } from './Facts.tsx'
import { NameField } from './NameField.tsx'
import { PropertyField } from './PropertyField.tsx'
import { ResourceLink } from './ResourceLink.tsx'
import { UsedBy } from './UsedBy.tsx'
import { inspectorWords } from './words.ts'

/** What has a range of addresses to plan. */
const ADDRESSED: ReadonlySet<string> = new Set(['vpc', 'subnet'])

/** One resource: its name, what follows from it, its form, and who uses it. */
export const ResourcePage = memo(function ResourcePage({ id }: { readonly id: Id }) {
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const resource = useResource(id)
  const view = useView()
  const problems = useProblemsOf(id)
  const kind = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  const form = resource && Object.hasOwn(forms, resource.kind) ? forms[resource.kind] : undefined
  if (!resource || !kind || !form) return null
  const { appearance } = kind
  const fields = new Set(form.sections.flatMap((section) => section.fields.map(({ prop }) => prop)))
  const apart = problems.filter(({ path }) => !fields.has(String(path[0])))
  const sections = form.sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => field.when?.(resource.props) ?? true) }))
    .filter((section) => section.fields.length > 0)

  return (
    <article className="inspector-page" aria-label={resource.name}>
      <header className="inspector-head">
        <KindIcon name={appearance.icon} size={28} />
        <div className="inspector-title">
          <h2>{say(appearance.label)}</h2>
          <p className="inspector-place">
            {resource.parent === null ? words.atTop : <ResourceLink isOneLine id={resource.parent} />}
          </p>
        </div>
        <div className="inspector-commands">
          <CommandButton id="explain" />
          {ADDRESSED.has(resource.kind) && <CommandButton id="open-addresses" />}
          <CommandButton id="zoom-selection" />
          <CommandButton id="duplicate" />
          <CommandButton id="delete" />
        </div>
      </header>
      <section className="inspector-section">
        <NameField resource={resource} />
        <ProblemLines problems={apart} />
        <p className="inspector-explain">
          {say(appearance.explain)}{' '}
          <a
            href={appearance.docs}
            target="_blank"
            rel="noreferrer"
            aria-label={words.moreAbout(say(appearance.label))}
          >
            {words.documentation}
            <ExternalLink aria-hidden />
          </a>
        </p>
      </section>
      <ExplainSection id={id} />
      <Facts resource={resource} view={view} form={form} />
      {sections.map((section) => (
        <section key={section.title.en} className="inspector-section">
          {!isSameWord(section.title.en, section.fields) && <h3>{say(section.title)}</h3>}
          {section.fields.map((field) => (
            <PropertyField
              key={field.prop}
              resource={resource}
              view={view}
              field={field}
              problems={problems.filter(({ path }) => path[0] === field.prop)}
            />
          ))}
        </section>
      ))}
      {appearance.group === 'caches' && appearance.parts && <LaptopSection id={id} />}
      <CostLine id={id} />
      <UsedBy id={id} view={view} />
    </article>
  )
})

/** Whether a section's heading would only repeat the label of its one field. */
function isSameWord(title: string, fields: readonly Field[]): boolean {
  return fields.length === 1 && fields[0]?.label.en === title
}
