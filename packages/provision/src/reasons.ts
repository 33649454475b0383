import { type Text, verbatim } from '@vpcanvas/text'
import { listed } from '@vpcanvas/text'
import type { Assessment, Entry } from './assess.ts'
import { effectOf, isReplacing } from './assess.ts'
import { type Fact, type FactChange, type FactRecord, isRef, refsIn } from './facts.ts'
import type { Plan, StepChange } from './plan.ts'

/** What a property of a kind is called where it is read. */
export type Calling = (kind: string, property: string) => Text

/** Why a step is there, in a sentence. */
export function reasonFor(
  entry: Entry,
  { entries }: Assessment,
  purpose: Plan['purpose'],
  calling: Calling = (_kind, property) => verbatim(property),
): Text {
  const { action, wanted, current } = entry
  const clash = entry.clashes.find(({ owned }) => owned === current)?.why
  if (action === 'create') {
    const first = entry.clashes[0]
    const name = first?.owned.live.tags['Name'] ?? first?.owned.identity.resource
    return first
      ? {
          en: `It does not exist yet. "${name}" goes first: ${first.why.en}`,
          ko: `아직 없으므로 새로 만듭니다. 먼저 "${name}" 리소스를 삭제합니다. ${first.why.ko}`,
        }
      : { en: 'It does not exist yet.', ko: '아직 없으므로 새로 만듭니다.' }
  }
  if (action === 'update') {
    const facts = factNames(entry.changes, (fact) => calling(entry.kind, fact))
    return { en: `Differs in ${facts.en}.`, ko: `다음 항목이 다릅니다: ${facts.ko}.` }
  }
  if (action === 'delete') {
    if (purpose === 'destroy') return { en: 'The design is being destroyed.', ko: '디자인 전체를 삭제합니다.' }
    if (wanted)
      return {
        en: 'It was replaced before, and the old one is left over.',
        ko: '이전에 교체되었고 기존 리소스가 남아 있습니다.',
      }
    return { en: 'It is no longer in the design.', ko: '디자인에 더 이상 없습니다.' }
  }
  if (!wanted || !current) return { en: 'Its kind has changed.', ko: '리소스의 종류가 바뀌었습니다.' }
  const order: Text = clash
    ? {
        en: ` The old one goes first, so there is neither for a while: ${clash.en}`,
        ko: ` 기존 것을 먼저 삭제하므로 잠시 동안 둘 다 없습니다. ${clash.ko}`,
      }
    : { en: ' The new one is made before the old one goes.', ko: ' 새 리소스를 만든 뒤에 기존 것을 삭제합니다.' }
  const causes = entry.changes.filter((change) => isReplacing(effectOf(wanted, current, change)))
  if (causes.length === 0) return { en: `It has failed at AWS.${order.en}`, ko: `AWS에서 실패 상태입니다.${order.ko}` }
  const facts = factNames(causes, (fact) => calling(entry.kind, fact))
  const through = causes
    .flatMap((change) => refsIn(change.after))
    .map(({ ref }) => entries.get(ref))
    .find((other) => other?.action === 'replace')
  if (through) {
    const name = through.wanted?.resource.name ?? through.id
    return {
      en: `It cannot stay, because "${name}" is replaced (${facts.en}).${order.en}`,
      ko: `연결된 "${name}" 리소스가 교체되므로 함께 교체합니다 (${facts.ko}).${order.ko}`,
    }
  }
  return {
    en: `AWS cannot change ${facts.en} of an existing one.${order.en}`,
    ko: `AWS에서는 기존 리소스의 다음 항목을 바꿀 수 없습니다: ${facts.ko}.${order.ko}`,
  }
}

function factNames(changes: readonly FactChange[], called: (fact: string) => Text): Text {
  return listed([...new Set(changes.map((change) => change.fact))].map(called))
}

/** A change for reading. */
export function stepChange(entry: Entry, change: FactChange): StepChange {
  const { wanted, current } = entry
  return {
    path: change.key === null ? change.fact : `${change.fact}.${change.key}`,
    before: shown(change.before),
    after: shown(change.after),
    effect: wanted && current ? effectOf(wanted, current, change) : 'inPlace',
  }
}

/** A fact as plain JSON, references by their id. */
function shown(fact: Fact | undefined): unknown {
  if (fact === undefined) return null
  if (typeof fact !== 'object' || fact === null) return fact
  if (isRef(fact)) return fact.ref
  if (Array.isArray(fact)) return fact.map(shown)
  return Object.fromEntries(Object.entries(fact as FactRecord).map(([key, value]) => [key, shown(value)]))
}
