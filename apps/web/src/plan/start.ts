import { editor } from '../store/useEditor.ts'

/** Looks, for each design that is opened, whether a run of it is under way or what was applied last: for marks and locks. */
export function startProvisioning(): void {
  editor.store.subscribe((state, before) => {
    if (state.file.name === null || state.file.status === 'offline') return
    const isOpened = state.opened !== before.opened || state.file.name !== before.file.name
    if (isOpened) void import('./session.ts').then(({ resume }) => resume())
  })
}
