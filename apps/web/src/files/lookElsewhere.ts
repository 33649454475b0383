import { editor } from '../store/useEditor.ts'
import { call } from './api.ts'
import { type Elsewhere, elsewhere } from './elsewhere.ts'

let isAsking = false

/** Asks the server what the designs of the folder use. Where it does not answer, what was known stays. */
export async function lookElsewhere(): Promise<void> {
  if (isAsking) return
  isAsking = true
  try {
    const { name } = editor.get().file
    const response = await call(`/api/ranges${name === null ? '' : `?except=${encodeURIComponent(name)}`}`)
    const answer: unknown = response.ok ? await response.json().catch(() => null) : null
    if (isAnswer(answer)) elsewhere.setState({ ...answer, status: 'known' })
  } catch {
    // Offline: the file's own state says so already.
  } finally {
    isAsking = false
  }
}

/** Looks now, whenever another design is opened, and whenever the person comes back to the page: others may have written. */
export function startElsewhere(): void {
  editor.store.subscribe((state, before) => {
    if (state.opened !== before.opened) void lookElsewhere()
  })
  window.addEventListener('focus', () => void lookElsewhere())
  void lookElsewhere()
}

function isAnswer(answer: unknown): answer is Pick<Elsewhere, 'designs' | 'unread'> {
  const { designs, unread } = (answer ?? {}) as Partial<Record<string, unknown>>
  return Array.isArray(designs) && Array.isArray(unread)
}
