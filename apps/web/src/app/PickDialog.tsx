import { Search } from 'lucide-react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import { Nothing } from './Nothing.tsx'
import './CommandPalette.css'

export interface Pick {
  readonly id: string
  readonly label: string
  readonly icon: string
  /** What choosing it means. */
  readonly note: string
  run(): void
}

/** One of several things to be chosen, found by typing a part of its name. */
export function PickDialog({
  title,
  none,
  picks,
  onClose,
}: {
  readonly title: string
  /** What is said where there is nothing to choose. */
  readonly none: string
  readonly picks: readonly Pick[]
  onClose(): void
}) {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <ModalOverlay className="dialog-veil command-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog command-palette">
        <Dialog aria-label={title} className="dialog-body">
          <Autocomplete filter={contains}>
            <TextField aria-label={title} autoFocus className="command-search">
              <Search aria-hidden />
              <Input placeholder={title} />
            </TextField>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without the field, too */}
            <div className="command-list" tabIndex={0}>
              <Menu
                aria-label={title}
                className="menu"
                onAction={(key) => {
                  onClose()
                  picks.find(({ id }) => id === key)?.run()
                }}
                renderEmptyState={() => <Nothing text={none} />}
              >
                {picks.map(({ id, label, icon, note }) => (
                  <MenuItem key={id} id={id} textValue={label} className="menu-item">
                    <span className="menu-icon">
                      <KindIcon name={icon} size={16} />
                    </span>
                    <span className="pick-words">
                      <span className="menu-label">{label}</span>
                      {note !== '' && <span className="quiet">{note}</span>}
                    </span>
                  </MenuItem>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
