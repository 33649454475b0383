import type { ReactNode } from 'react'
import { ButtonContext, Label, Text } from 'react-aria-components'
import './Field.css'

/** What every labelled input says around its control: label above, help and error under it. */
export interface FieldWords {
  readonly label: string
  /** Only for those who hear it, where the place itself says what it is. */
  readonly hideLabel?: boolean
  readonly help?: ReactNode
  readonly error?: ReactNode
  /** Beside the label: a lock, a link. */
  readonly aside?: ReactNode
}

export function FieldLabel({ label, hideLabel, aside }: FieldWords) {
  if (hideLabel) return <Label className="spoken-only">{label}</Label>
  return (
    <span className="field-label">
      <Label>{label}</Label>
      <Apart>{aside}</Apart>
    </span>
  )
}

export function FieldNotes({ help, error }: FieldWords) {
  return (
    <>
      {error && (
        <Text slot="errorMessage" className="field-error">
          <Apart>{error}</Apart>
        </Text>
      )}
      {help && (
        <Text slot="description" className="field-help">
          <Apart>{help}</Apart>
        </Text>
      )}
    </>
  )
}

/** Buttons beside a control are their own: not its steps, not its list's opener, which a field's buttons otherwise become. */
function Apart({ children }: { readonly children: ReactNode }) {
  return <ButtonContext.Provider value={null}>{children}</ButtonContext.Provider>
}
