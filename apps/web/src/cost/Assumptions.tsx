import type { Span } from '@vpcanvas/cost'
import type { Id } from '@vpcanvas/model'
import { inEach } from '@vpcanvas/text'
import { RotateCcw } from 'lucide-react'
import { editor } from '../store/useEditor.ts'
import { IconButton, NumberField } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { UsedAssumption } from '../work/bill.ts'
import { withAmount } from './spans.ts'
import { costWords } from './words.ts'
import './Assumptions.css'

const MOST = 1e9

/** What the estimate assumes about use: shown, and changed with the design. */
export function Assumptions({ assumptions }: { readonly assumptions: readonly UsedAssumption[] }) {
  const words = useWordsOf(costWords)
  return (
    <details className="cost-assumptions">
      <summary>{words.assumptions}</summary>
      <p className="quiet">{words.assumptionsHelp}</p>
      {assumptions.map((one) => (
        <AssumptionFields key={one.name} assumption={one} assume={(span) => assumeOfAll(one, span)} />
      ))}
    </details>
  )
}

/** What one resource's bill assumes, where its own use can be said. */
export function OwnAssumptions({
  id,
  assumptions,
}: {
  readonly id: Id
  readonly assumptions: readonly UsedAssumption[]
}) {
  const words = useWordsOf(costWords)
  if (assumptions.length === 0) return null
  return (
    <details className="cost-own">
      <summary>{words.ownUsage}</summary>
      <p className="quiet">{words.ownUsageHelp}</p>
      {assumptions.map((one) => (
        <AssumptionFields key={one.name} assumption={one} assume={(span) => assumeOfOne(id, one, span)} />
      ))}
    </details>
  )
}

function AssumptionFields({
  assumption,
  assume,
}: {
  readonly assumption: UsedAssumption
  /** Null goes back to what is assumed otherwise. */
  assume(span: Span | null): void
}) {
  const words = useWordsOf(costWords)
  const say = useSay()
  const { label, unit, span, usual } = assumption
  const isOwn = !isSameSpan(span, usual)
  const field = (which: keyof Span, word: string) => (
    <NumberField
      label={word}
      value={span[which]}
      min={0}
      max={MOST}
      decimals={3}
      onCommit={(value) => {
        if (value === null || value === span[which]) return
        const after = withAmount(span, which, value)
        assume(isSameSpan(after, usual) ? null : after)
      }}
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
        <IconButton small label={`${words.reset}: ${say(label)}`} icon={<RotateCcw />} onPress={() => assume(null)} />
      )}
    </fieldset>
  )
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.low === b.low && a.typical === b.typical && a.high === b.high
}

/** Says in the design's settings what to assume; null goes back to what the kind assumes. */
function assumeOfAll({ name, label }: UsedAssumption, span: Span | null): void {
  const { usage = {}, ...settings } = editor.design().settings
  const { [name]: _before, ...others } = usage
  const after = span ? { ...others, [name]: span } : others
  editor.transact({ en: costWords.en.assume(label.en), ko: costWords.ko.assume(label.ko) }, [
    { op: 'describe', settings: { ...settings, ...(Object.keys(after).length > 0 && { usage: after }) } },
  ])
}

/** Says of one resource what to assume of its use; null goes back to what the design assumes. */
function assumeOfOne(id: Id, { name, label }: UsedAssumption, span: Span | null): void {
  const who = editor.design().resources[id]?.name ?? id
  editor.transact(
    inEach((language) => costWords[language].assumeOf(who, label[language])),
    [{ op: 'assume', id, name, span }],
  )
}
