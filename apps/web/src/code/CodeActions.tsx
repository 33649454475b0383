import { Check, Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { Button, toast } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { type CodeFormat, fileName, type Written } from './formats.ts'
import { codeWords } from './words.ts'

/** How long the button says that it has copied. Milliseconds. */
const SAID = 1600

/** Takes a document out of the editor: to the clipboard, or as a file. */
export function CodeActions({
  document: written,
  format,
  primary,
}: {
  readonly document: Written | undefined
  readonly format: CodeFormat
  readonly primary?: boolean
}) {
  const words = useWordsOf(codeWords)
  const design = useEditor((state) => state.history.present.name)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    if (!written) return
    try {
      await navigator.clipboard.writeText(written.text)
      setCopied(true)
      setTimeout(() => setCopied(false), SAID)
    } catch {
      toast({ en: codeWords.en.copyFailed, ko: codeWords.ko.copyFailed }, { tone: 'danger' })
    }
  }
  return (
    <>
      <Button
        variant={primary ? 'plain' : 'quiet'}
        icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
        isDisabled={!written}
        onPress={() => void copy()}
      >
        {isCopied ? words.copied : words.copy}
      </Button>
      <Button
        variant={primary ? 'primary' : 'quiet'}
        icon={<Download aria-hidden />}
        isDisabled={!written}
        onPress={() => written && download(fileName(design, format, written.region), written.text)}
      >
        {words.download}
      </Button>
    </>
  )
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
