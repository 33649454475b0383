import type { Repair } from '@vpcanvas/learning'
import { repairs } from '@vpcanvas/learning/lessons'
import type { Design } from '@vpcanvas/model'
import { inEach } from '@vpcanvas/text'
import { ChevronDown, ChevronUp, CircleCheck, ExternalLink, RotateCcw, Wrench } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { shellDoor } from '../app/shellDoor.ts'
import { intentSession } from '../intents/session.ts'
import { editor } from '../store/useEditor.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { learningDesign, openCopy } from './designs.ts'
import { rememberDone } from './done.ts'
import { Goals } from './Goals.tsx'
import { Hints } from './Hints.tsx'
import { type Progress, progressOf } from './repairing.ts'
import { learningWords } from './words.ts'

const NOTHING_YET: Progress = { goals: [], holding: 0, errors: 0, isReported: false, isDone: false }

/** What a broken design was meant to do, how far it is from that, hints for who wants them, and in the end what was learnt. */
export function RepairGuide({ repair }: { readonly repair: Repair }) {
  const words = useWordsOf(learningWords)
  const say = useSay()
  const [isOpen, setOpen] = useState(true)
  const progress = useProgress(repair)
  const body = useRef<HTMLDivElement>(null)
  const { goals, holding, errors, isReported, isDone } = progress ?? NOTHING_YET
  const wasOpen = useRef(false)
  useEffect(() => {
    if (isDone) body.current?.scrollTo({ top: 0 })
    // The answer takes its button away, once its preview has closed: the keyboard goes on at what was learnt.
    if (isDone && wasOpen.current) takeKeyboard(body)
    wasOpen.current = progress !== null && !isDone
  }, [isDone, progress])
  return (
    <section className="coach" aria-label={words.region(say(repair.title))}>
      <header className="coach-head">
        {isDone ? <CircleCheck aria-hidden /> : <Wrench aria-hidden />}
        <h2>{say(repair.title)}</h2>
        <IconButton
          small
          label={words.startOver}
          icon={<RotateCcw />}
          onPress={() => void openCopy(() => learningDesign(`repairs/${repair.id}`), repair.title)}
        />
        <IconButton
          small
          label={isOpen ? words.collapse : words.expand}
          icon={isOpen ? <ChevronUp /> : <ChevronDown />}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a pointer, too */}
      <div ref={body} className="coach-body" tabIndex={0} role="group" aria-label={say(repair.title)}>
        <p className="coach-state" data-done={isDone || undefined}>
          {progress === null
            ? words.checking
            : `${words.progress(holding, goals.length)} · ${errors === 0 ? words.noErrors : words.errors(errors)}`}
        </p>
        <div className="coach-meter" aria-hidden>
          <span style={{ width: `${goals.length === 0 ? 0 : (holding / goals.length) * 100}%` }} />
        </div>
        {isOpen && (
          <>
            {isDone && <Done repair={repair} />}
            <p>{say(repair.goal)}</p>
            {progress && <Goals progress={progress} />}
            {!isDone && (errors > 0 || isReported) && (
              <div className="coach-bar">
                {isReported && <p className="quiet">{words.reported}</p>}
                <Button onPress={() => editor.setView({ drawer: 'problems', lastDrawer: 'problems' })}>
                  {words.showProblems}
                </Button>
              </div>
            )}
            {!isDone && <Hints repair={repair} />}
          </>
        )}
      </div>
    </section>
  )
}

/** How far it is, as last known: between an edit and what is found of it, nothing is. The moment when it is done is said, and remembered. */
function useProgress(repair: Repair): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    let original: Design | null = null
    let wasDone: boolean | null = null
    const look = () => {
      const { checking, problems } = editor.get()
      const { answers, isChecking } = intentSession.getState()
      const design = editor.design()
      if (checking || isChecking || (answers.length === 0 && design.intents.length > 0)) return
      const now = progressOf(repair, design, original, answers, problems)
      setProgress(now)
      const isNews = now.isDone && wasDone === false
      wasDone = now.isDone
      if (!isNews) return
      rememberDone(repair.id)
      // What is said changes the page's state, too, and comes back here.
      editor.say(inEach((language) => learningWords[language].heardDone(repair.title[language])))
    }
    const leave = [editor.store.subscribe(look), intentSession.subscribe(look)]
    // Where it cannot be had, the copy's own intents are what is measured.
    learningDesign(`repairs/${repair.id}`)
      .then(
        (design) => (original = design),
        () => {},
      )
      .finally(look)
    return () => leave.forEach((one) => one())
  }, [repair])
  return progress
}

function Done({ repair }: { readonly repair: Repair }) {
  const words = useWordsOf(learningWords)
  const say = useSay()
  const next = repairs[repairs.indexOf(repair) + 1]
  return (
    <div className="repair-done">
      <strong>
        <CircleCheck aria-hidden />
        {words.done}
      </strong>
      <h3>{words.why}</h3>
      <p>{say(repair.learnt)}</p>
      <a className="coach-docs" href={repair.docs} target="_blank" rel="noreferrer">
        {words.documentation}
        <ExternalLink aria-hidden />
      </a>
      <div className="coach-bar">
        {next && (
          <Button
            variant="primary"
            onPress={() => void openCopy(() => learningDesign(`repairs/${next.id}`), next.title)}
          >
            {words.next(say(next.title))}
          </Button>
        )}
        <Button onPress={() => shellDoor.open('gallery')}>{words.all}</Button>
      </div>
    </div>
  )
}

/** Milliseconds that a preview takes to close. */
const CLOSING = 600

/** Puts the keyboard into the guide as soon as it is there or nowhere; never takes it from elsewhere. */
function takeKeyboard(body: RefObject<HTMLDivElement | null>): void {
  const until = performance.now() + CLOSING
  const look = () => {
    const active = document.activeElement
    const guide = body.current?.closest('.coach')
    if (active === document.body || guide?.contains(active)) body.current?.focus()
    else if (performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
