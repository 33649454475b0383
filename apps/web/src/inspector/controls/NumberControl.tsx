import { inEach } from '@vpcanvas/text'
import { NumberField } from '../../ui/index.ts'
import { useSay } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { useFieldWords } from './notes.tsx'

/** A whole number. What is out of range is said and not taken, instead of being bent to the nearest end in silence. */
export function NumberControl(props: ControlProps<'number'>) {
  const { control, value, onChange, onRefuse } = props
  const say = useSay()
  const { min, max, unit, optional } = control
  return (
    <NumberField
      {...useFieldWords(props)}
      value={typeof value === 'number' ? value : null}
      {...(unit && { unit: say(unit) })}
      onCommit={(typed) => {
        if (typed === null && !optional) {
          return onRefuse(inEach((language) => inspectorWords[language].needsNumber))
        }
        if (typed !== null && (typed < min || typed > max)) {
          const [shown, least, most] = [typed, min, max].map((number) => number.toLocaleString('en')) as [
            string,
            string,
            string,
          ]
          return onRefuse(inEach((language) => inspectorWords[language].outside(shown, least, most)))
        }
        onChange(typed)
      }}
    />
  )
}
