import { createStore } from 'zustand/vanilla'

/** Whether the paths from a laptop are shown with a cache, and the address that was typed for them: kept for the visit. */
export const laptop = createStore<{ readonly isOpen: boolean; readonly address: string; readonly calls: number }>(
  () => ({
    isOpen: false,
    address: '',
    calls: 0,
  }),
)

/** Shows them, and brings them into view. */
export function openLaptop(): void {
  laptop.setState(({ calls }) => ({ isOpen: true, calls: calls + 1 }))
}
