import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover, type PopoverProps } from 'react-aria-components'
import './Popover.css'

/** A small floating panel that a control opens. `trigger` is the control; `label` names the panel for those who hear it. */
export function Popover({
  trigger,
  label,
  placement = 'bottom end',
  children,
}: {
  readonly trigger: ReactElement
  readonly label: string
  readonly placement?: PopoverProps['placement']
  readonly children: ReactNode
}) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover placement={placement} offset={6} className="popover">
        <Dialog aria-label={label} className="popover-body">
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
