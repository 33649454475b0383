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
        <MenuSection
          key={group.id}
          className="menu-group"
          {...(group.title !== undefined && { 'aria-label': group.title })}
          {...choiceOf(group)}
        >
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
              <span className="menu-label" lang={entry.language}>
                {entry.label}
              </span>
              {entry.shortcut && <kbd className="keys">{entry.shortcut}</kbd>}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  )
}

/** Where entries are on or off, that is a state of theirs and no part of their names. */
function choiceOf({ entries }: MenuGroup) {
  if (entries.every(({ isOn }) => isOn === undefined)) return {}
  return {
    selectionMode: 'single' as const,
    disallowEmptySelection: true,
    selectedKeys: entries.filter(({ isOn }) => isOn).map(({ id }) => id),
  }
}
