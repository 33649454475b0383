import type { Point } from '@vpcanvas/model'
import { useRef, useState } from 'react'
import { entriesOf } from '../app/entries.tsx'
import { namesOf } from '../gestures/namesOf.ts'
import { useEditor } from '../store/useEditor.ts'
import { fetched } from '../ui/fetched.tsx'
import { Later } from '../ui/Later.tsx'
import { useWords } from '../words/useWords.ts'

const MenuPopover = fetched(() => import('../ui/MenuPopover.tsx'))

const ALIGNING = [
  'align-left',
  'align-centre',
  'align-right',
  'align-top',
  'align-middle',
  'align-bottom',
  'distribute-x',
  'distribute-y',
]

/** What can be done with what is under the pointer. */
export function ContextMenu({ at, onClose }: { readonly at: Point | null; onClose(): void }) {
  const words = useWords()
  const language = useEditor((state) => state.view.language)
  const subject = useEditor(({ selection, history }) => namesOf(history.present, [...selection]))
  const isSeveral = useEditor((state) => state.selection.size > 1)
  const anchor = useRef<HTMLSpanElement>(null)
  const [wasOpen, setWasOpen] = useState(false)
  if (at && !wasOpen) setWasOpen(true)
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={at ? { left: at.x, top: at.y } : undefined} />
      {wasOpen && (
        <Later>
          <MenuPopover
            label={[words.menu, subject].filter(Boolean).join(': ')}
            isOpen={at !== null}
            onOpenChange={(open) => !open && onClose()}
            triggerRef={anchor}
            placement="bottom start"
            offset={0}
            groups={[
              ...(isSeveral
                ? [{ id: 'align', entries: entriesOf(ALIGNING, language) }]
                : [
                    { id: 'edit', entries: entriesOf(['rename', 'add', 'connect', 'insert', 'move'], language) },
                    {
                      id: 'trace',
                      entries: entriesOf(['explain', 'trace-from', 'trace-to', 'laptop', 'open-addresses'], language),
                    },
                  ]),
              { id: 'clipboard', entries: entriesOf(['cut', 'copy', 'paste', 'duplicate'], language) },
              { id: 'look', entries: entriesOf(['fold', 'zoom-selection', 'select-all', 'arrange'], language) },
              { id: 'delete', entries: entriesOf(['delete'], language) },
            ]}
          />
        </Later>
      )}
    </>
  )
}
