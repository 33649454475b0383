import type { Id } from '@vpcanvas/model'
import { Button } from 'react-aria-components'
import { show } from '../problems/show.ts'
import { useView } from '../store/look.ts'
import { Popover } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { ClassName } from './classNames.ts'
import { matrixWords } from './words.ts'

/** A class of the current cell: its one member, or a button that lists them. */
export function Members({
  members,
  called,
}: {
  readonly members: readonly Id[] | undefined
  readonly called: ClassName | undefined
}) {
  const words = useWordsOf(matrixWords)
  const say = useSay()
  const view = useView()
  if (!members || !called) return null
  const [only] = members
  if (members.length === 1 && only !== undefined)
    return (
      <Button className="matrix-member" isDisabled={!view.get(only)} onPress={() => show(only)}>
        {say(called.name)}
      </Button>
    )
  return (
    <Popover
      placement="top start"
      offset={4}
      trigger={
        <Button className="matrix-member">
          {say(called.name)} · {words.members(members.length)}
        </Button>
      }
    >
      {() => (
        <ul className="matrix-members" aria-label={words.members(members.length)}>
          {members.map((id) => (
            <li key={id}>
              <Button className="matrix-member" onPress={() => show(id)}>
                {view.get(id)?.name || id}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}
