import type { StepChange } from '@vpcanvas/provision'
import { useWordsOf } from '../words/useWords.ts'
import { planWords } from './words.ts'

/** Values longer than this are cut: a plan is read, the design says the rest. */
const LONG = 80

/** What a step changes, property by property, with what that does to the resource. */
export function StepChanges({ changes }: { readonly changes: readonly StepChange[] }) {
  const words = useWordsOf(planWords)
  return (
    <details className="step-changes" open={changes.length <= 3}>
      <summary>{words.changes(changes.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.property}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.effect}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after, effect }) => (
            <tr key={path} className={effect}>
              <th scope="row">{path}</th>
              <td>{shown(before, words.nothing)}</td>
              <td>{shown(after, words.nothing)}</td>
              <td className="step-effect">{words.effects[effect]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function shown(value: unknown, nothing: string): string {
  if (value === null || value === undefined || value === '') return nothing
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text
}
