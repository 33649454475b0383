// A text that scrolls has to take the keyboard, or it could not be read without a mouse.
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */
import type { Id } from '@vpcanvas/model'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import type { Lines, Written } from './formats.ts'
import { useColours } from './useColours.ts'
import './code.css'

/** The height of a line in pixels, as in code.css. */
const LINE = 18
/** Lines kept above what is scrolled to. */
const ABOVE = 2

interface CodeViewProps {
  readonly document: Written
  readonly label: string
  /** The resources whose lines are marked; the first is scrolled to. */
  readonly selection?: ReadonlySet<Id>
  onSelect?(id: Id): void
}

const NOTHING: ReadonlySet<Id> = new Set()

/** Code with numbered lines. Lines and resources are linked both ways: selecting marks the lines, pressing a line selects. */
export function CodeView({ document, label, selection = NOTHING, onSelect }: CodeViewProps) {
  const { text, locations } = document
  const scroller = useRef<HTMLDivElement>(null)
  const code = useRef<HTMLPreElement>(null)
  const selected = useRef<Id | null>(null)
  const count = useMemo(() => text.split('\n').length - (text.endsWith('\n') ? 1 : 0), [text])
  const numbers = useMemo(() => Array.from({ length: count }, (_, index) => index + 1).join('\n'), [count])
  const marked = [...selection].flatMap((id) => (Object.hasOwn(locations, id) ? (locations[id] ?? []) : []))
  const [first] = marked
  useColours(code, text)

  // What was selected elsewhere comes into view; what was pressed here is in view already.
  useEffect(() => {
    const [id] = selection
    if (id === undefined || id === selected.current) return
    selected.current = id
    if (first && scroller.current) scroller.current.scrollTop = (first[0] - 1 - ABOVE) * LINE
  }, [selection, first])

  const select = (id: Id | undefined) => {
    if (id === undefined || !onSelect) return
    selected.current = id
    onSelect(id)
  }
  const onClick = (event: MouseEvent) => {
    // Whoever marks text wants the text.
    if (!getSelection()?.isCollapsed || !code.current) return
    const line = Math.floor((event.clientY - code.current.getBoundingClientRect().top) / LINE) + 1
    select(resourceAt(locations, line))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    const order = Object.entries(locations).toSorted(([, a], [, b]) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0))
    const [now] = selection
    const at = order.findIndex(([id]) => id === now)
    const [id, lines] = order[at < 0 ? 0 : Math.min(order.length - 1, Math.max(0, at + by))] ?? []
    select(id)
    if (lines?.[0] && scroller.current) scroller.current.scrollTop = (lines[0][0] - 1 - ABOVE) * LINE
  }
  return (
    <section
      ref={scroller}
      className="code-view"
      tabIndex={0}
      aria-label={label}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <pre className="code-numbers" aria-hidden>
        {numbers}
      </pre>
      <div className="code-body">
        {marked.map(([from, to]) => (
          <span key={from} className="code-mark" style={{ top: (from - 1) * LINE, height: (to - from + 1) * LINE }} />
        ))}
        <pre ref={code} className="code-text">
          {text}
        </pre>
      </div>
    </section>
  )
}

/** The resource that a line came from: the one with the fewest lines around it, since a part may stand inside another. */
function resourceAt(locations: Readonly<Record<Id, readonly Lines[]>>, line: number): Id | undefined {
  let best: { readonly id: Id; readonly length: number } | undefined
  for (const [id, ranges] of Object.entries(locations)) {
    for (const [from, to] of ranges) {
      if (line >= from && line <= to && (!best || to - from < best.length)) best = { id, length: to - from }
    }
  }
  return best?.id
}
