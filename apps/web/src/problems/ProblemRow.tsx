import type { Problem } from '@vpcanvas/rules'
import { kinds } from '@vpcanvas/resources/drawing'
import { ExternalLink, Lightbulb } from 'lucide-react'
import { memo, useRef } from 'react'
import { Button } from 'react-aria-components'
import { explain } from '../explain/session.ts'
import { explainWords } from '../explain/words.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { ResourceLink } from '../inspector/ResourceLink.tsx'
import { useIsSelected, useResource } from '../store/look.ts'
import { IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { FixButton } from './FixButton.tsx'
import { show } from './show.ts'
import { SeverityIcon } from './SeverityIcon.tsx'
import { problemWords } from './words.ts'

/** One problem: whose, what, why AWS would say so, and the way out. Pressing it selects the resource and brings it into view. */
export const ProblemRow = memo(function ProblemRow({ problem }: { readonly problem: Problem }) {
  const words = useWordsOf(problemWords)
  const explaining = useWordsOf(explainWords)
  const say = useSay()
  const ref = useRef<HTMLLIElement>(null)
  const resource = useResource(problem.resource)
  const isSelected = useIsSelected(problem.resource)
  const icon = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.appearance.icon : undefined
  const name = resource?.name ?? problem.resource

  // A mended problem takes its row along; the keyboard goes on with the next.
  const goOn = () => {
    const rows = [...(ref.current?.closest('.problems')?.querySelectorAll('li') ?? [])]
    const at = ref.current ? rows.indexOf(ref.current) : -1
    const next = rows[at + 1] ?? rows[at - 1]
    setTimeout(
      () => (next?.isConnected ? next : document.querySelector('.problems li'))?.querySelector('button')?.focus(),
      250,
    )
  }

  return (
    <li ref={ref} className={isSelected ? 'problem selected' : 'problem'} data-rule={problem.rule}>
      <Button className="problem-show" onPress={() => show(problem.resource)}>
        <SeverityIcon severity={problem.severity} />
        <span className="problem-resource">
          {icon && <KindIcon name={icon} size={16} />}
          {name}
        </span>
        <span className="problem-message">{say(problem.message)}</span>
      </Button>
      <span className="problem-fix">
        {problem.fix && <FixButton fix={problem.fix} onApplied={goOn} />}
        <IconButton
          small
          label={explaining.explainThing(problem.rule)}
          icon={<Lightbulb />}
          onPress={() => explain(problem.resource, problem.path, problem.rule)}
        />
      </span>
      <span className="problem-source">
        {problem.related.length > 0 && (
          <span className="problem-related">
            {words.also}
            {problem.related.map((id) => (
              <ResourceLink key={id} id={id} />
            ))}
          </span>
        )}
        {problem.awsCode !== null && <code title={words.awsCode(problem.awsCode)}>{problem.awsCode}</code>}
        <a
          href={problem.docs}
          target="_blank"
          rel="noreferrer"
          aria-label={`${words.documentation}: ${words.rule(problem.rule)}`}
        >
          {problem.rule}
          <ExternalLink aria-hidden />
        </a>
      </span>
    </li>
  )
})
