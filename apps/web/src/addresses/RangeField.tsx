import { type Block, type Family, tryBlock } from '@vpcanvas/ip'
import { type ReactNode, useState } from 'react'
import { TextField } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { addressWords } from './words.ts'

/** A range being typed, with the buttons that do something with it. It starts anew when what it is about has another. */
export function RangeField({
  label,
  value,
  family,
  help,
  children,
}: {
  readonly label: string
  readonly value: string
  readonly family: Family
  readonly help?: ReactNode
  children(wanted: Block | null): ReactNode
}) {
  const words = useWordsOf(addressWords)
  const [typed, setTyped] = useState({ of: value, text: value })
  const text = typed.of === value ? typed.text : value
  const type = (next: string) => setTyped({ of: value, text: next })
  const read = tryBlock(text)
  const wanted = read?.family === family ? read : null
  return (
    <>
      <TextField
        label={label}
        value={text}
        monospace
        onDraft={type}
        onCommit={type}
        help={help}
        error={!wanted && (family === 4 ? words.noBlock : words.noIpv6Block)}
      />
      <div className="addresses-buttons">{children(wanted)}</div>
    </>
  )
}
