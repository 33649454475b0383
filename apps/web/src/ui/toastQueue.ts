import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import { createStore } from 'zustand/vanilla'
import type { ToastContent } from './toasts.ts'

/** Milliseconds for which something is said, and for which a button stands beside it. */
const SAID = 6_000
const OFFERED = 10_000

/** How many notices are kept. */
const KEPT = 50

export interface Notice extends ToastContent {
  readonly key: number
  /** When it was said last, in milliseconds. */
  readonly at: number
}

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

/** What was said since the page was opened, the latest first: nobody has to read faster than a notice goes. */
export const notices = createStore<readonly Notice[]>(() => [])

/** Shows a notice, and keeps it. The same again takes the place of the one before. */
export function show(content: ToastContent): void {
  toasts.add(content, { timeout: content.action ? OFFERED : SAID })
  const [latest, ...others] = notices.getState()
  const isSame = latest?.text.en === content.text.en
  const key = (latest?.key ?? 0) + (isSame ? 0 : 1)
  const before = latest && !isSame ? [latest, ...others] : others
  notices.setState([{ ...content, key, at: Date.now() }, ...before].slice(0, KEPT), true)
}
