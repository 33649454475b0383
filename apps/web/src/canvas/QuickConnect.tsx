import { kinds } from '@vpcanvas/resources/drawing'
import { useRef } from 'react'
import { newEnds } from '../gestures/quickConnect.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { unseen } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import MenuPopover from '../ui/MenuPopover.tsx'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import { useSay, useWords } from '../words/useWords.ts'
import { gesture, useGesture } from './gesture.ts'

/** What a line that was let go of over nothing could lead to: a new thing, joined at once. */
export default function QuickConnect() {
  const open = useGesture((state) => state.loose)
  return open && <Ends {...open} />
}

type Loose = NonNullable<ReturnType<typeof gesture.getState>['loose']>

function Ends({ from, at, client }: Loose) {
  const words = useWords()
  const say = useSay()
  const anchor = useRef<HTMLSpanElement>(null)
  const ends = newEnds(editor.design(), kinds, from, at, unseen(editor.get()))
  const name = editor.design().resources[from]?.name ?? from
  const close = () => gesture.setState({ loose: null })
  const entries = ends.flatMap((end) => {
    const appearance = kinds[end.kind]?.appearance
    if (!appearance) return []
    return {
      id: end.kind,
      label: `${say(appearance.label)} · ${say(end.title)}`,
      icon: <KindIcon name={appearance.icon} size={20} />,
      run: () => {
        const refused = editor.transact(
          worded((w) => w.connectNew(name)),
          end.edits,
        )
        if (refused) return void toast(refused.refused, { tone: 'danger' })
        editor.select([end.id])
        editor.say(worded((w) => w.connected(name, editor.design().resources[end.id]?.name ?? '')))
      },
    }
  })
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: client.x, top: client.y }} />
      <MenuPopover
        label={words.connectNew(name)}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        groups={[{ id: 'new', title: words.connectNew(name), entries }]}
      />
    </>
  )
}
