import { cloneElement, type ReactElement, type ReactNode, type Ref, useRef, useState } from 'react'
import type { PopoverProps } from 'react-aria-components'
import { fetched } from './fetched.tsx'
import { Later } from './Later.tsx'
import type { PressProps } from './Press.tsx'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  /** The language of the label, where it is not that of the page. */
  readonly language?: string
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  /** One of the group is on, and has a check mark. */
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

/** Brings what menus are shown with. */
export const loadMenus = () => import('./MenuPopover.tsx')

const MenuPopover = fetched(loadMenus)

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
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const open = () => {
    setWasOpen(true)
    setOpen(true)
  }
  const opening: PressProps & { readonly ref: Ref<HTMLButtonElement> } = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    // A mouse opens it as it goes down, so that it can go on to an entry.
    onPointerDown: ({ pointerType, button: which, currentTarget }) => {
      if (pointerType !== 'mouse' || which !== 0) return
      currentTarget.focus({ preventScroll: true })
      open()
    },
    // The focus is the menu's by now.
    onMouseDown: (event) => event.preventDefault(),
    onPress: ({ by }) => by !== 'mouse' && open(),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.stopPropagation()
      event.preventDefault()
      open()
    },
  }
  return (
    <>
      {cloneElement(trigger as ReactElement<PressProps>, opening)}
      {wasOpen && (
        <Later onFail={() => setWasOpen(false)}>
          <MenuPopover
            label={label}
            groups={groups}
            isOpen={isOpen}
            onOpenChange={setOpen}
            triggerRef={button}
            placement={placement}
            offset={4}
          />
        </Later>
      )}
    </>
  )
}
