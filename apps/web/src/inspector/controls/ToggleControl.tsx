import { Switch } from '../../ui/index.ts'
import type { ControlProps } from './control.ts'
import { useNotes } from './notes.tsx'

/** On or off. */
export function ToggleControl(props: ControlProps<'toggle'>) {
  const { value, label, help, aside, onChange } = props
  return (
    <div className="field">
      <span className="toggle-row">
        <Switch isOn={value === true} onChange={(isOn) => onChange(isOn)}>
          {label}
        </Switch>
        {aside}
      </span>
      {useNotes(props)}
      {help && <p className="field-help">{help}</p>}
    </div>
  )
}
