import { createStore } from 'zustand/vanilla'

/** The file that was last dropped on the window, until the import dialog takes it. */
export const dropped = createStore<{ readonly file: File | null }>(() => ({ file: null }))

/** Gives the file to whoever reads it, once. */
export function takeDropped(): File | null {
  const { file } = dropped.getState()
  if (file) dropped.setState({ file: null })
  return file
}
