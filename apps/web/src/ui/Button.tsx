import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components'
import './Button.css'

export interface ButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  /** `plain` has an edge, `primary` is the one thing to do here, `quiet` is only words, `danger` takes something away. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A button with words on it. */
export function Button({ variant = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${variant}`}>
      {icon}
      <span className="button-words">{children}</span>
    </AriaButton>
  )
}
