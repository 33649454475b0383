import { createStore } from 'zustand/vanilla'

/** What came to the window and waits for the import dialog: the file that was last dropped on it, or a text that was pasted. */
export const dropped = createStore<{ readonly file: File | null; readonly text: string }>(() => ({
  file: null,
  text: '',
}))

/** Gives the file to whoever reads it, once. */
export function takeDropped(): File | null {
  const { file } = dropped.getState()
  if (file) dropped.setState({ file: null })
  return file
}

/** The same for the text; empty where there is none. */
export function takeText(): string {
  const { text } = dropped.getState()
  if (text !== '') dropped.setState({ text: '' })
  return text
}
