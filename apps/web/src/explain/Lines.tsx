import type { ReactNode } from 'react'
import { useWordsOf } from '../words/useWords.ts'
import { explainWords } from './words.ts'

/** Nobody reads more. */
const MOST = 8

interface Line {
  readonly key: string
  readonly shows: ReactNode
}

/** What a list is about, and a few lines of it; what is more is counted. Nothing where there is none. */
export function Lines({ title, of }: { readonly title: string; readonly of: readonly Line[] }) {
  const words = useWordsOf(explainWords)
  if (of.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul className="explain-lines">
        {of.slice(0, MOST).map(({ key, shows }) => (
          <li key={key}>{shows}</li>
        ))}
        {of.length > MOST && <li className="quiet">{words.moreFlows(of.length - MOST)}</li>}
      </ul>
    </>
  )
}
