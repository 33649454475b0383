import type { Design } from '@vpcanvas/model'
import type { StepChange } from '@vpcanvas/provision'
import { itemLabelOf, labelOf } from '@vpcanvas/resources'
import { type Language, say, type Text } from '@vpcanvas/text'
import { plain } from '../terminal.ts'

/** Longer values are cut: a plan is read, and the design says the rest. */
const LONG = 160

const CONSEQUENCE: Readonly<Record<StepChange['effect'], Text | null>> = {
  inPlace: null,
  interruption: { en: 'interrupts traffic', ko: '일시 중단' },
  replacement: { en: 'needs a new one', ko: '교체 필요' },
  dataLoss: { en: 'needs a new one, data lost', ko: '교체 필요, 데이터 손실' },
  none: null,
}

/** What a step changes of one property, in the words of the kind's form: `Instance type: t3.micro → t3.small`. */
export function changeText(kind: string, change: StepChange, design: Design, language: Language): string {
  const { path, before, after, effect } = change
  const dot = path.indexOf('.')
  const property = dot < 0 ? path : path.slice(0, dot)
  const key = dot < 0 ? '' : ` (${path.slice(dot + 1)})`
  const value = (of: unknown) => valueText(of, { kind, property, design, language })
  const consequence = CONSEQUENCE[effect]
  const becomes =
    before === null ? `+ ${value(after)}` : after === null ? `- ${value(before)}` : `${value(before)} → ${value(after)}`
  return plain(
    `${say(labelOf(kind, property), language)}${key}: ${becomes}${consequence ? ` [${say(consequence, language)}]` : ''}`,
  )
}

interface Around {
  readonly kind: string
  readonly property: string
  readonly design: Design
  readonly language: Language
}

function valueText(value: unknown, around: Around): string {
  const text = spelled(value, around)
  return text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text
}

function spelled(value: unknown, around: Around): string {
  const { kind, property, design, language } = around
  if (value === null || value === '') return '—'
  if (typeof value === 'boolean') return say(value ? YES : NO, language)
  if (typeof value === 'string') return nameOf(value, design)
  if (Array.isArray(value)) return value.map((one) => spelled(one, around)).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== '')
    .map(([part, inner]) => `${say(itemLabelOf(kind, property, part), language)} ${spelled(inner, around)}`)
    .join(' · ')
}

const YES: Text = { en: 'yes', ko: '예' }
const NO: Text = { en: 'no', ko: '아니요' }

/** References are ids of the design, with a number behind those of one that is replaced. */
function nameOf(text: string, { resources }: Design): string {
  const [id = '', generation] = text.split('#')
  const name = Object.hasOwn(resources, id) ? resources[id]?.name : undefined
  return name === undefined ? text : `"${name}"${generation === undefined ? '' : ` #${generation}`}`
}
