import { useState } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { Button, Dialog, TextField } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { destroyAll } from './session.ts'
import { planWords } from './words.ts'

/** Asks for the design's name before everything it made is deleted. */
export function DestroyDialog({ target, onClose }: { readonly target: string; onClose(): void }) {
  const words = useWordsOf(planWords)
  const name = useEditor((state) => state.history.present.name)
  const isProtected = useEditor((state) => state.history.present.settings.protected)
  const [typed, setTyped] = useState('')
  const may = typed === name && !isProtected
  const destroy = () => {
    if (!may) return
    onClose()
    void destroyAll(typed)
  }
  return (
    <Dialog
      title={words.destroyTitle}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="danger" isDisabled={!may} onPress={destroy}>
            {words.destroyRun}
          </Button>
        </>
      }
    >
      <div className="plan-confirm">
        <p>{words.destroyHelp(target)}</p>
        {isProtected ? (
          <p className="field-error">{words.destroyProtected}</p>
        ) : (
          <TextField label={words.typeName(name)} value={typed} onDraft={setTyped} autoFocus />
        )}
      </div>
    </Dialog>
  )
}
