import { ChevronLeft, ChevronRight, GitCompareArrows, X } from 'lucide-react'
import { useEffect } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useStore } from 'zustand'
import { shellDoor } from '../app/shellDoor.ts'
import { canvasDoor } from '../canvas/door.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { changesLens } from './changes.ts'
import { changesWords } from './changesWords.ts'
import { compareWith, goToChange, stepChange, stopComparing } from './comparing.ts'
import { MarkSign } from './MarkSign.tsx'
import './TrafficLegend.css'
import './Changes.css'

/** Lines that are listed; stepping goes through all. */
const MOST = 200

/** Says what the page is compared with and everything that is different, and steps through it. */
export default function ChangesLegend() {
  const words = useWordsOf(changesWords)
  const say = useSay()
  const against = useStore(changesLens, (state) => state.against)
  const visited = useEditor((state) => state.visit)
  const applied = useEditor((state) => state.applied)
  const isThere = against !== null
  useEffect(() => {
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [])
  // It is larger once there is something to compare with.
  useEffect(() => {
    if (isThere) canvasDoor.refit()
  }, [isThere])
  useEffect(() => {
    if (against || !applied) return
    compareWith({ title: { en: changesWords.en.lastApplied, ko: changesWords.ko.lastApplied }, design: applied })
  }, [against, applied])
  return (
    <section className="traffic-legend changes-legend" aria-label={words.title}>
      {against ? (
        <>
          <dl className="changes-sides">
            <dt>{words.against}</dt>
            <dd>{say(against.title)}</dd>
            <dt>{words.shown}</dt>
            <dd>{visited ? say(visited.title) : words.page}</dd>
          </dl>
          {visited && (
            <Button variant="primary" onPress={() => editor.visit(null)}>
              {words.back}
            </Button>
          )}
          <Differences />
        </>
      ) : (
        <p className="quiet">{words.choose}</p>
      )}
      <div className="changes-foot">
        <Button icon={<GitCompareArrows aria-hidden />} onPress={() => shellDoor.open('history')}>
          {words.chooseButton}
        </Button>
        <IconButton small label={words.stop} icon={<X />} onPress={stopComparing} />
      </div>
    </section>
  )
}

function Differences() {
  const words = useWordsOf(changesWords)
  const say = useSay()
  const { list, at } = useStore(changesLens)
  if (list.length === 0) return <p className="quiet">{words.none}</p>
  const count = (sort: 'added' | 'changed' | 'removed') => list.filter((one) => one.sort === sort).length
  return (
    <>
      <div className="changes-counts">
        {(['added', 'changed', 'removed'] as const).map((sort) => (
          <span key={sort}>
            <MarkSign sign={sort} /> {words.counts[sort]} <strong>{count(sort)}</strong>
          </span>
        ))}
        <span className="changes-steps">
          <IconButton small label={words.previous} icon={<ChevronLeft />} onPress={() => stepChange(-1)} />
          <IconButton small label={words.next} icon={<ChevronRight />} onPress={() => stepChange(1)} />
        </span>
      </div>
      <ol className="traffic-list changes-list" aria-label={words.list}>
        {list.slice(0, MOST).map((change, index) => (
          <li key={`${change.id} ${change.text.en}`}>
            <AriaButton
              className="changes-line"
              aria-current={index === at || undefined}
              onPress={() => goToChange(index)}
            >
              <MarkSign sign={change.sort} />
              <span>{say(change.text)}</span>
            </AriaButton>
          </li>
        ))}
        {list.length > MOST && <li className="quiet">{words.more(list.length - MOST)}</li>}
      </ol>
    </>
  )
}
