import { createStore } from 'zustand/vanilla'

const KEY = 'vpcanvas.repaired'

/** The repairs that this browser has seen done. */
export const done = createStore<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: new Set(remembered()) }))

export function rememberDone(id: string): void {
  const { ids } = done.getState()
  if (ids.has(id)) return
  const next = new Set([...ids, id])
  done.setState({ ids: next })
  try {
    localStorage.setItem(KEY, JSON.stringify([...next]))
  } catch {
    // Then it is known for as long as the page is open.
  }
}

function remembered(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : []
  } catch {
    return []
  }
}
