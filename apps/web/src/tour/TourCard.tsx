import { inEach } from '@vpcanvas/text'
import { CircleCheck, CircleDashed, Crosshair, Footprints, X } from 'lucide-react'
import { useEffect, useReducer, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { shellDoor } from '../app/shellDoor.ts'
import { canvasDoor } from '../canvas/door.ts'
import { learnLabels } from '../learning/labels.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { backToDesign } from './begin.ts'
import { Ring, targetOf } from './Ring.tsx'
import { tour } from './session.ts'
import { onChange, startNow, steps } from './steps.ts'
import { tourWords } from './words.ts'

/** One step of the tour: what to do, where, and whether it was done. It never takes the keyboard, and never stands in the way. */
export default function TourCard() {
  const words = useWordsOf(tourWords)
  const { step: at, design } = useStore(tour)
  const isHere = useEditor((state) => state.history.present.id === design)
  useEffect(() => {
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [])
  const number = Math.min(at ?? 0, steps.length - 1)
  return (
    <section className="coach tour" aria-label={words.title}>
      <header className="coach-head">
        <Footprints aria-hidden />
        <h2>{isHere ? words.steps[steps[number]?.id ?? 'end'].title : words.elsewhere}</h2>
        <IconButton small label={words.leave} icon={<X />} onPress={() => leave()} />
      </header>
      {isHere ? <TourStep number={number} /> : <Elsewhere />}
    </section>
  )
}

/** It can be gone on with from the menu. */
function leave(): void {
  tour.setState({ isOn: false })
  editor.say({ en: tourWords.en.left, ko: tourWords.ko.left })
  canvasDoor.focus()
}

function finish(): void {
  tour.setState({ isOn: false, step: null, design: null })
  canvasDoor.focus()
}

/** Another design is open: the tour waits. */
function Elsewhere() {
  const words = useWordsOf(tourWords)
  return (
    <div className="coach-body">
      <p>{words.elsewhereHelp}</p>
      <div className="coach-bar">
        <Button variant="primary" onPress={() => void backToDesign()}>
          {words.back}
        </Button>
      </div>
    </div>
  )
}

function TourStep({ number }: { readonly number: number }) {
  const words = useWordsOf(tourWords)
  const say = useSay()
  const [start, setStart] = useState(() => ({ of: number, at: startNow() }))
  if (start.of !== number) setStart({ of: number, at: startNow() })
  const [, look] = useReducer((count: number) => count + 1, 0)
  useEffect(() => onChange(look), [])
  const step = steps[number] ?? steps[0]
  const isDone = step?.isDone(start.at) ?? false
  const isLast = number === steps.length - 1
  useEffect(() => {
    if (!step) return
    editor.say(
      inEach((language) => {
        const { title: name, text } = tourWords[language].steps[step.id]
        return `${tourWords[language].step(number + 1, steps.length)}: ${name}. ${text}`
      }),
    )
  }, [step, number])
  const body = useRef<HTMLDivElement>(null)
  // In a low window the words scroll, and each step begins with its first.
  useEffect(() => {
    if (step) body.current?.scrollTo({ top: 0 })
  }, [step])
  const seen = useRef({ number, isDone })
  useEffect(() => {
    const before = seen.current
    if (isDone && before.number === number && !before.isDone)
      editor.say({ en: tourWords.en.heardDone, ko: tourWords.ko.heardDone })
    seen.current = { number, isDone }
  }, [isDone, number])
  if (!step) return null
  const { text, keys } = words.steps[step.id]
  const go = (to: number) => tour.setState({ step: to })
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a pointer, too */}
      <div ref={body} className="coach-body" tabIndex={0} role="group" aria-label={words.steps[step.id].title}>
        <p>{text}</p>
        {keys !== '' && <p className="quiet">{keys}</p>}
      </div>
      <footer className="coach-foot">
        {!isLast && (
          <div className="coach-bar">
            <p className="coach-state coach-rest" data-done={isDone || undefined}>
              {isDone ? <CircleCheck aria-hidden /> : <CircleDashed aria-hidden />}
              {isDone ? words.done : words.waiting}
            </p>
            <IconButton small label={words.goThere} icon={<Crosshair />} onPress={() => takeTo(step.at)} />
          </div>
        )}
        <div className="coach-bar">
          <span className="quiet">{words.step(number + 1, steps.length)}</span>
          <span className="coach-rest" />
          {number > 0 && <Button onPress={() => go(number - 1)}>{words.previous}</Button>}
          {isLast && <Button onPress={() => shellDoor.open('gallery')}>{say(learnLabels.gallery)}</Button>}
          {/* One button through all steps, so that the keyboard stays on it. */}
          <Button variant={isDone ? 'primary' : 'plain'} onPress={() => (isLast ? finish() : go(number + 1))}>
            {isLast ? words.finish : isDone ? words.next : words.skip}
          </Button>
        </div>
      </footer>
      {!isDone && <Ring at={step.at} />}
    </>
  )
}

/** Puts the keyboard on what a step points at. */
function takeTo(at: readonly string[]): void {
  const target = targetOf(at)
  const focusable = target?.matches('button, input, a, [tabindex]')
    ? target
    : target?.querySelector<HTMLElement>('input, button, [tabindex="0"]')
  focusable?.focus()
  focusable?.scrollIntoView({ block: 'nearest' })
}
