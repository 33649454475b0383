import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { CodeActions } from '../code/CodeActions.tsx'
import { CodeView } from '../code/CodeView.tsx'
import { type CodeFormat, codeFormats } from '../code/formats.ts'
import { LostList } from '../code/LostList.tsx'
import { useWritten } from '../code/useWritten.ts'
import { codeWords } from '../code/words.ts'
import { Dialog, Select, Switch } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'

/** Takes the design out: which format, what it looks like, and what it leaves out. */
export default function ExportDialog({ onClose }: { onClose(): void }) {
  const words = useWordsOf(codeWords)
  const [format, setFormat] = useState<CodeFormat>('yaml')
  const [region, setRegion] = useState<string | null>(null)
  const [layout, setLayout] = useState(false)
  const writing = useWritten(format, { layout })
  const { documents } = writing
  const chosen = documents.find((one) => one.region === region) ?? documents[0]
  return (
    <Dialog
      title={words.exportTitle}
      isOpen
      onClose={onClose}
      size="large"
      actions={<CodeActions document={writing.state === 'written' ? chosen : undefined} format={format} primary />}
    >
      <div className="export">
        <div className="export-side">
          <RadioGroup
            className="export-formats"
            value={format}
            onChange={(next) => setFormat(codeFormats.find((one) => one === next) ?? 'yaml')}
          >
            <Label className="spoken-only">{words.format}</Label>
            {codeFormats.map((one) => (
              <Radio key={one} value={one} className="export-format">
                <strong>{words.formats[one]}</strong>
                <span className="field-help">{words.formatHelp[one]}</span>
              </Radio>
            ))}
          </RadioGroup>
          {documents.length > 1 && (
            <Select
              label={words.region}
              value={chosen?.region ?? null}
              options={documents.map((one) => ({ value: one.region, label: one.region || words.noRegion }))}
              onChange={setRegion}
            />
          )}
          {format !== 'design' && (
            <div className="field">
              <Switch isOn={layout} onChange={setLayout}>
                {words.exportLayout}
              </Switch>
              <p className="field-help">{words.exportLayoutHelp}</p>
            </div>
          )}
        </div>
        <div className="export-document">
          {!chosen && (
            <p className="code-note">
              {writing.state === 'failed' ? `${words.failed} ${writing.reason}` : words.writing}
            </p>
          )}
          {chosen && <LostList document={chosen} />}
          {chosen && <CodeView document={chosen} label={words.code(words.formats[format])} />}
        </div>
      </div>
    </Dialog>
  )
}
