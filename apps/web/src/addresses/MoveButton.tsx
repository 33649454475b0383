import type { Planned } from '@vpcanvas/resources/addresses'
import { Button } from '../ui/index.ts'
import { carryOutMove } from './apply.ts'
import { planning } from './session.ts'

/** A move as a button: what it comes to is shown while it is under the pointer or the keyboard, on the map too. */
export function MoveButton({ planned, children }: { readonly planned: Planned; readonly children: string }) {
  const look = () => planning.setState({ preview: planned })
  const leave = () => planning.setState({ preview: null })
  return (
    <Button
      onHoverStart={look}
      onHoverEnd={leave}
      onFocus={look}
      onBlur={leave}
      onPress={({ target }) => {
        const panel = target.closest<HTMLElement>('.addresses-panel')
        carryOutMove(planned)
        // What is done may take its button away: the keyboard goes on in the panel.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) panel?.focus()
        })
      }}
    >
      {children}
    </Button>
  )
}
