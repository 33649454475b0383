import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { CodeActions } from '../code/CodeActions.tsx'
import { CodeView } from '../code/CodeView.tsx'
import { type CodeFormat, codeFormats, type Written } from '../code/formats.ts'
import { LostList } from '../code/LostList.tsx'
import { useWritten, type Writing } from '../code/useWritten.ts'
import { codeWords } from '../code/words.ts'
import { Dialog, Select, Switch } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import type { PictureFormat } from './picture.ts'
import { PictureActions, PicturePreview, usePicture } from './PicturePreview.tsx'

type Format = CodeFormat | PictureFormat

const formats: readonly Format[] = [...codeFormats, 'svg', 'png']

/** Takes the design out: which format, what it looks like, and what it leaves out. */
export default function ExportDialog({ onClose }: { onClose(): void }) {
  const words = useWordsOf(codeWords)
  const [format, setFormat] = useState<Format>('yaml')
  const [region, setRegion] = useState<string | null>(null)
  const [layout, setLayout] = useState(false)
  const [isDark, setDark] = useState(false)
  const picture = format === 'svg' || format === 'png' ? format : null
  const code = format === 'svg' || format === 'png' ? null : format
  const writing = useWritten(code, { layout })
  const painted = usePicture(picture, isDark)
  const { documents } = writing
  const chosen = documents.find((one) => one.region === region) ?? documents[0]
  const actions =
    code === null ? (
      <PictureActions picture={painted} format={picture ?? 'svg'} />
    ) : (
      <CodeActions document={writing.state === 'written' ? chosen : undefined} format={code} primary />
    )
  return (
    <Dialog title={words.exportTitle} isOpen onClose={onClose} size="large" actions={actions}>
      <div className="export">
        <div className="export-side">
          <Formats format={format} onChange={setFormat} />
          {code !== null && documents.length > 1 && (
            <Select
              label={words.region}
              value={chosen?.region ?? null}
              options={documents.map((one) => ({ value: one.region, label: one.region || words.noRegion }))}
              onChange={setRegion}
            />
          )}
          {(code === 'yaml' || code === 'json') && (
            <Choice isOn={layout} onChange={setLayout} label={words.exportLayout} help={words.exportLayoutHelp} />
          )}
          {picture !== null && (
            <Choice isOn={isDark} onChange={setDark} label={words.darkPicture} help={words.darkPictureHelp} />
          )}
        </div>
        <div className="export-document">
          {code === null ? (
            <PicturePreview picture={painted} />
          ) : (
            <CodeDocument document={chosen} format={code} writing={writing} />
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Formats({ format, onChange }: { readonly format: Format; onChange(format: Format): void }) {
  const words = useWordsOf(codeWords)
  return (
    <RadioGroup
      className="export-formats"
      value={format}
      onChange={(next) => onChange(formats.find((one) => one === next) ?? 'yaml')}
    >
      <Label className="spoken-only">{words.format}</Label>
      {formats.map((one) => (
        <Radio key={one} value={one} className="export-format">
          <strong>{words.formats[one]}</strong>
          <span className="field-help">{words.formatHelp[one]}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

function Choice({
  isOn,
  onChange,
  label,
  help,
}: {
  readonly isOn: boolean
  onChange(isOn: boolean): void
  readonly label: string
  readonly help: string
}) {
  return (
    <div className="field">
      <Switch isOn={isOn} onChange={onChange}>
        {label}
      </Switch>
      <p className="field-help">{help}</p>
    </div>
  )
}

function CodeDocument({
  document: chosen,
  format,
  writing,
}: {
  readonly document: Written | undefined
  readonly format: CodeFormat
  readonly writing: Writing
}) {
  const words = useWordsOf(codeWords)
  if (!chosen)
    return (
      <p className="code-note">{writing.state === 'failed' ? `${words.failed} ${writing.reason}` : words.writing}</p>
    )
  return (
    <>
      <LostList document={chosen} />
      <CodeView document={chosen} label={words.code(words.formats[format])} />
    </>
  )
}
