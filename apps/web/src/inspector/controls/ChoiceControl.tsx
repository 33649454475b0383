import { ComboField, Select } from '../../ui/index.ts'
import { useSay } from '../../words/useWords.ts'
import type { ControlProps } from './control.ts'
import { useFieldWords } from './notes.tsx'

/** The key of no value, which no property has as its own. */
const NONE = ' '

/** One of several; where others are possible too, they may be typed. */
export function ChoiceControl(props: ControlProps<'choice'>) {
  const { control, resource, view, value, onChange } = props
  const say = useSay()
  const words = useFieldWords(props)
  const choices = control.choices(resource, view).map((choice) => ({ value: choice.value, label: say(choice.label) }))
  const none = control.none ? [{ value: NONE, label: say(control.none) }] : []
  const text = typeof value === 'string' ? value : NONE

  if (control.free) {
    // People read and type labels; what has none is typed as it is.
    const options = [...none, ...choices]
    const shown = options.find((option) => option.value === text)?.label ?? text.trim()
    return (
      <ComboField
        {...words}
        value={shown}
        options={options.map(({ label, value: own }) => ({
          value: label,
          label,
          ...(own !== label && own !== NONE && { note: own }),
        }))}
        onCommit={(typed) => {
          const named = typed.trim()
          const chosen = options.find(({ label }) => label.toLowerCase() === named.toLowerCase())?.value ?? named
          onChange(control.none && (chosen === NONE || chosen === '') ? null : chosen)
        }}
      />
    )
  }
  const isKnown = [...none, ...choices].some((choice) => choice.value === text)
  const options = isKnown ? choices : [{ value: text, label: text.trim() || '—' }, ...choices]
  return (
    <Select
      {...words}
      value={text}
      options={[...none, ...options]}
      onChange={(chosen) => onChange(chosen === NONE && control.none ? null : chosen)}
    />
  )
}
