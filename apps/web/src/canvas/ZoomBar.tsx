import { useStore } from '@xyflow/react'
import { CommandButton } from '../app/CommandButton.tsx'
import { commandOf } from '../commands/commands.ts'
import { scene } from '../app/shellDoor.ts'
import { useEditor } from '../store/useEditor.ts'
import { Press, Tooltip } from '../ui/index.ts'
import { fetched } from '../ui/fetched.tsx'
import { Later } from '../ui/Later.tsx'
import { whenIdle } from '../ui/whenIdle.ts'
import { useSay, useWords } from '../words/useWords.ts'

const Touch = fetched(() =>
  whenIdle()
    .then(() => import('../hand/door.ts'))
    .then((door) => ({ default: door.Touch })),
)

/** How large the picture is, and the ways to change it. */
export function ZoomBar() {
  const say = useSay()
  const words = useWords()
  const isMapped = useEditor((state) => state.view.minimap)
  const actual = commandOf('zoom-actual')
  return (
    <div className="zoom-bar" role="toolbar" aria-label={words.zoom}>
      <CommandButton id="zoom-out" />
      <Tooltip text={say(actual.label)}>
        <Press className="zoom-percent" onPress={() => actual.run(scene)}>
          <Percent />
        </Press>
      </Tooltip>
      <CommandButton id="zoom-in" />
      <CommandButton id="fit" />
      <CommandButton id="minimap" isOn={isMapped} />
      <Later>
        <Touch />
      </Later>
    </div>
  )
}

/** Alone: it is another in every frame of a zoom, and what stands beside it is not. */
function Percent() {
  return `${useStore((state) => Math.round(state.transform[2] * 100))} %`
}
