import { intentText } from '@vpcanvas/resources/words'
import { Route } from 'lucide-react'
import { useEffect } from 'react'
import { canvasDoor } from '../canvas/door.ts'
import { IntentStateIcon } from '../intents/IntentStateIcon.tsx'
import { editor, useEditor } from '../store/useEditor.ts'
import { askFor, runTrace } from '../trace/session.ts'
import { Button, IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { type Goal, goalAgain, type Progress } from './repairing.ts'
import { learningWords } from './words.ts'

/** The parts of a repair's goal, each with whether it holds, and a trace of what shows that it does not. */
export function Goals({ progress }: { readonly progress: Progress }) {
  const words = useWordsOf(learningWords)
  const resources = useEditor((state) => state.history.present.resources)
  const isChanged = progress.goals.some((goal) => goal.isChanged)
  const again = isChanged ? goalAgain(progress, { resources }) : null
  // The card is larger with them: a picture that is fitted keeps clear of it.
  useEffect(() => {
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [])
  return (
    <>
      <h3>{words.goals}</h3>
      <ul className="repair-goals">
        {progress.goals.map((goal) => (
          <GoalRow key={goal.intent.id} goal={goal} />
        ))}
      </ul>
      {isChanged && (
        <>
          <p className="quiet">{again ? words.changed : words.cannotPutBack}</p>
          {again && (
            <div className="coach-bar">
              <Button
                onPress={() => editor.transact({ en: learningWords.en.putBack, ko: learningWords.ko.putBack }, again)}
              >
                {words.putBack}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  )
}

function GoalRow({ goal: { intent, answer } }: { readonly goal: Goal }) {
  const words = useWordsOf(learningWords)
  const say = useSay()
  const resources = useEditor((state) => state.history.present.resources)
  const text = say(intentText(intent, { resources }))
  const counterexample = answer?.counterexample ?? null
  return (
    <li className="repair-goal" data-state={answer?.state}>
      <IntentStateIcon state={answer?.state ?? null} />
      <span>{text}</span>
      {counterexample && (
        <IconButton
          small
          label={words.trace(text)}
          icon={<Route />}
          onPress={() => {
            const { from, to, protocol, port } = counterexample
            askFor({ from, to, protocol, port, sourcePort: null })
            editor.setView({ drawer: 'trace', lastDrawer: 'trace' })
            void runTrace()
          }}
        />
      )}
    </li>
  )
}
