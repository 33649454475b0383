import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import './Popover.css'

/** Words that appear on hover and on focus, beside one control. */
export function Tooltip({
  text,
  keys,
  children,
}: {
  readonly text: ReactNode
  readonly keys?: string | undefined
  readonly children: ReactElement
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip offset={6} className="tooltip">
        {text}
        {keys && <kbd className="keys">{keys}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
