import type { Text } from '@vpcanvas/text'
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export interface ToastContent {
  readonly text: Text
  readonly tone: 'plain' | 'danger'
  readonly action?: { readonly label: Text; run(): void } | undefined
}

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

/** Says something in passing, at the foot of the window. What must not be missed belongs beside its cause instead. */
export function toast(text: Text, options: Partial<Omit<ToastContent, 'text'>> = {}): void {
  toasts.add(
    { text, tone: options.tone ?? 'plain', action: options.action },
    { timeout: options.action ? 10_000 : 6_000 },
  )
}
