import type { Id, Intent } from '@vpcanvas/model'
import { intentText, trafficText } from '@vpcanvas/resources/words'
import type { IntentAnswer } from '@vpcanvas/resources'
import { Route, X } from 'lucide-react'
import { useRef } from 'react'
import { useView } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { askFor, runTrace } from '../trace/session.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { IntentStateIcon } from './IntentStateIcon.tsx'
import { intentWords } from './words.ts'

interface IntentRowProps {
  readonly intent: Intent
  /** Undefined while it is on its way. */
  readonly answer: IntentAnswer | undefined
}

/** One intent: whether it holds, and where it does not, the flow that shows it. */
export function IntentRow({ intent, answer }: IntentRowProps) {
  const words = useWordsOf(intentWords)
  const say = useSay()
  const view = useView()
  const ref = useRef<HTMLLIElement>(null)
  const nameOf = (id: Id) => view.get(id)?.name || id
  const counterexample = answer?.counterexample ?? null

  const showTrace = () => {
    if (!counterexample) return
    const { from, to, protocol, port } = counterexample
    askFor({ from, to, protocol, port, sourcePort: null })
    editor.setView({ drawer: 'trace', lastDrawer: 'trace' })
    void runTrace()
  }
  // An intent that is forgotten takes its row along; the keyboard goes on with the next.
  const forget = () => {
    const rows = [...(ref.current?.parentElement?.children ?? [])]
    const at = ref.current ? rows.indexOf(ref.current) : -1
    const next = rows[at + 1] ?? rows[at - 1]
    editor.transact({ en: intentWords.en.forget, ko: intentWords.ko.forget }, [{ op: 'forget', intent: intent.id }])
    setTimeout(() => {
      const goal = next?.isConnected ? next.querySelector<HTMLElement>('.intent-forget button, button') : null
      const start = document.querySelector<HTMLElement>('.intent-form input')
      ;(goal ?? start)?.focus()
    })
  }
  return (
    <li ref={ref} className={`intent ${answer?.state ?? 'pending'}`}>
      <IntentStateIcon state={answer?.state ?? null} />
      <div className="intent-words">
        <p>{say(intentText(intent, view))}</p>
        {intent.note !== '' && <p className="quiet">{intent.note}</p>}
        {answer?.unmatched.map((side) => (
          <p key={side} className="intent-because">
            {words.unmatched[side]}
          </p>
        ))}
        {counterexample && (
          <p className="intent-because">
            <strong>
              {nameOf(counterexample.from)} → {nameOf(counterexample.to)}{' '}
              {say(trafficText({ protocol: counterexample.protocol, ports: portsOf(counterexample.port) }))}
            </strong>{' '}
            {counterexample.because ? say(counterexample.because) : words.works}
            {answer && answer.pairs.failing > 1 && ` (${words.pairs(answer.pairs.failing, answer.pairs.of)})`}
          </p>
        )}
      </div>
      {counterexample && (
        <Button icon={<Route aria-hidden />} onPress={showTrace}>
          {words.showTrace}
        </Button>
      )}
      <span className="intent-forget">
        <IconButton small label={`${words.forget}: ${say(intentText(intent, view))}`} icon={<X />} onPress={forget} />
      </span>
    </li>
  )
}

function portsOf(port: number | null): Intent['ports'] {
  return port === null ? [] : [[port, port]]
}
