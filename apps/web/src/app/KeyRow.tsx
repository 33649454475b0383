import { RotateCcw, X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Command } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { given, isSingleKey, withReset, withStroke } from '../commands/keymap.ts'
import { spelled } from '../commands/shortcuts.ts'
import type { Keymap } from '../store/state.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { KeyCapture } from './KeyCapture.tsx'
import { keysWords } from './keysWords.ts'
import { isMac } from './useShortcuts.ts'

/** A command with its keys, and the ways to change them. */
export function KeyRow({ command }: { readonly command: Command }) {
  const words = useWordsOf(keysWords)
  const say = useSay()
  const row = useRef<HTMLDivElement>(null)
  const [isChanging, setChanging] = useState(false)
  const { keys, singleKeys } = useEditor((state) => state.view)
  const strokes = given(command, keys)
  const label = say(command.label)
  const set = (next: Keymap, said: (one: (typeof keysWords)['en'], name: string) => string) => {
    editor.setView({ keys: next })
    editor.say({ en: said(keysWords.en, command.label.en), ko: said(keysWords.ko, command.label.ko) })
    refocus()
  }
  /** The button that was pressed may be gone: the one that changes the keys stays. */
  const refocus = () =>
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('.key-strokes > .button')?.focus())

  return (
    <div ref={row} className="key-row" role="group" aria-label={label}>
      <span>{label}</span>
      <span className="key-strokes">
        {strokes.length === 0 && <span className="quiet">{words.none}</span>}
        {strokes.map((stroke) => {
          const isOff = !singleKeys && isSingleKey(stroke)
          return (
            <span key={stroke}>
              {isOff ? <del>{spelled(stroke, isMac)}</del> : <kbd>{spelled(stroke, isMac)}</kbd>}
              {isOff && <span className="quiet"> {words.off}</span>}
            </span>
          )
        })}
        {Object.hasOwn(keys, command.id) && (
          <IconButton
            small
            label={words.reset(label)}
            icon={<RotateCcw />}
            onPress={() => set(withReset(commands, keys, command.id), (one, name) => one.wasReset(name))}
          />
        )}
        {strokes.length > 0 && (
          <IconButton
            small
            label={words.clear(label)}
            icon={<X />}
            onPress={() => set({ ...keys, [command.id]: [] }, (one, name) => one.cleared(name))}
          />
        )}
        <Button variant="quiet" aria-label={words.change(label)} onPress={() => setChanging(true)}>
          {words.changeShort}
        </Button>
      </span>
      {isChanging && (
        <KeyCapture
          command={command}
          onDone={(stroke) => {
            setChanging(false)
            if (stroke === null) return refocus()
            set(withStroke(commands, keys, command.id, stroke), (one, name) =>
              one.changed(name, spelled(stroke, isMac)),
            )
          }}
        />
      )}
    </div>
  )
}
