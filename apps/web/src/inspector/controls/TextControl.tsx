import { TextField } from '../../ui/index.ts'
import type { ControlProps } from './control.ts'
import { useFieldWords } from './notes.tsx'

/** A line of text; empty is null where the property may be absent. */
export function TextControl(props: ControlProps<'text'>) {
  const { control, value, onChange } = props
  return (
    <TextField
      {...useFieldWords(props)}
      value={typeof value === 'string' ? value : ''}
      {...(control.monospace && { monospace: true })}
      {...(control.multiline && { multiline: true })}
      onCommit={(typed) => {
        const text = control.multiline ? typed : typed.trim()
        onChange(text === '' && control.optional ? null : text)
      }}
    />
  )
}
