import { kinds } from '@vpcanvas/resources/drawing'
import { say, type Text } from '@vpcanvas/text'
import { Search } from 'lucide-react'
import { useMemo } from 'react'
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
import { connectionsFrom, type GestureChoice, homesFor } from '../gestures/choices.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import { useLanguage, useWords } from '../words/useWords.ts'
import './CommandPalette.css'

/** Draws a line from the selected resource, or moves it, without a pointer: every target that would take it, to choose from. */
export function ChooseDialog({ what, onClose }: { readonly what: 'connect' | 'move'; onClose(): void }) {
  const words = useWords()
  const language = useLanguage()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [own, choices] = useMemo(() => {
    const [id = ''] = editor.get().selection
    const design = editor.design()
    return [
      design.resources[id],
      what === 'connect' ? connectionsFrom(design, kinds, id) : homesFor(design, kinds, id),
    ] as const
  }, [what])
  if (!own) return null
  const title = what === 'connect' ? words.connectFrom(own.name) : words.moveFrom(own.name)

  const carryOut = (choice: GestureChoice) => {
    onClose()
    const [a, b] = [own.name, choice.target.name]
    const done: Text = worded((each) => (what === 'connect' ? each.connectThings(a, b) : each.moveInto(b)))
    const refused = editor.transact(done, choice.edits)
    if (refused) return void toast(refused.refused, { tone: 'danger' })
    editor.say(worded((each) => (what === 'connect' ? each.connected(a, b) : each.movedInto(a, b))))
  }
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
                  const choice = choices.find(({ target }) => target.id === key)
                  if (choice) carryOut(choice)
                }}
                renderEmptyState={() => (
                  <p className="side-none">{what === 'connect' ? words.nothingToConnect : words.nowhereToMove}</p>
                )}
              >
                {choices.map(({ target, title: meaning }) => (
                  <MenuItem key={target.id} id={target.id} textValue={target.name} className="menu-item">
                    <span className="menu-icon">
                      <KindIcon name={kinds[target.kind]?.appearance.icon ?? 'opaque'} size={16} />
                    </span>
                    <span className="menu-label">{target.name || target.id}</span>
                    {meaning && <span className="quiet">{say(meaning, language)}</span>}
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
