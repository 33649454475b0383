import type { Text } from '@vpcanvas/text'

export interface ToastContent {
  readonly text: Text
  readonly tone: 'plain' | 'danger'
  readonly action?: { readonly label: Text; run(): void } | undefined
}

/** Says something in passing, at the foot of the window. What must not be missed belongs beside its cause instead. */
export function toast(text: Text, options: Partial<Omit<ToastContent, 'text'>> = {}): void {
  const content = { text, tone: options.tone ?? 'plain', action: options.action }
  void import('./toastQueue.ts').then(({ toasts }) => toasts.add(content, { timeout: options.action ? 10_000 : 6_000 }))
}
