import { type Path, type Props, valueAt } from '@vpcanvas/model'
import type { ItemField } from '@vpcanvas/resources'
import type { Text } from '@vpcanvas/text'
import { ChevronDown, ChevronRight, Lightbulb, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button } from 'react-aria-components'
import { explain } from '../../explain/session.ts'
import { explainWords } from '../../explain/words.ts'
import { ProblemLines } from '../../problems/ProblemLines.tsx'
import { SeverityIcon } from '../../problems/SeverityIcon.tsx'
import { IconButton } from '../../ui/index.ts'
import { useSay, useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { SimpleControl } from './SimpleControl.tsx'

export type Item = Props & { readonly id: string }

interface ItemProps extends ControlProps<'list'> {
  readonly item: Item
  /** The item in one line. */
  readonly summary: string
  onRemove(): void
}

/** An item as one line that opens into its inputs. Delete on the line takes the item away. */
export function ItemRow(props: ItemProps & { readonly isOpen: boolean; onToggle(): void }) {
  const { item, summary, problems, isOpen, onToggle, onRemove } = props
  const words = useWordsOf(inspectorWords)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    event.stopPropagation()
    onRemove()
  }
  const [worst] = problems
  return (
    <div className={isOpen ? 'row item open' : 'row item'} data-item={item.id}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The button inside has the focus. */}
      <div
        className="item-head"
        onKeyDownCapture={(event) => event.target === event.currentTarget.firstChild && onKeyDown(event)}
      >
        <Button className="item-toggle" aria-expanded={isOpen} onPress={onToggle}>
          {isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          <span className="item-summary">{summary}</span>
          {worst && <SeverityIcon severity={worst.severity} />}
        </Button>
        <ExplainPart id={props.resource.id} path={props.path} summary={summary} />
        <IconButton small label={words.remove(summary)} icon={<X />} onPress={onRemove} />
      </div>
      {isOpen ? <ItemForm {...props} /> : <ProblemLines problems={problems} />}
    </div>
  )
}

/** The inputs of an item: in one line with their labels only spoken, or in columns under their labels. */
export function ItemForm(props: ItemProps & { readonly inLine?: boolean }) {
  const { control, item, path, problems, summary, inLine, onRemove } = props
  const words = useWordsOf(inspectorWords)
  const fields = control.fields.filter((field) => field.when?.(item) ?? true)
  const places = fields.map((field) => [...path, ...field.prop.split('.')])
  const ofItem = problems.filter((problem) => !places.some((place) => isWithin(problem.path, place)))
  const inputs = fields.map((field, at) => {
    const place = places[at] ?? path
    const own = problems.filter((problem) => isWithin(problem.path, place))
    return (
      <ItemInput key={field.prop} {...props} field={field} place={place} problems={own} hideLabel={inLine === true} />
    )
  })
  if (!inLine) {
    return (
      <div className="item-form">
        {inputs}
        <ProblemLines problems={ofItem} />
      </div>
    )
  }
  return (
    <div className="row item-line" data-item={item.id}>
      {inputs}
      <ExplainPart id={props.resource.id} path={path} summary={summary} />
      <IconButton small label={words.remove(summary)} icon={<X />} onPress={onRemove} />
      <ProblemLines problems={ofItem} />
    </div>
  )
}

function ExplainPart({ id, path, summary }: { readonly id: string; readonly path: Path; readonly summary: string }) {
  const words = useWordsOf(explainWords)
  return <IconButton small label={words.explainThing(summary)} icon={<Lightbulb />} onPress={() => explain(id, path)} />
}

function ItemInput({ field, place, ...props }: ItemProps & { readonly field: ItemField; readonly place: Path }) {
  const say = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const { item, path, onChange } = props
  return (
    <div className={`item-input ${field.control.type}`}>
      <SimpleControl
        control={field.control}
        resource={props.resource}
        view={props.view}
        path={place}
        value={valueAt(item, field.prop.split('.'))}
        problems={props.problems}
        refused={refused}
        label={say(field.label)}
        {...(props.hideLabel && { hideLabel: true })}
        onChange={(value, at = place) => {
          setRefused(null)
          if (field.become && typeof value === 'string') onChange(field.become(item, value), path)
          else onChange(value, at)
        }}
        onRefuse={setRefused}
      />
    </div>
  )
}

function isWithin(path: Path, place: Path): boolean {
  return place.every((step, depth) => path[depth] === step)
}
