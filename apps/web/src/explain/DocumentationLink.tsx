import { ExternalLink } from 'lucide-react'
import { useWordsOf } from '../words/useWords.ts'
import { explainWords } from './words.ts'

/** The page of AWS that says more. */
export function DocumentationLink({ href }: { readonly href: string }) {
  const words = useWordsOf(explainWords)
  return (
    <a className="explain-docs" href={href} target="_blank" rel="noreferrer">
      {words.documentation}
      <ExternalLink aria-hidden />
    </a>
  )
}
