import { type Block, parseBlock, sizeOf } from '@vpcanvas/ip'
import { type Language } from '@vpcanvas/text'
import { useState } from 'react'
import { TextField } from '../../ui/index.ts'
import { useLanguage, useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { useFieldWords } from './notes.tsx'

/** An address block, with the number of its addresses while it is typed. */
export function BlockControl(props: ControlProps<'block'>) {
  const { control, value, onChange } = props
  const words = useWordsOf(inspectorWords)
  const language = useLanguage()
  const kept = typeof value === 'string' ? value : ''
  const [typed, setTyped] = useState<string | null>(null)
  const text = (typed ?? kept).trim()
  const parsed = parseBlock(text)
  const unit = 'reason' in parsed ? (text === '' ? '' : words.noBlock) : counted(parsed)

  function counted(block: Block): string {
    const all = sizeOf(block)
    if (control.reserved !== undefined) {
      const usable = all > BigInt(control.reserved) ? all - BigInt(control.reserved) : 0n
      return words.usable(grouped(usable, language))
    }
    return all === 1n ? words.oneAddress : words.addresses(grouped(all, language))
  }

  return (
    <TextField
      {...useFieldWords(props)}
      monospace
      value={kept}
      unit={unit}
      onDraft={setTyped}
      onCommit={(next) => {
        setTyped(null)
        onChange(next.trim())
      }}
    />
  )
}

/** Digits in groups; what an IPv6 block holds is written as a power, since nobody counts it. */
function grouped(count: bigint, language: Language): string {
  return count >= 1_000_000_000_000n ? `2^${count.toString(2).length - 1}` : count.toLocaleString(language)
}
