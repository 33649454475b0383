import type { Trace } from '@vpcanvas/reachability'
import { CircleCheck, CircleHelp, OctagonX } from 'lucide-react'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { BlockerRow } from './BlockerRow.tsx'
import { Fixes } from './Fixes.tsx'
import { Hops } from './Hops.tsx'
import { KeepButton } from './KeepButton.tsx'
import { PlayerBar } from './PlayerBar.tsx'
import type { Asked } from './session.ts'
import { traceWords } from './words.ts'

const pictures = { reachable: CircleCheck, blocked: OctagonX, unsupported: CircleHelp } as const

/** How a trace ended: the verdict, everything that refuses, then each hop. */
export function Result({ trace, asked }: { readonly trace: Trace; readonly asked: Asked }) {
  const words = useWordsOf(traceWords)
  const say = useSay()
  const { verdict, blockedBy, hops, notes, shown, clientPorts } = trace
  const Picture = pictures[verdict]
  const numbered = hops.map((hop, index) => ({ hop, number: index + 1 }))
  const ports = clientPorts?.map(([low, high]) => (low === high ? `${low}` : `${low}–${high}`)).join(', ')
  const shownOf = shown.each ? words.worstOf : words.bestOf
  const said = [
    ...(shown.of > 1 ? [shownOf(shown.of, say(shown.from.label), say(shown.to.label))] : []),
    ...(verdict === 'reachable' && ports ? [words.clientPorts(ports)] : []),
    ...new Set(notes.map((note) => say(note.message))),
  ]
  return (
    <>
      <header className={`verdict ${verdict}`}>
        <Picture aria-hidden />
        <div className="verdict-words">
          <h3>{words.verdicts[verdict]}</h3>
          <p>
            {blockedBy.length > 0 && verdict === 'blocked'
              ? `${words.blockers(blockedBy.length)}.`
              : words.verdictHelp[verdict]}
          </p>
        </div>
        {hops.length > 0 && <PlayerBar />}
        <KeepButton asked={asked} verdict={verdict} />
      </header>
      <Fixes asked={asked} answer={trace} verdict={verdict} />
      {blockedBy.length > 0 && (
        <ul className="blockers">
          {blockedBy.map((blocker) => (
            <BlockerRow
              key={[blocker.leg, blocker.resource, blocker.direction, blocker.rule, blocker.code].join(' ')}
              blocker={blocker}
            />
          ))}
        </ul>
      )}
      {said.length > 0 && (
        <ul className="trace-notes">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="legs">
        <Hops title={words.forward} hops={numbered.filter(({ hop }) => hop.leg === 'forward')} />
        <Hops title={words.back} hops={numbered.filter(({ hop }) => hop.leg === 'return')} empty={words.noBack} />
      </div>
    </>
  )
}
