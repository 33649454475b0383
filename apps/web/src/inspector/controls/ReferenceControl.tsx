import { withValueAt } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { Select } from '../../ui/index.ts'
import { useSay, useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { useFieldWords } from './notes.tsx'
import { referable } from './referable.tsx'

const NONE = ' '

/** Another resource, by its name. */
export function ReferenceControl(props: ControlProps<'reference'>) {
  const { control, resource, view, path, value, onChange } = props
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const options = referable(view, resource, control.to)
  const named = typeof value === 'string' && value !== '' ? value : NONE
  const isMissing = named !== NONE && !options.some((option) => option.value === named)
  return (
    <Select
      {...useFieldWords(props)}
      value={named}
      options={[
        { value: NONE, label: say(control.none) },
        ...(isMissing ? [{ value: named, label: named, note: words.missing }] : []),
        ...options,
      ]}
      onChange={(chosen) => onChange(chosen === NONE ? nothing() : chosen)}
    />
  )

  /** How this place says that it names none: null where it may, else an empty name. */
  function nothing(): null | '' {
    const schema = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.schema : undefined
    return schema?.props.safeParse(withValueAt(resource.props, path, null)).success ? null : ''
  }
}
