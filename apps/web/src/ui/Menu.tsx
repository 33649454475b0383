import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover as AriaPopover,
  type PopoverProps,
} from 'react-aria-components'
import './Popover.css'
import './Menu.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  /** Shows a check mark: one of several, or on. */
  readonly isOn?: boolean
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  run(): void
}

/** Entries under a heading; the heading may be left out. */
export interface MenuGroup {
  readonly id: string
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

/** A menu that a button opens. */
export function Menu({
  trigger,
  label,
  groups,
  placement = 'bottom start',
}: {
  readonly trigger: ReactElement
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly placement?: PopoverProps['placement']
}) {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover placement={placement} offset={4} className="popover">
        <MenuList label={label} groups={groups} />
      </AriaPopover>
    </MenuTrigger>
  )
}

/** The list of a menu alone, for popovers that something else opens: a context menu. */
export function MenuList({
  label,
  groups,
  onClose,
}: {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onClose?: () => void
}) {
  const disabled = groups.flatMap((group) => group.entries.filter((entry) => entry.isDisabled).map((entry) => entry.id))
  return (
    <AriaMenu
      aria-label={label}
      className="menu"
      disabledKeys={disabled}
      autoFocus="first"
      {...(onClose && { onClose })}
    >
      {groups.map((group) => (
        <MenuSection key={group.id} className="menu-group" aria-label={group.title ?? group.id}>
          {group.title && <Header className="menu-title">{group.title}</Header>}
          {group.entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={entry.isDanger ? 'menu-item danger' : 'menu-item'}
              onAction={() => entry.run()}
            >
              <span className="menu-icon">{entry.isOn ? <Check aria-hidden /> : entry.icon}</span>
              <span className="menu-label">
                {entry.label}
                {entry.isOn && <span className="spoken-only"> ✓</span>}
              </span>
              {entry.shortcut && <kbd className="keys">{entry.shortcut}</kbd>}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  )
}
