import type { Repair } from '@vpcanvas/learning'
import { Lightbulb } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { FixButton } from '../problems/FixButton.tsx'
import { editor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { learningWords } from './words.ts'

/** Hints one at a time, each only when it is asked for: a nudge, the place, the answer; and with that, a button that applies it. */
export function Hints({ repair }: { readonly repair: Repair }) {
  const words = useWordsOf(learningWords)
  const say = useSay()
  const section = useRef<HTMLElement>(null)
  const [shown, setShown] = useState(0)
  const { hints, solution } = repair
  const of = hints.length
  useEffect(() => {
    // In a low window the guide scrolls: what was asked for comes into sight, with the button for more where both have room.
    if (shown > 0)
      for (const part of ['.coach-bar', '.repair-hints > :last-child'])
        section.current?.querySelector(part)?.scrollIntoView({ block: 'nearest' })
    // The last hint takes its button away; the answer's stands there instead.
    if (shown === of && document.activeElement === document.body)
      section.current?.querySelector<HTMLElement>('.fix-button')?.focus()
  }, [shown, of])
  const more = () => {
    const hint = hints[shown]
    setShown(shown + 1)
    if (!hint) return
    editor.say({
      en: learningWords.en.heardHint(shown + 1, of, hint.en),
      ko: learningWords.ko.heardHint(shown + 1, of, hint.ko),
    })
  }
  return (
    <section ref={section} aria-label={words.hints} className="repair-hints-of">
      <ol className="repair-hints">
        {hints.slice(0, shown).map((hint, n) => (
          <li key={hint.en}>
            <strong>{words.hint(n + 1, of)}</strong>
            {say(hint)}
          </li>
        ))}
      </ol>
      <div className="coach-bar">
        {shown < of ? (
          <Button icon={<Lightbulb aria-hidden />} onPress={more}>
            {[words.firstHint, words.nextHint, words.lastHint][shown]}
          </Button>
        ) : (
          <FixButton fix={solution} />
        )}
      </div>
    </section>
  )
}
