import { type ReactElement, type ReactNode, useState } from 'react'
import { DialogTrigger, Popover as AriaPopover, type PopoverProps } from 'react-aria-components'
import './Popover.css'

/** A small floating panel that a control opens: a dialog with the control's name. */
export function Popover({
  trigger,
  placement = 'bottom end',
  offset = 6,
  children,
}: {
  readonly trigger: ReactElement
  readonly placement?: PopoverProps['placement']
  /** Pixels between the control and the panel. */
  readonly offset?: number
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {trigger}
      <AriaPopover placement={placement} offset={offset} className="popover">
        <div className="popover-body">{typeof children === 'function' ? children(() => setOpen(false)) : children}</div>
      </AriaPopover>
    </DialogTrigger>
  )
}
