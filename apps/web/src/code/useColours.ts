import { type RefObject, useEffect } from 'react'

/** Longer text stays plain: colour would cost more than it gives. Characters. */
const LIMIT = 300_000

const patterns = {
  'code-key': /^[ \t-]*("?[\w$.:-]+"?)(?=:(?:\s|$))/gm,
  'code-tag': /![A-Z]\w*|"(?:Ref|Fn::\w+)"/g,
  'code-comment': /^\s*#.*$/gm,
} as const

/** Colours keys and functions of a code by CSS highlights, which leave the text one piece. Browsers without them show it plain. */
export function useColours(ref: RefObject<HTMLElement | null>, text: string): void {
  useEffect(() => {
    const node = ref.current?.firstChild
    if (!(node instanceof globalThis.Text) || !('highlights' in CSS) || text.length > LIMIT) return
    const own: (() => void)[] = []
    for (const [name, pattern] of Object.entries(patterns)) {
      const highlight = CSS.highlights.get(name) ?? new Highlight()
      CSS.highlights.set(name, highlight)
      for (const match of text.matchAll(pattern)) {
        const word = match[1] ?? match[0]
        const start = match.index + match[0].lastIndexOf(word)
        const range = new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: start + word.length,
        })
        highlight.add(range)
        own.push(() => highlight.delete(range))
      }
    }
    return () => {
      for (const undo of own) undo()
    }
  }, [ref, text])
}
