import { useLayoutEffect } from 'react'
import type { Command } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { commandFor } from '../commands/keymap.ts'
import { isTyping, strokeOf } from '../commands/shortcuts.ts'
import { editor } from '../store/useEditor.ts'
import { scene } from './shellDoor.ts'

export const isMac = /Mac|iP(hone|ad)/.test(navigator.platform)

/** Listens for the shortcuts of the whole page. */
export function useShortcuts(): void {
  // As soon as the page is there.
  useLayoutEffect(() => {
    let unfinished: Promise<void> | null = null
    const carryOut = (command: Command) => {
      const done = command.run(scene)
      if (!done) return
      const last = done
        .catch(() => {})
        .then(() => {
          if (unfinished === last) unfinished = null
        })
      unfinished = last
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || belongsToFocus(event)) return
      const stroke = strokeOf(event, isMac)
      const command = commandFor(commands, stroke, editor.get().view)
      if (!command || (command.when && !command.when(scene))) return
      if (nativeStrokes[command.id] === stroke) return
      event.preventDefault()
      if (unfinished) void unfinished.then(() => carryOut(command))
      else carryOut(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** After these the browser sends an event that brings its clipboard along. */
const nativeStrokes: Readonly<Record<string, string>> = { copy: 'Mod+C', cut: 'Mod+X', paste: 'Mod+V' }

/** Keys that the focused control means for itself: typing, walking a list or menu, a dialog's own. */
function belongsToFocus(event: KeyboardEvent): boolean {
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  const isModified = event.ctrlKey || event.metaKey
  // Over a cell of the table that is only walked to, what types is for the cell and nothing else is.
  if (target.dataset['walked']) return !isModified && !/^(F\d+|Escape|Insert)$/.test(event.key)
  // Undo, copy and select all work on the text being typed; the rest with Ctrl or Cmd works everywhere.
  // Function keys type nothing, but F2 is about what is selected, not about the text.
  if (isTyping(target) && /^F([3-9]|1[0-2])$/.test(event.key)) return false
  if (isTyping(target)) return !isModified || /^[zyxcva]$/i.test(event.key) || event.code === 'KeyD'
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true
  // A list is walked with arrows, and searched by typing the first letters of a name.
  const isWalking = event.key.startsWith('Arrow') || (!isModified && /^[\p{L}\p{N}]$/u.test(event.key))
  return (
    isWalking &&
    target.closest(
      '[role="treegrid"], [role="tree"], [role="tablist"], [role="grid"], [role="radiogroup"], [role="separator"]',
    ) !== null
  )
}
