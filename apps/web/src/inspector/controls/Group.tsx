import { type ReactNode, useId } from 'react'
import type { InputProps } from './control.ts'
import { useNotes } from './notes.tsx'

/** A label over several inputs that belong together, with help and problems under them. */
export function Group({ children, ...props }: InputProps & { readonly children: ReactNode }) {
  const id = useId()
  const notes = useNotes(props)
  return (
    <fieldset className="field field-group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`}>
      <span className={props.hideLabel ? 'spoken-only' : 'field-label'}>
        <span id={`${id}-label`}>{props.label}</span>
        {props.aside}
      </span>
      {props.help && (
        <p id={`${id}-help`} className="field-help">
          {props.help}
        </p>
      )}
      {children}
      {notes}
    </fieldset>
  )
}
