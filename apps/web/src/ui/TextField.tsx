import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components'
import { type FieldWords, FieldLabel, FieldNotes } from './Field.tsx'
import { useDraft } from './useDraft.ts'

export interface TextFieldProps extends FieldWords {
  readonly value: string
  /** Called once when the person is done: on Enter, or on leaving the field. Escape takes the typing back. */
  onCommit?(value: string): void
  /** Called on each keystroke, for what is checked while typing. */
  onDraft?(value: string): void
  readonly monospace?: boolean
  readonly multiline?: boolean
  readonly placeholder?: string
  readonly unit?: string
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
}

/** One line of text, or several. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onCommit,
    onDraft,
    monospace,
    multiline,
    placeholder,
    unit,
    isDisabled = false,
    isReadOnly = false,
    autoFocus = false,
  } = props
  const draft = useDraft(value, onCommit, onDraft)
  return (
    <AriaTextField
      className="field"
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !(multiline && !event.metaKey && !event.ctrlKey)) draft.commit()
        // Where there is nothing to take back, it closes what is around the field.
        else if (event.key === 'Escape' && draft.value !== value) draft.revert()
        else event.continuePropagation()
      }}
      isInvalid={props.error !== undefined && props.error !== null && props.error !== false}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      autoFocus={autoFocus}
    >
      <FieldLabel {...props} />
      <div className={monospace ? 'control mono' : 'control'}>
        {multiline ? (
          <TextArea placeholder={placeholder} rows={3} />
        ) : (
          <Input placeholder={placeholder} spellCheck={false} autoComplete="off" />
        )}
        {unit && <span className="control-unit">{unit}</span>}
      </div>
      <FieldNotes {...props} />
    </AriaTextField>
  )
}
