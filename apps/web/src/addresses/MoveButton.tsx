import type { Planned } from '@vpcanvas/resources/addresses'
import { Button } from '../ui/index.ts'
import { carryOutMove } from './apply.ts'
import { planning } from './session.ts'

/** A move as a button: what it comes to is shown while it is under the pointer or the keyboard, on the map too. */
export function MoveButton({ planned, children }: { readonly planned: Planned; readonly children: string }) {
  const look = () => planning.setState({ preview: planned })
  const leave = () => planning.setState({ preview: null })
  return (
    <Button onHoverStart={look} onHoverEnd={leave} onFocus={look} onBlur={leave} onPress={() => carryOutMove(planned)}>
      {children}
    </Button>
  )
}
