import { useEffect } from 'react'
import { applied, keepFocus } from '../problems/FixButton.tsx'
import { editor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { FixesAnswer, OfferedFix } from '../work/questions.ts'
import { traceWords } from './words.ts'

/** No more lines of effects are read. */
const LINES = 4

interface FixRowProps {
  readonly fix: OfferedFix
  readonly does: FixesAnswer['does']
  readonly isFirst: boolean
}

/** One way to open or close the flow: what is done, what else that does, and the button, which shows it on the picture first. */
export function FixRow({ fix, does, isFirst }: FixRowProps) {
  const words = useWordsOf(traceWords)
  const say = useSay()
  const { steps, says } = fix
  const preview = () => editor.setPreview(fix)
  const endPreview = () => {
    if (editor.get().preview === fix) editor.setPreview(null)
  }
  // Applied, or overtaken by another design: what it showed goes with it.
  useEffect(
    () => () => {
      if (editor.get().preview === fix) editor.setPreview(null)
    },
    [fix],
  )
  const [only] = steps
  const more = says.length - LINES
  return (
    <div role="group" aria-label={say(fix.title)} className="flow-fix">
      <div>
        {steps.length === 1 && only ? (
          <p className="flow-fix-step">{say(only)}</p>
        ) : (
          <ol className="flow-fix-step">
            {steps.map((step) => (
              <li key={step.en}>{say(step)}</li>
            ))}
          </ol>
        )}
        {says.length === 0 ? (
          <p className="flow-effect none">{does === 'opens' ? words.opensNothingElse : words.closesNothingElse}</p>
        ) : (
          <ul>
            {says.slice(0, LINES).map((line) => (
              <li key={line.en} className="flow-effect">
                {say(line)}
              </li>
            ))}
            {more > 0 && <li className="flow-effect">{words.moreEffects(more)}</li>}
          </ul>
        )}
      </div>
      <Button
        variant={isFirst ? 'primary' : 'plain'}
        aria-label={`${words.does[does]}: ${say(fix.title)}`}
        onHoverStart={preview}
        onHoverEnd={endPreview}
        onFocus={preview}
        onBlur={endPreview}
        onPress={({ target }) => {
          editor.setPreview(null)
          const place = target.closest('.trace-result')
          if (applied(fix)) keepFocus(place)
        }}
      >
        {words.does[does]}
      </Button>
    </div>
  )
}
