import type { ReactNode } from 'react'
import './Button.css'
import { Press, type PressProps } from './Press.tsx'

export interface ButtonProps extends Omit<PressProps, 'className' | 'style' | 'children'> {
  /** `plain` has an edge, `primary` is the one thing to do here, `quiet` is only words, `danger` takes something away. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A button with words on it. */
export function Button({ variant = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <Press {...rest} className={`button ${variant}`}>
      {icon}
      <span className="button-words">{children}</span>
    </Press>
  )
}
