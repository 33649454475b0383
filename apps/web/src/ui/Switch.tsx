import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import './Field.css'

/** On or off, at once. */
export function Switch({
  isOn,
  onChange,
  isDisabled = false,
  children,
}: {
  readonly isOn: boolean
  onChange(isOn: boolean): void
  readonly isDisabled?: boolean
  readonly children: ReactNode
}) {
  return (
    <AriaSwitch className="switch" isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
      <span className="switch-track" aria-hidden />
      <span>{children}</span>
    </AriaSwitch>
  )
}
