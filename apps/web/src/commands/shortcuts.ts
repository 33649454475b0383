/** A key stroke as commands name it: `Mod+Shift+Z`, `Delete`, `/`. Letters are those on the key, whatever the layout's language. */
export function strokeOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  isMac: boolean,
): string {
  const mod = isMac ? event.metaKey : event.ctrlKey
  const key = keyOf(event)
  // A character that needs Shift on this keyboard, such as `?`, is named by itself.
  const shift = event.shiftKey && (key.length > 1 || /[A-Z0-9]/.test(key))
  // On a Mac, Ctrl is a key of its own.
  const control = isMac && event.ctrlKey
  return [mod && 'Mod', control && 'Ctrl', event.altKey && 'Alt', shift && 'Shift', key]
    .filter((part) => part !== false)
    .join('+')
}

function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  // While a Korean input method is on, `key` is a syllable or `Process`; the code still names the key.
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return letter
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit && /^\d$/.test(key)) return digit
  return key.length === 1 ? key.toUpperCase() : key
}

/** A shortcut as it is written on this machine's keys. */
export function spelled(shortcut: string, isMac: boolean): string {
  if (!isMac) return shortcut.replace('Mod', 'Ctrl').replace(/Arrow/g, '')
  return shortcut
    .split('+')
    .map((part) => ({ Mod: '⌘', Ctrl: '⌃', Shift: '⇧', Alt: '⌥' })[part] ?? part.replace('Arrow', ''))
    .join('')
}

/** Whether keys belong to what is focused: someone is typing, or a list is being walked. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
