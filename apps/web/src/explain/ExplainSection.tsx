import type { Id } from '@vpcanvas/model'
import { ChevronRight, Lightbulb } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { Part } from '../app/Part.tsx'
import { useWordsOf } from '../words/useWords.ts'
import { explaining } from './session.ts'
import { explainWords } from './words.ts'
import { fetched } from '../ui/fetched.tsx'
import './Explain.css'

const Explanation = fetched(() => import('./Explanation.tsx'))

/** On the page of a resource: what it is, why it is here, and what would be without it. Fetched when it is first opened. */
export function ExplainSection({ id }: { readonly id: Id }) {
  const words = useWordsOf(explainWords)
  const { isOpen, calls, followed } = useStore(explaining)
  const subject = useStore(explaining, (state) => (state.subject?.resource === id ? state.subject : null))
  const heading = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (calls === followed) return
    explaining.setState({ followed: calls })
    const page = heading.current?.closest('.inspector')
    // Of everything around it the page alone may scroll.
    // Its head stays in place while the rest scrolls under it.
    const head = page?.querySelector('.inspector-head')?.getBoundingClientRect()
    if (page && head && heading.current)
      page.scrollTop += heading.current.getBoundingClientRect().top - head.bottom - 12
    heading.current?.focus({ preventScroll: true })
  }, [calls, followed])
  return (
    <section className="inspector-section explain">
      <h3>
        <Button
          ref={heading}
          className="explain-heading"
          aria-expanded={isOpen}
          onPress={() => explaining.setState({ isOpen: !isOpen, subject: null })}
        >
          <Lightbulb aria-hidden />
          {words.title}
          <ChevronRight aria-hidden className="explain-chevron" />
        </Button>
      </h3>
      {isOpen && (
        <Part shows={id}>
          <Explanation subject={subject ?? { resource: id, path: null, rule: null }} />
        </Part>
      )}
    </section>
  )
}
