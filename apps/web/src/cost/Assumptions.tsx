import type { Span } from '@vpcanvas/cost'
import { RotateCcw } from 'lucide-react'
import { editor } from '../store/useEditor.ts'
import { IconButton, NumberField } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { UsedAssumption } from '../work/bill.ts'
import { withAmount } from './spans.ts'
import { costWords } from './words.ts'

const MOST = 1e9

/** What the estimate assumes about use: shown, and changed with the design. */
export function Assumptions({ assumptions }: { readonly assumptions: readonly UsedAssumption[] }) {
  const words = useWordsOf(costWords)
  return (
    <details className="cost-assumptions">
      <summary>{words.assumptions}</summary>
      <p className="quiet">{words.assumptionsHelp}</p>
      {assumptions.map((one) => (
        <Row key={one.name} assumption={one} />
      ))}
    </details>
  )
}

function Row({ assumption }: { readonly assumption: UsedAssumption }) {
  const words = useWordsOf(costWords)
  const say = useSay()
  const { name, label, unit, span, usual } = assumption
  const isOwn = span.low !== usual.low || span.typical !== usual.typical || span.high !== usual.high
  const field = (which: keyof Span, word: string) => (
    <NumberField
      label={word}
      value={span[which]}
      min={0}
      max={MOST}
      decimals={3}
      onCommit={(value) =>
        value !== null && value !== span[which] && assume(assumption, withAmount(span, which, value))
      }
    />
  )
  return (
    <fieldset className="cost-assumption">
      <legend>
        {say(label)} <span className="quiet">({say(unit)})</span>
      </legend>
      {field('low', words.low)}
      {field('typical', words.usual)}
      {field('high', words.high)}
      {isOwn && (
        <IconButton
          small
          label={`${words.reset}: ${say(label)}`}
          icon={<RotateCcw />}
          onPress={() => assume({ name, label }, null)}
        />
      )}
    </fieldset>
  )
}

/** Says in the design's settings what to assume; null goes back to what the kind assumes. */
function assume({ name, label }: Pick<UsedAssumption, 'name' | 'label'>, span: Span | null): void {
  const { usage = {}, ...settings } = editor.design().settings
  const { [name]: _before, ...others } = usage
  const after = span ? { ...others, [name]: span } : others
  editor.transact({ en: costWords.en.assume(label.en), ko: costWords.ko.assume(label.ko) }, [
    { op: 'describe', settings: { ...settings, ...(Object.keys(after).length > 0 && { usage: after }) } },
  ])
}
