import { Popover, type PopoverProps } from 'react-aria-components'
import type { MenuGroup } from './Menu.tsx'
import { MenuList } from './MenuList.tsx'
import './Popover.css'

/** The floating list of a menu, at whatever opened it. */
export default function MenuPopover({
  label,
  groups,
  ...popover
}: Omit<PopoverProps, 'children' | 'className'> & {
  readonly label: string
  readonly groups: readonly MenuGroup[]
}) {
  return (
    <Popover {...popover} className="popover" aria-label={label}>
      <MenuList label={label} groups={groups} onClose={() => popover.onOpenChange?.(false)} />
    </Popover>
  )
}
