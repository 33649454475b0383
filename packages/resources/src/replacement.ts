import type { Change, KindSchema, Props, Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { inEach, verbatim } from '@vpcanvas/text'
import type { Finding, Look, Questions, Rule } from '@vpcanvas/rules'

/** A rule about properties that AWS cannot change once it holds the resource. */
interface ReplacementRule<P extends Props> extends Pick<Rule<P>, 'id' | 'title' | 'why' | 'fix' | 'docs'> {
  /** The properties, with the words for them. */
  readonly props: { readonly [Q in keyof P]?: Text }
  /** Properties that only make sense as they were with these: they go back together. */
  readonly together?: readonly (keyof P & string)[]
  /** What comes of it, beside the new resource itself: a sentence. */
  readonly means: Text
  /** Whether the container is fixed too, with the word for it. */
  readonly parent?: Text
  /** Whether the resource's own name is fixed too, with the word for it. */
  readonly name?: Text
  /** Whether AWS holds that name at all. Absent: always. */
  readonly isNamed?: (resource: Resource<P>) => boolean
}

/**
 * A warning for every change that a plan can only make by replacing the resource, with the way back.
 * Says nothing while nothing is applied: before that everything can still be chosen.
 */
export function replacementRule<P extends Props>(schema: KindSchema<P>, rule: ReplacementRule<P>): Rule<P> {
  const { props, means, parent, name, isNamed = () => true, together = [], ...words } = rule
  return {
    ...words,
    severity: 'warning',
    awsCode: null,
    *check(resource, look) {
      const before = look.applied?.as(schema, resource.id)
      if (!before) return
      for (const [prop, label] of Object.entries(props) as [keyof P & string, Text][]) {
        if (same(before.props[prop], resource.props[prop])) continue
        const change = changeOf(schema, prop, before.props, resource.props)
        if (change !== 'replacement' && change !== 'dataLoss') continue
        const back = [prop, ...together.filter((one) => one !== prop && !same(before.props[one], resource.props[one]))]
        const edits = back.map(
          (one) => ({ op: 'set', id: resource.id, path: [one], value: before.props[one] }) as const,
        )
        yield finding(resource, look, label, before.props[prop], resource.props[prop], change, means, edits, [prop])
      }
      if (name && before.name !== resource.name && isNamed(before) && isNamed(resource)) {
        yield finding(
          resource,
          look,
          name,
          before.name,
          resource.name,
          'replacement',
          means,
          [{ op: 'rename', id: resource.id, name: before.name }],
          [],
        )
      }
      if (parent && before.parent !== resource.parent) {
        const back =
          before.parent !== null && !look.get(before.parent)
            ? []
            : [{ op: 'move', id: resource.id, parent: before.parent } as const]
        yield finding(resource, look, parent, before.parent, resource.parent, 'replacement', means, back, [])
      }
    },
  }
}

function changeOf<P extends Props>(schema: KindSchema<P>, prop: keyof P, before: P, after: P): Change {
  const rule = schema.changes[prop]
  return typeof rule === 'function' ? rule(before, after) : rule
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function finding(
  resource: Resource,
  look: Look,
  label: Text,
  before: unknown,
  after: unknown,
  change: Change,
  means: Text,
  edits: NonNullable<Finding['fix']>['edits'],
  path: Finding['path'],
): Finding {
  const [was, is] = [shown(before, look.applied ?? look), shown(after, look)]
  const lost = change === 'dataLoss'
  return {
    message: {
      en: `AWS holds "${resource.name}" with ${label.en} "${was.en}" and cannot change that to "${is.en}": it is deleted and made anew${lost ? ', without its data' : ''}. ${means.en}`,
      ko: `AWS에 있는 "${resource.name}"의 ${label.ko}: "${was.ko}". 이를 "${is.ko}" 값으로 바꿀 수 없어 삭제하고 새로 만듭니다${lost ? '. 저장된 데이터는 사라집니다' : ''}. ${means.ko}`,
    },
    path,
    ...(edits.length > 0 && {
      fix: { title: { en: `Keep "${was.en}"`, ko: `"${was.ko}" 유지` }, edits },
    }),
  }
}

/** A value for people: names for references, words for switches. */
function shown(value: unknown, look: Questions): Text {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return { en: 'nothing', ko: '없음' }
  if (typeof value === 'boolean') return value ? { en: 'on', ko: '켜짐' } : { en: 'off', ko: '꺼짐' }
  if (Array.isArray(value)) return inEach((language) => value.map((one) => shown(one, look)[language]).join(', '))
  if (typeof value === 'string') return verbatim(look.get(value)?.name ?? value)
  return verbatim(String(value))
}
