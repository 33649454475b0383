import { say } from '@vpcanvas/text'
import { FileUp } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { useStore } from 'zustand'
import { canvasDoor } from '../canvas/door.ts'
import { editor } from '../store/useEditor.ts'
import { Button, Dialog, FileButton, TextField } from '../ui/index.ts'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import { ask } from '../work/client.ts'
import type { ReadAnswer } from '../work/questions.ts'
import { dropped, takeDropped, takeText } from './dropped.ts'
import { FILE_LIMIT, tooLarge } from './limits.ts'
import { keepVersion, openNew } from './start.ts'
import { importWords } from './importWords.ts'
import './files.css'

/** Brings in a design or a template. It is read in the worker; what was not understood is listed, never dropped in silence. */
export default function ImportDialog({ onClose }: { onClose(): void }) {
  const words = useWords()
  const says = useWordsOf(importWords)
  const language = useLanguage()
  const [pasted, setPasted] = useState(dropped.getState().text)
  const [answer, setAnswer] = useState<ReadAnswer | null>(null)
  const [isReading, setReading] = useState(false)
  const [isCopy, setCopy] = useState(false)
  const problem = useId()

  const read = async (text: string, name: string) => {
    setReading(true)
    const result = await ask('read', { text, name }).catch((error: Error): ReadAnswer => ({
      ok: false,
      reason: { en: error.message, ko: error.message },
    }))
    setReading(false)
    setAnswer(result)
    if (!result.ok) return
    setCopy(await openNew(result.design))
    void keepVersion('import', editor.design())
    requestAnimationFrame(() => canvasDoor.fit())
  }
  const readFile = async (files: ArrayLike<File> | null) => {
    const file = files?.[0]
    if (!file) return
    if (file.size > FILE_LIMIT) return setAnswer({ ok: false, reason: tooLarge(file.name) })
    await read(await file.text(), file.name)
  }
  // Only this once.
  useEffect(() => void takeText(), [])
  const waiting = useStore(dropped, (state) => state.file)
  useEffect(() => {
    const file = takeDropped()
    if (file) void readFile([file])
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- Once for each dropped file.
  }, [waiting])

  if (answer?.ok) {
    return (
      <Dialog
        title={says.importTitle}
        isOpen
        onClose={onClose}
        actions={
          <Button variant="primary" onPress={onClose}>
            {words.done}
          </Button>
        }
      >
        <p>{says.importDone(answer.design.name)}</p>
        <p className="quiet">
          {answer.unsupported.length === 0 ? says.importAll : says.importUnsupported(answer.unsupported.length)}
        </p>
        {isCopy && <p className="quiet">{says.importCopy}</p>}
        <ul className="import-left">
          {[...Map.groupBy(answer.unsupported, ({ reason }) => say(reason, language))].map(([reason, alike]) => (
            <li key={reason}>
              <p>{reason}</p>
              <ul className="import-alike">
                {alike.map(({ id, type }) => (
                  <li key={`${id} ${type}`}>
                    <strong>{id}</strong> <span className="mono quiet">{type}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
          {answer.notes.map((note) => (
            <li key={note.en}>{say(note, language)}</li>
          ))}
        </ul>
      </Dialog>
    )
  }
  return (
    <Dialog
      title={says.importTitle}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" isDisabled={pasted.trim() === '' || isReading} onPress={() => void read(pasted, '')}>
          {isReading ? words.loading : says.importRun}
        </Button>
      }
    >
      <div className="import-form">
        <p className="quiet">{says.importHelp}</p>
        <FileButton
          accept={['.json', '.yaml', '.yml', '.template']}
          icon={<FileUp aria-hidden />}
          isDisabled={isReading}
          onChoose={(files) => void readFile(files)}
        >
          {says.importChoose}
        </FileButton>
        <TextField
          label={says.importPaste}
          value={pasted}
          onDraft={setPasted}
          onCommit={setPasted}
          multiline
          monospace
        />
        {answer && (
          <p id={problem} role="alert" className="field-error">
            {say(answer.reason, language)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
