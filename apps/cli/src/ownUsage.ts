import { type Assumption, assumptionsOf, readSpan, type Span, usageFor, usageOf } from '@vpcanvas/cost'
import { applyEdits, type Design, type Edit, type Resource, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { costs } from '@vpcanvas/resources/costs'
import type { Words } from './language.ts'
import { RepeatableOption } from './options.ts'
import { CannotRun } from './outcome.ts'

/** `--usage nat-a=500`: what one resource uses, said on the command line. */
export function usageOption(words: Words): RepeatableOption {
  return new RepeatableOption(
    '--usage <resource=amount>',
    words({
      en: 'what one resource uses a month, by its id or name: an amount, or low,typical,high; RESOURCE/ASSUMPTION where it has several assumptions; may be repeated',
      ko: '리소스 하나의 월 사용량(ID 또는 이름). 값 하나 또는 적음,보통,많음. 가정이 여러 개면 RESOURCE/ASSUMPTION. 여러 번 지정할 수 있습니다',
    }),
  )
    .default([])
    .argParser((text: string, before: readonly string[]) => [...before, text])
}

/** The design with what its resources are said to use. @throws CannotRun where a text says nothing that could be. */
export function withUsage(design: Design, said: readonly string[]): Design {
  return applyEdits(
    design,
    said.map((text) => editOf(design, text)),
    schemasOf(kinds),
  )
}

function editOf(design: Design, text: string): Edit {
  const equals = text.lastIndexOf('=')
  const [subject, value] = [text.slice(0, equals), text.slice(equals + 1)]
  const whole = equals < 1 ? undefined : resourceOf(design, subject)
  const slash = subject.lastIndexOf('/')
  const resource = whole ?? (slash < 1 ? undefined : resourceOf(design, subject.slice(0, slash)))
  if (equals < 1 || !resource) {
    throw new CannotRun({
      en: `--usage: "${text}" names no resource of the design, or several. Write ID=AMOUNT.`,
      ko: `--usage: "${text}" 값에 해당하는 리소스가 디자인에 없거나 여러 개입니다. ID=AMOUNT 형식으로 쓰십시오.`,
    })
  }
  const known = Object.keys(assumptionsOf(costs, resource.kind))
  const [only, ...others] = known
  const name = whole ? (others.length === 0 ? only : undefined) : subject.slice(slash + 1)
  if (name === undefined || !known.includes(name)) {
    const label = resource.name || resource.id
    throw new CannotRun(
      known.length === 0
        ? {
            en: `--usage: the bill of "${label}" depends on no use.`,
            ko: `--usage: "${label}"의 요금은 사용량과 관계없습니다.`,
          }
        : {
            en: `--usage: which use of "${label}"? Write one of: ${known.map((one) => `${resource.id}/${one}=AMOUNT`).join(', ')}.`,
            ko: `--usage: "${label}"의 어떤 사용량인지 지정하십시오: ${known.map((one) => `${resource.id}/${one}=AMOUNT`).join(', ')}`,
          },
    )
  }
  return { op: 'assume', id: resource.id, name, span: spanMeant(value, text) }
}

function resourceOf({ resources }: Design, said: string): Resource | undefined {
  if (Object.hasOwn(resources, said)) return resources[said]
  const [first, ...more] = Object.values(resources).filter(({ name }) => name === said)
  return more.length === 0 ? first : undefined
}

function spanMeant(value: string, text: string): Span {
  const span = readSpan(value)
  if (span) return span
  throw new CannotRun({
    en: `--usage: "${text}" gives no amount. Write one from 0 to 1000000000, or three that rise: 10,100,500.`,
    ko: `--usage: "${text}" 값에 사용량이 없습니다. 0~1000000000의 값 하나 또는 커지는 값 세 개(10,100,500)를 쓰십시오.`,
  })
}

/** What each resource says of its own use, with the assumption's words. */
export function ownUsages(design: Design): readonly {
  readonly resource: Resource
  readonly name: string
  readonly assumption: Assumption
  readonly span: Span
}[] {
  const all = usageOf(design, costs)
  return Object.values(design.resources).flatMap((resource) => {
    const known = assumptionsOf(costs, resource.kind)
    return Object.keys(resource.usage ?? {}).flatMap((name) => {
      const [assumption, span] = [known[name], usageFor(resource, all)[name]]
      return assumption && span ? [{ resource, name, assumption, span }] : []
    })
  })
}
