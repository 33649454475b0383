import { kinds } from '@vpcanvas/resources/drawing'
import { say } from '@vpcanvas/text'
import { Search } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components'
import { commands } from '../commands/commands.ts'
import { CommandIcon } from '../icons/CommandIcon.tsx'
import { KindIcon } from '../icons/KindIcon.tsx'
import { placeWithoutPointer } from '../palette/placing.ts'
import { editor } from '../store/useEditor.ts'
import { useLanguage, useWords } from '../words/useWords.ts'
import { Nothing } from './Nothing.tsx'
import { keysOf } from './keysOf.ts'
import { scene } from './shellDoor.ts'
import './CommandPalette.css'

interface Entry {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  readonly icon: ReactNode
  run(): void
}

/** More resources than this are found by the outline's search. */
const MOST = 300

/** Everything that can be done, added or gone to, by typing a part of its name. */
export default function CommandPalette({ onClose }: { onClose(): void }) {
  const words = useWords()
  const language = useLanguage()
  const { contains } = useFilter({ sensitivity: 'base' })
  const groups = useMemo((): readonly { readonly title: string; readonly entries: readonly Entry[] }[] => {
    const can = commands.filter(
      (command) => command.id !== 'commands' && !command.id.endsWith('-far') && (!command.when || command.when(scene)),
    )
    return [
      {
        title: words.commands,
        entries: can.map((command) => ({
          id: command.id,
          label: say(command.label, language),
          note: keysOf(command),
          icon: command.icon && <CommandIcon name={command.icon} />,
          run: () => command.run(scene),
        })),
      },
      {
        title: words.palette,
        entries: Object.values(kinds)
          .filter(({ schema }) => schema.kind !== 'opaque')
          .map(({ schema, appearance }) => ({
            id: `add ${schema.kind}`,
            label: words.add(say(appearance.label, language)),
            icon: <KindIcon name={appearance.icon} size={16} />,
            run: () => placeWithoutPointer(schema.kind),
          })),
      },
      {
        title: words.goTo,
        entries: Object.values(editor.design().resources)
          .slice(0, MOST)
          .map((resource) => ({
            id: `go ${resource.id}`,
            label: resource.name || resource.id,
            note: say(kinds[resource.kind]?.appearance.label ?? { en: resource.kind, ko: resource.kind }, language),
            icon: <KindIcon name={kinds[resource.kind]?.appearance.icon ?? 'opaque'} size={16} />,
            run: () => {
              editor.select([resource.id])
              scene.canvas.zoomTo([resource.id])
            },
          })),
      },
    ]
  }, [words, language])

  return (
    <ModalOverlay className="dialog-veil command-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog command-palette">
        <Dialog aria-label={words.commands} className="dialog-body">
          <Autocomplete filter={contains}>
            <TextField aria-label={words.searchCommands} autoFocus className="command-search">
              <Search aria-hidden />
              <Input placeholder={words.searchCommands} />
            </TextField>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without the field, too */}
            <div className="command-list" tabIndex={0}>
              <Menu
                aria-label={words.commands}
                className="menu"
                onAction={(key) => {
                  onClose()
                  const entry = groups.flatMap(({ entries }) => entries).find(({ id }) => id === key)
                  // The dialog gives the keyboard back first; the command may want it elsewhere.
                  if (entry) setTimeout(() => entry.run())
                }}
                renderEmptyState={() => <Nothing text={words.nothingFound} />}
              >
                {groups.map(({ title, entries }) => (
                  <MenuSection key={title} className="menu-group" aria-label={title}>
                    <Header className="menu-title">{title}</Header>
                    {entries.map((entry) => (
                      <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="menu-item">
                        <span className="menu-icon">{entry.icon}</span>
                        <span className="menu-label">{entry.label}</span>
                        {entry.note && <span className="keys">{entry.note}</span>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
