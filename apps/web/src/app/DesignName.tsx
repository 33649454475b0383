import { editor, useEditor } from '../store/useEditor.ts'
import { useDraft } from '../ui/useDraft.ts'
import { worded } from '../words/catalogue.ts'
import { useWords } from '../words/useWords.ts'

/** The design's name, changed in place. */
export function DesignName() {
  const words = useWords()
  const name = useEditor((state) => state.history.present.name)
  const draft = useDraft(name, (next) => {
    if (next.trim() !== '')
      editor.transact(
        worded((w) => w.renameDesign),
        [{ op: 'describe', name: next.trim() }],
      )
  })
  return (
    <input
      className="design-name"
      aria-label={words.designName}
      value={draft.value}
      maxLength={255}
      spellCheck={false}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') draft.revert()
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
