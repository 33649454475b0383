import type { ReactNode } from 'react'
import './Button.css'
import { Press, type PressProps } from './Press.tsx'
import { Tooltip } from './Tooltip.tsx'

export interface IconButtonProps extends Omit<PressProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: spoken, and shown as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
  /** Keys as people read them: `Ctrl+Z`. */
  readonly shortcut?: string | undefined
  /** For a button that is on or off. */
  readonly isOn?: boolean
  readonly small?: boolean
}

/** A button with a picture on it, named by its tooltip. */
export function IconButton({ label, icon, shortcut, isOn, small, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={shortcut}>
      <Press
        {...rest}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        className={small ? 'icon-button small' : 'icon-button'}
      >
        {icon}
      </Press>
    </Tooltip>
  )
}
