import type { Change, Resource, View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import type { Field } from '@vpcanvas/resources'
import { Lock as LockPicture, LockKeyhole, LockOpen, RotateCcw } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useEditor } from '../store/useEditor.ts'
import { Button as WordButton, Popover } from '../ui/index.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { change } from './change.ts'
import { valueInWords } from '@vpcanvas/resources/changes'
import { inspectorWords } from './words.ts'

const pictures = {
  interruption: RotateCcw,
  depends: LockOpen,
  replacement: LockPicture,
  dataLoss: LockKeyhole,
} as const

/**
 * What changing a property would do to a resource that is provisioned: a lock where AWS cannot change it, with what a
 * replacement means. Nothing while everything can still be chosen, and nothing where a change is harmless.
 */
export function Lock({
  resource,
  field,
  view,
}: {
  readonly resource: Resource
  readonly field: Field
  readonly view: View
}) {
  const words = useWordsOf(inspectorWords)
  const language = useLanguage()
  const provisioned = useEditor((state) =>
    state.applied && Object.hasOwn(state.applied.resources, resource.id)
      ? state.applied.resources[resource.id]
      : undefined,
  )
  if (provisioned?.kind !== resource.kind) return null
  const before = provisioned.props[field.prop]
  const isSame = JSON.stringify(before) === JSON.stringify(resource.props[field.prop])
  const effect = effectOf(resource, provisioned, field.prop, isSame)
  if (effect === null || effect === 'inPlace' || effect === 'none') return null
  const Picture = pictures[effect]
  const title = effect === 'depends' ? words.depends : words.effects[effect]
  return (
    <Popover
      trigger={
        <Button className={`lock ${effect}`} aria-label={title}>
          <Picture aria-hidden />
        </Button>
      }
    >
      <div className="lock-body">
        <h4>{title}</h4>
        {effect !== 'depends' && <p>{words.effectHelp[effect]}</p>}
        <p className="quiet">{words.provisionedAs(valueInWords(before, field, view, language))}</p>
        {!isSame && (
          <WordButton onPress={() => change(resource.id, [field.prop], before, field.label)}>{words.backTo}</WordButton>
        )}
      </div>
    </Popover>
  )
}

/** What the change from the provisioned to the present value does; where there is none, what any would do, if that is certain. */
function effectOf(resource: Resource, provisioned: Resource, prop: string, isSame: boolean): Change | 'depends' | null {
  const rule = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.schema.changes[prop] : undefined
  if (rule === undefined) return null
  if (typeof rule !== 'function') return rule
  return isSame ? 'depends' : rule(provisioned.props, resource.props)
}
