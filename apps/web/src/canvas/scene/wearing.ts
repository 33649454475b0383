import { editor } from '../../store/useEditor.ts'

/** Calls back when the page has put on another theme: the person's choice, or the system's. The result ends it. */
export function onOtherTheme(listen: () => void): () => void {
  const schemes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  )
  for (const scheme of schemes) scheme.addEventListener('change', listen)
  const unsubscribe = editor.store.subscribe((state, before) => {
    // The page wears it a frame later.
    if (state.view.theme !== before.view.theme) requestAnimationFrame(listen)
  })
  return () => {
    unsubscribe()
    for (const scheme of schemes) scheme.removeEventListener('change', listen)
  }
}
