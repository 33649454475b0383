import { isEmptyDesign } from '@vpcanvas/model'
import { useState } from 'react'
import { editor, useEditor } from '../store/useEditor.ts'
import { canvasDoor } from '../canvas/door.ts'
import { Select } from '../ui/index.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { CodeActions } from './CodeActions.tsx'
import { CodeView } from './CodeView.tsx'
import { type CodeFormat, codeFormats } from './formats.ts'
import { LostList } from './LostList.tsx'
import { useWritten } from './useWritten.ts'
import { codeWords } from './words.ts'
import './code.css'

/** The design as code, as it is now. What is selected in one is marked in the other. */
export default function Code() {
  const words = useWordsOf(codeWords)
  const language = useLanguage()
  const [format, setFormat] = useState<CodeFormat>('yaml')
  const [region, setRegion] = useState<string | null>(null)
  const selection = useEditor((state) => state.selection)
  const isEmpty = useEditor((state) => isEmptyDesign(state.history.present))
  const writing = useWritten(format, { layout: false })
  const [only] = selection
  const { documents } = writing
  const chosen =
    documents.find((one) => only !== undefined && Object.hasOwn(one.locations, only)) ??
    documents.find((one) => one.region === region) ??
    documents[0]
  if (isEmpty) return <p className="code-note">{words.empty}</p>
  return (
    <div className="code">
      <header className="code-head">
        <Select
          label={words.format}
          hideLabel
          value={format}
          options={codeFormats.map((one) => ({ value: one, label: words.formats[one] }))}
          onChange={(next) => setFormat(codeFormats.find((one) => one === next) ?? 'yaml')}
        />
        {documents.length > 1 && (
          <Select
            label={words.region}
            hideLabel
            value={chosen?.region ?? null}
            options={documents.map((one) => ({ value: one.region, label: one.region || words.noRegion }))}
            onChange={(next) => {
              editor.select([])
              setRegion(next)
            }}
          />
        )}
        <span className="code-state" role="status">
          {writing.state === 'writing'
            ? words.writing
            : chosen && words.lines((chosen.text.split('\n').length - 1).toLocaleString(language))}
        </span>
        <span className="code-hint">{words.hint}</span>
        <CodeActions document={chosen} format={format} />
      </header>
      {writing.state === 'failed' && (
        <p className="code-note danger" role="alert">
          {words.failed} {writing.reason}
        </p>
      )}
      {chosen && <LostList document={chosen} />}
      {chosen && (
        <CodeView
          document={chosen}
          label={words.code(words.formats[format])}
          selection={selection}
          onSelect={(id) => {
            editor.select([id])
            canvasDoor.reveal(id)
          }}
        />
      )}
    </div>
  )
}
