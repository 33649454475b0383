import type { Text } from '@vpcanvas/text'

export interface ToastContent {
  readonly text: Text
  readonly tone: 'plain' | 'danger'
  readonly action?: ToastAction | undefined
}

export interface ToastAction {
  readonly label: Text
  /** Whether it still does what it says; later it is no longer offered. */
  holds(): boolean
  run(): void
}

/** Says something in passing, at the foot of the window, and in the list of notices. What must not be missed belongs beside its cause. */
export function toast(text: Text, options: Partial<Omit<ToastContent, 'text'>> = {}): void {
  void import('./toastQueue.ts').then(({ show }) =>
    show({ text, tone: options.tone ?? 'plain', action: options.action }),
  )
}
