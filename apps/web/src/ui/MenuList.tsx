import { Check } from 'lucide-react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components'
import type { MenuGroup } from './Menu.tsx'
import './Menu.css'

/** The list of a menu. */
export function MenuList({
  label,
  groups,
  onClose,
}: {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  onClose(): void
}) {
  const disabled = groups.flatMap((group) => group.entries.filter((entry) => entry.isDisabled).map((entry) => entry.id))
  return (
    <AriaMenu aria-label={label} className="menu" disabledKeys={disabled} autoFocus="first" onClose={onClose}>
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
