import { useEffect } from 'react'
import { editor } from '../store/useEditor.ts'

/** Milliseconds in which a list may yet get its lines, and a word its next letter. */
const PATIENCE = 400

/** What stands in a list that has no lines, and is said aloud: the keyboard is in the field above it. */
export function Nothing({ text }: { readonly text: string }) {
  useEffect(() => {
    const soon = setTimeout(() => editor.say({ en: text, ko: text }), PATIENCE)
    return () => clearTimeout(soon)
  }, [text])
  return <p className="side-none">{text}</p>
}
