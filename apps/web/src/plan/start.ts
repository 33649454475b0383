import { editor } from '../store/useEditor.ts'

/** Looks, for each design that is opened, whether a run of it is under way or what was applied last: for marks and locks. */
export function startProvisioning(): void {
  const look = () => {
    const { file } = editor.get()
    if (file.name !== null && file.status !== 'offline') void import('./session.ts').then(({ resume }) => resume())
  }
  editor.store.subscribe((state, before) => {
    if (state.opened !== before.opened || state.file.name !== before.file.name) look()
  })
  look()
}
