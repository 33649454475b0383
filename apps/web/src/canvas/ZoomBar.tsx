import { useStore } from '@xyflow/react'
import { CommandButton } from '../app/CommandButton.tsx'
import { commandOf } from '../commands/commands.ts'
import { scene } from '../app/shellDoor.ts'
import { useSay } from '../words/useWords.ts'
import { Button } from 'react-aria-components'

/** How large the picture is, and the ways to change it. */
export function ZoomBar() {
  const say = useSay()
  const percent = useStore((state) => Math.round(state.transform[2] * 100))
  const actual = commandOf('zoom-actual')
  return (
    <div className="zoom-bar" role="toolbar" aria-label={say(actual.label)}>
      <CommandButton id="zoom-out" />
      <Button className="zoom-percent" aria-label={say(actual.label)} onPress={() => actual.run(scene)}>
        {percent} %
      </Button>
      <CommandButton id="zoom-in" />
      <CommandButton id="fit" />
    </div>
  )
}
