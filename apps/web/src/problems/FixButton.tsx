import type { DesignChange } from '@vpcanvas/model'
import { inEach } from '@vpcanvas/text'
import { Wrench } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, Popover, toast } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { useChangesOf } from './useChangesOf.ts'
import { problemWords } from './words.ts'

/** Opens what a fix would change, shows it on the canvas meanwhile, and applies it. */
export function FixButton({ fix, onApplied }: { readonly fix: DesignChange; onApplied?(): void }) {
  const say = useSay()
  const ref = useRef<HTMLButtonElement>(null)
  return (
    <Popover
      placement="bottom start"
      offset={4}
      trigger={
        <AriaButton ref={ref} className="fix-button">
          <Wrench aria-hidden />
          {say(fix.title)}
        </AriaButton>
      }
    >
      {(close) => (
        <FixPreview
          fix={fix}
          onApply={() => {
            close()
            const place = ref.current?.closest('.property, .trace-result, .inspector-page')
            if (applied(fix)) (onApplied ?? (() => keepFocus(place)))()
          }}
        />
      )}
    </Popover>
  )
}

/** A fix that worked takes its button away. The keyboard stays at the place that was mended. */
export function keepFocus(place: Element | null | undefined): void {
  setTimeout(() => {
    if (document.activeElement === document.body) place?.querySelector<HTMLElement>('input, button, a')?.focus()
  }, SETTLED)
}

/** Milliseconds until the worker has looked at a change and the panels show it. */
const SETTLED = 300

/** Whether the fix could be made; says either way. */
export function applied(fix: DesignChange): boolean {
  const refused = editor.transact(fix.title, fix.edits)?.refused
  if (refused) toast(refused, { tone: 'danger' })
  else editor.say(inEach((language) => problemWords[language].fixed(fix.title[language])))
  return !refused
}

function FixPreview({ fix, onApply }: { readonly fix: DesignChange; onApply(): void }) {
  const words = useWordsOf(problemWords)
  const say = useSay()
  const design = useEditor((state) => state.history.present)
  const changes = useChangesOf(fix, design)
  useEffect(() => {
    editor.setPreview(fix)
    return () => editor.setPreview(null)
  }, [fix])
  return (
    <div className="fix-preview">
      <h4>{words.whatChanges}</h4>
      {changes.length === 0 && <p className="quiet">{words.changesNothing}</p>}
      <ul>
        {changes.map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ul>
      <Button
        variant="primary"
        // The panel was opened to press this; Escape goes back to where the keyboard was.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        isDisabled={changes.length === 0}
        onPress={onApply}
        aria-label={words.applyThis(say(fix.title))}
      >
        {words.apply}
      </Button>
    </div>
  )
}
