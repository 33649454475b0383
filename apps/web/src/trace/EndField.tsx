import type { Id } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useView } from '../store/look.ts'
import { ComboField, type Option } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { traceWords } from './words.ts'
import { names } from '../words/names.ts'

interface EndFieldProps {
  readonly label: string
  /** A resource's id, an address, or `internet`. */
  readonly value: string
  readonly ends: readonly Id[]
  readonly error?: string | null
  onCommit(value: string): void
}

const INTERNET = 'internet'

/** One end of a flow: chosen by its name, or typed as an address. */
export function EndField({ label, value, ends, error, onCommit }: EndFieldProps) {
  const words = useWordsOf(traceWords)
  const view = useView()
  const named = ends.flatMap((id) => view.get(id) ?? []).toSorted((a, b) => names.compare(a.name, b.name))
  const counts = Map.groupBy(named, ({ name }) => name)
  // A name that two resources have would choose either.
  const shownName = (id: Id, name: string) => ((counts.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name)
  const choices: readonly (Option & { readonly id: string })[] = [
    { id: INTERNET, value: words.internet, label: words.internet, icon: <KindIcon name="internet" size={16} /> },
    ...named.map(({ id, name, kind, parent }) => {
      const shown = shownName(id, name)
      const around = view.get(parent)?.name
      return {
        id,
        value: shown,
        label: shown,
        icon: <KindIcon name={kinds[kind]?.appearance.icon ?? 'opaque'} size={16} />,
        ...(around !== undefined && { note: around }),
      }
    }),
  ]
  return (
    <ComboField
      label={label}
      value={choices.find((choice) => choice.id === value)?.label ?? view.get(value)?.name ?? value}
      options={choices}
      {...(error && { error })}
      onCommit={(typed) => {
        const text = typed.trim()
        onCommit(choices.find((choice) => choice.label.toLowerCase() === text.toLowerCase())?.id ?? text)
      }}
    />
  )
}
