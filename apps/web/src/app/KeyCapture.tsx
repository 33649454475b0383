import { say, type Text } from '@vpcanvas/text'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Command } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { holderOf } from '../commands/keymap.ts'
import { isHeldOnly, refusalOf } from '../commands/reserved.ts'
import { spelled, strokeOf } from '../commands/shortcuts.ts'
import { editor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { keysWords } from './keysWords.ts'
import { isMac } from './useShortcuts.ts'

/** Waits for the keys that a command shall have. What cannot be is said with its reason; what another has is told before it is taken. */
export function KeyCapture({ command, onDone }: { readonly command: Command; onDone(stroke: string | null): void }) {
  const words = useWordsOf(keysWords)
  const sayText = useSay()
  const language = useLanguage()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [stroke, setStroke] = useState('')
  const [refused, setRefused] = useState<Text | null>(null)
  const [holder, setHolder] = useState<Command | null>(null)
  useEffect(() => field.current?.focus(), [])
  const label = sayText(command.label)

  const onKeyDown = (event: KeyboardEvent) => {
    // Tab goes on as everywhere.
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onDone(null)
    if (isHeldOnly(event.key)) return
    const pressed = strokeOf(event.nativeEvent, isMac)
    const reason = refusalOf(pressed, isMac)
    const other = reason ? undefined : holderOf(commands, pressed, editor.get().view.keys, command.id)
    setStroke(pressed)
    setRefused(reason)
    setHolder(other ?? null)
    if (!reason && !other) onDone(pressed)
  }
  const note = refused
    ? sayText(refused)
    : holder
      ? words.taken(spelled(stroke, isMac), say(holder.label, language))
      : words.pressHelp
  return (
    <div className="key-capture">
      <input
        ref={field}
        readOnly
        className="key-field"
        aria-label={words.press(label)}
        aria-describedby={id}
        aria-invalid={refused !== null || holder !== null}
        value={stroke && spelled(stroke, isMac)}
        placeholder="…"
        onKeyDown={onKeyDown}
      />
      <p id={id} role="status" className={refused || holder ? 'key-refused' : 'quiet'}>
        {note}
      </p>
      {holder && <Button onPress={() => onDone(stroke)}>{words.take}</Button>}
      <Button variant="quiet" onPress={() => onDone(null)}>
        {words.leave}
      </Button>
    </div>
  )
}
