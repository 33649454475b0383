import type { Text } from '@vpcanvas/text'
import { Unreadable } from '../../unreadable.ts'
import type { Parsed } from '../../parsed.ts'
import { isRecord } from '../kept.ts'
import { mentionsOfEntry, pathOfMention } from '../mentions.ts'
import { knownSections } from '../template.ts'

export type Steps = readonly (string | number)[]

/** One entry of Resources, as it stands. */
export interface RawResource {
  readonly Type: string
  readonly Properties: Readonly<Record<string, unknown>>
  readonly whole: Readonly<Record<string, unknown>>
}

/** A template whose sections have their shapes and whose names lead somewhere. */
export interface Sections {
  readonly parsed: Parsed
  readonly description: string
  readonly parameters: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  readonly mappings: ReadonlyMap<string, unknown>
  readonly conditions: ReadonlyMap<string, unknown>
  readonly resources: ReadonlyMap<string, RawResource>
  /** Entries of Resources that are loops, which a transform would unroll. */
  readonly loops: Readonly<Record<string, unknown>>
  readonly outputs: readonly string[]
  /** Macros that rewrite the template before AWS reads it. */
  readonly transform: unknown
  /** Whether a transform, a loop or a module adds resources before AWS reads the template, so that names may lead to them. */
  readonly isUnfinished: boolean
  readonly metadata: unknown
  /** Sections that are none of these. */
  readonly others: Readonly<Record<string, unknown>>
}

/** Whether this is meant as a template at all. */
export function looksLikeTemplate(value: unknown): boolean {
  return isRecord(value) && ('AWSTemplateFormatVersion' in value || 'Resources' in value)
}

/** @throws Unreadable with the place of the first thing that is not as AWS wants it. */
export function sectionsOf(parsed: Parsed): Sections {
  const fail = (path: Steps, reason: Text): never => {
    throw new Unreadable(reason, parsed.placeOf(path))
  }
  const root = isRecord(parsed.value) ? parsed.value : {}
  const section = (name: string): [string, unknown][] => {
    const value = root[name]
    if (value === undefined || value === null) return []
    if (!isRecord(value)) {
      return fail([name], {
        en: `"${name}" must be a list of names with values.`,
        ko: `"${name}" 섹션은 이름과 값의 목록이어야 합니다.`,
      })
    }
    return Object.entries(value)
  }
  if (!isRecord(root['Resources'])) {
    fail([], { en: 'The template has no "Resources".', ko: '템플릿에 "Resources" 섹션이 없습니다.' })
  }
  const entries = section('Resources')
  const loops = Object.fromEntries(entries.filter(([id]) => id.startsWith('Fn::')))
  const resources = new Map(
    entries.filter(([id]) => !id.startsWith('Fn::')).map(([id, entry]) => [id, rawResource(id, entry, fail)]),
  )
  const parameters = new Map(
    section('Parameters').map(([name, entry]) => [
      name,
      isRecord(entry)
        ? entry
        : fail(['Parameters', name], {
            en: 'A parameter must have a "Type".',
            ko: '파라미터에는 "Type" 값이 있어야 합니다.',
          }),
    ]),
  )
  const transform = root['Transform'] ?? undefined
  const sections: Sections = {
    parsed,
    description: typeof root['Description'] === 'string' ? root['Description'] : '',
    parameters,
    mappings: new Map(section('Mappings')),
    conditions: new Map(section('Conditions')),
    resources,
    loops,
    outputs: section('Outputs').map(([name]) => name),
    transform,
    isUnfinished:
      transform !== undefined ||
      Object.keys(loops).length > 0 ||
      [...resources.values()].some(({ Type }) => Type.endsWith('::MODULE')),
    metadata: root['Metadata'],
    others: Object.fromEntries(Object.entries(root).filter(([name]) => !knownSections.has(name))),
  }
  if (!sections.isUnfinished) refuseLooseEnds(sections, root, fail)
  return sections
}

function rawResource(id: string, entry: unknown, fail: (path: Steps, reason: Text) => never): RawResource {
  const path = ['Resources', id]
  if (!/^[A-Za-z0-9]+$/.test(id)) {
    return fail(path, {
      en: `A logical id has only letters and digits: "${id}".`,
      ko: `논리적 ID에는 영문자와 숫자만 쓸 수 있습니다: "${id}".`,
    })
  }
  if (id.length > 128) {
    return fail(path, {
      en: 'A logical id of more than 128 characters cannot be read.',
      ko: '논리적 ID가 128자를 넘어 읽을 수 없습니다.',
    })
  }
  if (!isRecord(entry) || typeof entry['Type'] !== 'string') {
    return fail(path, { en: `The resource "${id}" has no "Type".`, ko: `"${id}" 리소스에 "Type" 값이 없습니다.` })
  }
  const properties = entry['Properties'] ?? {}
  if (!isRecord(properties)) {
    return fail([...path, 'Properties'], {
      en: '"Properties" must be a list of names with values.',
      ko: '"Properties" 값은 이름과 값의 목록이어야 합니다.',
    })
  }
  return { Type: entry['Type'], Properties: properties, whole: entry }
}

/** @throws Unreadable where something names a resource, parameter, condition or mapping that is not there. */
function refuseLooseEnds(
  sections: Sections,
  root: Readonly<Record<string, unknown>>,
  fail: (path: Steps, reason: Text) => never,
): void {
  for (const name of ['Conditions', 'Resources', 'Outputs']) {
    for (const [id, entry] of Object.entries(isRecord(root[name]) ? root[name] : {})) {
      const { names, conditions, mappings } = mentionsOfEntry(entry)
      const missing =
        [...names].find(
          (one) => !one.startsWith('AWS::') && !sections.resources.has(one) && !sections.parameters.has(one),
        ) ??
        [...conditions].find((one) => !sections.conditions.has(one)) ??
        [...mappings].find((one) => !sections.mappings.has(one))
      if (missing !== undefined) {
        fail([name, id, ...(pathOfMention(entry, missing) ?? [])], {
          en: `It names "${missing}", which the template does not have.`,
          ko: `템플릿에 없는 이름을 가리킵니다: "${missing}".`,
        })
      }
    }
  }
}
