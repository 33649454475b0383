import { inEach } from '@vpcanvas/text'
import { useEffect } from 'react'
import { canvasDoor } from '../canvas/door.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { liveStates } from './live.ts'
import { liveWords } from './liveWords.ts'
import { MarkSign } from './MarkSign.tsx'
import './TrafficLegend.css'

/** How many of the design stand at the target and how, and the way to the plan. */
export default function LiveLegend() {
  const words = useWordsOf(liveWords)
  const live = useEditor((state) => state.live)
  const all = useEditor((state) => Object.keys(state.history.present.resources).length)
  useEffect(() => {
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [])
  const states = Object.values(live)
  const count = (one: (typeof liveStates)[number]) => states.filter((state) => state === one).length
  const [known, drifted, failed] = [states.length, count('drifted'), count('failed')]
  const stands = count('done') + drifted
  useEffect(() => {
    if (known > 0) editor.say(inEach((language) => liveWords[language].heard(stands, all, drifted, failed)))
  }, [known, stands, all, drifted, failed])
  return (
    <section className="traffic-legend" aria-label={words.title}>
      <p className="quiet">{known === 0 ? words.nothing : words.help}</p>
      {known > 0 && (
        <dl className="traffic-counts">
          {liveStates
            .filter((state) => count(state) > 0)
            .map((state) => (
              <div key={state}>
                <dt>
                  <MarkSign sign={state} />
                  {words.states[state]}
                </dt>
                <dd>{count(state)}</dd>
              </div>
            ))}
        </dl>
      )}
      <Button onPress={() => editor.setView({ drawer: 'plan', lastDrawer: 'plan' })}>{words.plan}</Button>
    </section>
  )
}
