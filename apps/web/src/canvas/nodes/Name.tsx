import type { Resource } from '@vpcanvas/model'
import { useStore } from 'zustand'
import { shellState } from '../../app/shellDoor.ts'
import { canvasDoor } from '../door.ts'
import { editor } from '../../store/useEditor.ts'
import { LongName } from '../../ui/LongName.tsx'
import { focusSoon } from '../../ui/focusSoon.ts'
import { useDraft } from '../../ui/useDraft.ts'
import { worded } from '../../words/catalogue.ts'
import { useWords } from '../../words/useWords.ts'

/** A resource's name on its card; a double click lets one type another. */
export function Name({ resource, longest }: { readonly resource: Resource; readonly longest?: number | undefined }) {
  const isRenaming = useStore(shellState, (state) => state.renaming === resource.id)
  if (isRenaming) return <NameInput resource={resource} />
  return <LongName as="node-name" name={resource.name || '—'} longest={longest} />
}

function NameInput({ resource }: { readonly resource: Resource }) {
  const words = useWords()
  const draft = useDraft(resource.name, (name) => {
    editor.transact(
      worded((w) => w.renameThing(name)),
      [{ op: 'rename', id: resource.id, name: name.trim() }],
    )
  })
  const end = () => shellState.setState({ renaming: null })
  return (
    <input
      ref={focusSoon}
      className="node-name-input nodrag nopan"
      aria-label={words.rename}
      maxLength={255}
      spellCheck={false}
      value={draft.value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => {
        draft.commit()
        end()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') draft.revert()
        if (event.key === 'Enter') draft.commit()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        end()
        // Else the keyboard would go on at a button of the card.
        canvasDoor.focus()
      }}
    />
  )
}
