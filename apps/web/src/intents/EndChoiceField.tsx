import { endKey, type IntentEnd } from '@vpcanvas/model'
import { KindIcon } from '../icons/KindIcon.tsx'
import { ComboField } from '../ui/index.ts'
import type { EndChoice } from './ends.ts'

interface EndChoiceFieldProps {
  readonly label: string
  readonly value: IntentEnd | null
  readonly choices: readonly EndChoice[]
  readonly error: string | null
  /** Null for words that are no end. */
  onCommit(end: IntentEnd | null): void
}

/** One end of an intent, chosen by its words. */
export function EndChoiceField({ label, value, choices, error, onCommit }: EndChoiceFieldProps) {
  const key = value === null ? null : endKey(value)
  const chosen = choices.find(({ end }) => endKey(end) === key)
  return (
    <ComboField
      label={label}
      value={chosen?.label ?? ''}
      options={choices.map((choice) => ({
        value: choice.label,
        label: choice.label,
        icon: <KindIcon name={choice.icon} size={16} />,
        ...(choice.note !== '' && { note: choice.note }),
      }))}
      {...(error !== null && { error })}
      onCommit={(typed) => {
        const text = typed.trim().toLowerCase()
        onCommit(choices.find((choice) => choice.label.toLowerCase() === text)?.end ?? null)
      }}
    />
  )
}
