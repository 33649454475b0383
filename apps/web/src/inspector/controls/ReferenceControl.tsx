import { withValueAt } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { useMemo } from 'react'
import { type Offer, Select } from '../../ui/index.ts'
import { useSay, useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { useFieldWords } from './notes.tsx'
import { optionsOf, referable } from './referable.tsx'

const NONE = ' '

/** Another resource, by its name. */
export function ReferenceControl(props: ControlProps<'reference'>) {
  const { control, resource, view, path, value, onChange } = props
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const named = typeof value === 'string' && value !== '' ? value : NONE
  const offer = useMemo((): Offer => {
    const all = referable(view, resource, control.to)
    const present = all.filter(({ id }) => id === named)
    const none = { value: NONE, label: say(control.none) }
    const missing = named === NONE || present.length > 0 ? [] : [{ value: named, label: named, note: words.missing }]
    const [chosen = none] = [...missing, ...optionsOf(view, resource, present)]
    return { chosen, all: () => [none, ...missing, ...optionsOf(view, resource, all)] }
  }, [view, resource, control, named, say, words])
  return (
    <Select
      {...useFieldWords(props)}
      value={named}
      options={offer}
      onChange={(chosen) => onChange(chosen === NONE ? nothing() : chosen)}
    />
  )

  /** How this place says that it names none: null where it may, else an empty name. */
  function nothing(): null | '' {
    const schema = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.schema : undefined
    return schema?.props.safeParse(withValueAt(resource.props, path, null)).success ? null : ''
  }
}
