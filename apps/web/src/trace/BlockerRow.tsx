import type { Blocker } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources/drawing'
import { Button } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import '../inspector/ResourceLink.css'
import { FixButton } from '../problems/FixButton.tsx'
import { show } from '../problems/show.ts'
import { useView } from '../store/look.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { traceWords } from './words.ts'

/** Something that refuses the flow, and the way to change that. */
export function BlockerRow({ blocker }: { readonly blocker: Blocker }) {
  const words = useWordsOf(traceWords)
  const say = useSay()
  const view = useView()
  const { leg, resource, kind, direction, rule, code, message, fix, remedy } = blocker
  const icon = Object.hasOwn(kinds, kind) ? kinds[kind]?.appearance.icon : undefined
  const where = [
    leg === 'forward' ? words.forward : words.back,
    direction && words.directions[direction],
    rule && words.rule(rule),
  ]
  return (
    <li className="blocker">
      <Button className="resource-link" onPress={() => show(resource)}>
        {icon && <KindIcon name={icon} size={16} />}
        <span>{view.get(resource)?.name ?? resource}</span>
      </Button>
      <span className="blocker-where">{where.filter(Boolean).join(' · ')}</span>
      <p className="blocker-words">{say(message)}</p>
      {remedy ? <FixButton fix={remedy} /> : <p className="blocker-fix">{say(fix)}</p>}
      <code className="blocker-code">{code}</code>
    </li>
  )
}
