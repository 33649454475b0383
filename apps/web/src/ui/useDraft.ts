import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** A text while it is being typed. It becomes a change once, when the person is done, so that undo takes back the whole of it. */
export function useDraft(value: string, onCommit?: (value: string) => void, onDraft?: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, value, onCommit })
  useLayoutEffect(() => {
    latest.current = { typed, value, onCommit }
  })
  // A field that goes away while being typed in (the selection moved on) keeps what was typed.
  useEffect(() => () => finish(latest.current), [])
  const set = (next: string | null) => {
    latest.current.typed = next
    setTyped(next)
  }
  return {
    value: typed ?? value,
    isTyping: typed !== null,
    change: (next: string) => {
      set(next)
      onDraft?.(next)
    },
    commit: () => {
      finish(latest.current)
      set(null)
    },
    revert: () => {
      set(null)
      onDraft?.(value)
    },
  }
}

function finish({
  typed,
  value,
  onCommit,
}: {
  typed: string | null
  value: string
  onCommit?: ((value: string) => void) | undefined
}): void {
  if (typed !== null && typed !== value) onCommit?.(typed)
}
