import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import type { ToastContent } from './toasts.ts'

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })
