import type { ExplainedRule } from '@vpcanvas/resources'
import { FixButton } from '../problems/FixButton.tsx'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { DocumentationLink } from './DocumentationLink.tsx'
import { explainWords } from './words.ts'

/** A problem: what is wrong here, why that matters, what AWS does if it is left, and the way out. */
export function WhatIsWrong({ rule: { problem, title, why, fix } }: { readonly rule: ExplainedRule }) {
  const words = useWordsOf(explainWords)
  const say = useSay()
  return (
    <>
      <h4>{words.problem}</h4>
      <p>{say(problem.message)}</p>
      <h4>{words.because}</h4>
      <p>
        <strong>{say(title)}.</strong> {say(why)}
      </p>
      <h4>{words.ifLeft}</h4>
      <p>
        {words[problem.severity]} {problem.awsCode !== null && words.awsSays(problem.awsCode)}
      </p>
      <h4>{words.wayOut}</h4>
      <p>{say(fix)}</p>
      {problem.fix ? <FixButton fix={problem.fix} /> : <p className="quiet">{words.noFix}</p>}
      <DocumentationLink href={problem.docs} />
    </>
  )
}
