import { kinds } from '@vpcanvas/resources/drawing'
import { CircleCheck, CircleDashed, CircleX, LoaderCircle, OctagonX, Square } from 'lucide-react'
import { ProgressBar } from 'react-aria-components'
import { Button as AriaButton } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import '../inspector/ResourceLink.css'
import { show } from '../problems/show.ts'
import { Button } from '../ui/index.ts'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { Outputs } from './Outputs.tsx'
import { isDestroying, isOver, type Run, type RunStep } from './run.ts'
import { closeRun, makePlan, type PlanSession, stopRun } from './session.ts'
import { planWords } from './words.ts'

/** An apply or a destroy while it happens, and how it ended. */
export function RunView({ run, session }: { readonly run: Run; readonly session: PlanSession }) {
  const words = useWordsOf(planWords)
  const say = useSay()
  const { steps, result } = run
  const over = isOver(run)
  const done = steps.filter((step) => step.state === 'done').length
  const all = Math.max(run.count ?? 0, steps.length)
  return (
    <>
      <header className={`plan-head ${result?.status ?? (run.broken ? 'failed' : '')}`}>
        {over ? <EndMark run={run} /> : <LoaderCircle aria-hidden className="turning" />}
        <div className="plan-head-words" role="status">
          <h3>{over ? <EndTitle run={run} /> : isDestroying(run) ? words.destroying : words.applying}</h3>
          <p className="quiet">
            {session.isDisconnected ? (
              words.reconnecting
            ) : session.isStopping ? (
              words.stopping
            ) : over ? (
              <EndHelp run={run} />
            ) : (
              words.progress(done, all)
            )}
          </p>
        </div>
        {!over && (
          <Button icon={<Square aria-hidden />} isDisabled={session.isStopping} onPress={() => void stopRun()}>
            {words.stop}
          </Button>
        )}
        {over && result?.status !== 'succeeded' && (
          <Button variant="primary" onPress={() => void makePlan()}>
            {words.planAgain}
          </Button>
        )}
        {over && <Button onPress={closeRun}>{words.close}</Button>}
      </header>
      {!over && (
        <ProgressBar aria-label={words.run} value={done} maxValue={Math.max(1, all)} className="plan-progress">
          {({ percentage = 0 }) => <span style={{ width: `${percentage}%` }} />}
        </ProgressBar>
      )}
      {run.broken && <p className="plan-broken">{say(run.broken)}</p>}
      {result && <Outputs outputs={result.outputs} />}
      <ul className="run-steps">
        {inOrder(steps, over).map((step) => (
          <RunRow key={step.resource} step={step} />
        ))}
      </ul>
    </>
  )
}

const rank = { failed: 0, started: 1, waiting: 1, done: 2, left: 3 } as const

/** While it runs, what moves is on top; once it is over, what failed. */
function inOrder(steps: readonly RunStep[], over: boolean): readonly RunStep[] {
  return over
    ? steps.toSorted((a, b) => rank[a.state] - rank[b.state])
    : steps.toSorted(
        (a, b) =>
          Number(b.state === 'started' || b.state === 'waiting') -
          Number(a.state === 'started' || a.state === 'waiting'),
      )
}

function EndMark({ run }: { readonly run: Run }) {
  if (run.result?.status === 'succeeded') return <CircleCheck aria-hidden className="ok" />
  return <OctagonX aria-hidden className="bad" />
}

function EndTitle({ run }: { readonly run: Run }) {
  const words = useWordsOf(planWords)
  if (!run.result) return words.runFailed
  return run.result.status === 'succeeded' && isDestroying(run) ? words.destroyed : words.ended[run.result.status]
}

function EndHelp({ run }: { readonly run: Run }) {
  const words = useWordsOf(planWords)
  const language = useLanguage()
  const { result } = run
  if (!result) return null
  if (result.status !== 'succeeded') return words.endedHelp[result.status]
  const seconds = words.seconds(result.seconds.toLocaleString(language, { maximumFractionDigits: 1 }))
  return words.endedHelp.succeeded(result.steps.length, seconds, result.calls)
}

const marks = {
  left: CircleDashed,
  started: LoaderCircle,
  waiting: LoaderCircle,
  done: CircleCheck,
  failed: CircleX,
} as const

function RunRow({ step }: { readonly step: RunStep }) {
  const words = useWordsOf(planWords)
  const say = useSay()
  const { resource, kind, name, action, state, awsId, detail } = step
  const appearance = Object.hasOwn(kinds, kind) ? kinds[kind]?.appearance : undefined
  const Mark = marks[state]
  return (
    <li className={`run-step ${state}`}>
      <span className="run-mark">
        <Mark aria-hidden className={state === 'started' || state === 'waiting' ? 'turning' : undefined} />
      </span>
      <AriaButton className="resource-link" onPress={() => show(resource)}>
        {appearance && <KindIcon name={appearance.icon} size={16} />}
        <span>{name}</span>
      </AriaButton>
      <span className="step-kind">
        {words.actions[action]} · {words.states[state]}
      </span>
      <span className="run-detail">
        {detail && <span>{say(detail)}</span>}
        {awsId && <code>{awsId}</code>}
      </span>
    </li>
  )
}
