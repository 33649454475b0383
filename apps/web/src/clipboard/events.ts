import { hand } from '../canvas/hand.ts'
import { isTyping } from '../commands/shortcuts.ts'
import { editor } from '../store/useEditor.ts'
import { pasteFile, pasteText } from './paste.ts'
import { removeTaken, takeSelection } from './taking.ts'

const MODIFIERS = ['Control', 'Meta', 'Shift', 'Alt']

/** Takes part in the browser's own copy, cut and paste, wherever they come from: keys, the browser's menu. */
export function listenToClipboard(): void {
  const onTake = (event: ClipboardEvent) => {
    if (!isOurs(event) || isTextSelected()) return
    const text = takeSelection()
    if (text === null) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (event.type === 'cut') removeTaken()
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!isOurs(event)) return
    const [text, file] = [event.clipboardData?.getData('text/plain') ?? '', event.clipboardData?.files[0]]
    if (text === '' && !file) return
    event.preventDefault()
    if (text === '' && file) pasteFile(file)
    else pasteText(text, hand.at())
  }
  // Without these, a browser's menu offers copy and cut only for text.
  const onBefore = (event: Event) => {
    if (isOurs(event) && !isTextSelected() && editor.get().selection.size > 0) event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey && !MODIFIERS.includes(event.key)) hand.leave()
  }
  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['copy', onTake],
    ['cut', onTake],
    ['paste', onPaste],
    ['beforecopy', onBefore],
    ['beforecut', onBefore],
    ['keydown', onKeyDown],
  ]
  for (const [type, listener] of listeners) document.addEventListener(type, listener as EventListener)
}

/** Text fields, dialogs and whatever has answered already keep theirs. */
function isOurs(event: Event): boolean {
  const { target, defaultPrevented } = event
  if (defaultPrevented || isTyping(target)) return false
  return !(target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]'))
}

function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false
}
