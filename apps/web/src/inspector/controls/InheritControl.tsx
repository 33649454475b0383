import { Select } from '../../ui/index.ts'
import { useSay, useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { useFieldWords } from './notes.tsx'

/** On, off, or as the container says. */
export function InheritControl(props: ControlProps<'inherit'>) {
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const { control, value, onChange } = props
  return (
    <Select
      {...useFieldWords(props)}
      value={value === null || value === undefined ? 'inherit' : value ? 'on' : 'off'}
      options={[
        { value: 'inherit', label: say(control.inherited) },
        { value: 'on', label: words.on },
        { value: 'off', label: words.off },
      ]}
      onChange={(chosen) => onChange(chosen === 'inherit' ? null : chosen === 'on')}
    />
  )
}
