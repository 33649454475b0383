import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Remembered } from '../remembered.ts'
import type { Evaluator } from './evaluate.ts'
import { type PropertyPath, type Reader, ResourceReading } from './fields.ts'
import type { Ids } from './ids.ts'
import type { Report } from './report.ts'
import type { Sections } from './sections.ts'
import type { Types } from './types.ts'
import { reasons } from './unsupported.ts'
import { itemAt } from './items.ts'
import { Pointer } from './values.ts'

/** Everything that is known of a template while it is read. */
export interface Context {
  readonly sections: Sections
  readonly types: Types
  readonly evaluator: Evaluator
  readonly remembered: Remembered
  readonly ids: Ids
  readonly report: Report
  /** The logical ids of what is known to stay outside the design, though a kind reads its type. */
  readonly outside: ReadonlySet<string>
}

/** A resource of a template, ready to be read by a kind. */
export function readingOf(logicalId: string, on: Context): ResourceReading {
  const { Type, Properties } = on.sections.resources.get(logicalId) ?? { Type: '', Properties: {} }
  const values = Object.fromEntries(
    Object.keys(Properties).flatMap((name) => {
      const value = on.evaluator.property(logicalId, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const { items = {}, resources = {} } = on.remembered
  const identity = {
    id: on.ids.of(logicalId),
    type: Type,
    itemId: (Object.hasOwn(items, logicalId) ? items[logicalId] : undefined) ?? logicalId,
    itemIds: (Object.hasOwn(resources, logicalId) ? resources[logicalId]?.itemIds : undefined) ?? {},
  }
  return new ResourceReading(identity, values, readerFor(logicalId, Type, on))
}

function readerFor(logicalId: string, type: string, on: Context): Reader {
  const told = new Set<string>()
  /** Once a place is given up, nothing more is to be said about what is inside it. */
  const isNews = (path: PropertyPath) => {
    if (path.some((_, at) => told.has(JSON.stringify(path.slice(0, at + 1))))) return false
    told.add(JSON.stringify(path))
    return true
  }
  return {
    resolve: (value, attribute) => resolved(value, attribute, on),
    unsupported: (path, why) => {
      if (!isNews(path)) return
      const [property = '', ...inside] = path
      const isSecret =
        on.types.named(type)?.secrets?.includes(property) && isWrittenOut(logicalId, property, on.sections)
      const value = on.sections.resources.get(logicalId)?.Properties[property]
      // What is around a deeper place may have changed by the time that it would be written back.
      if (isSecret || inside.length > 0) on.report.property(logicalId, path, isSecret ? reasons.secret : why)
      else on.report.property(logicalId, path, why, { value })
    },
    unread: (path, why) => {
      if (isNews(path)) on.report.property(logicalId, path, why, itemAt(logicalId, path, on))
    },
  }
}

function isWrittenOut(logicalId: string, property: string, { resources }: Sections): boolean {
  const raw = resources.get(logicalId)?.Properties[property]
  return typeof raw !== 'object' && !String(raw).includes('{{resolve:')
}

/** The design's resource that a value leads to, or why there is none. */
function resolved(value: Pointer | string, attribute: string, on: Context): Id | Text {
  const logicalId = value instanceof Pointer ? value.logicalId : holderOf(value, attribute, on)
  if (logicalId === null) {
    return { en: `"${String(value)}" is not in this template`, ko: `"${String(value)}" 항목이 이 템플릿에 없습니다` }
  }
  const type = on.sections.resources.get(logicalId)?.Type ?? ''
  if (on.outside.has(logicalId)) {
    return {
      en: `it leads to "${logicalId}", which is kept as it is`,
      ko: `그대로 보관하는 리소스를 가리킵니다: "${logicalId}"`,
    }
  }
  if (!on.types.resources.has(type)) {
    return {
      en: `it leads to "${logicalId}" (${type}), which is not modelled`,
      ko: `모델링하지 않는 리소스를 가리킵니다: "${logicalId}"(${type})`,
    }
  }
  if (value instanceof Pointer && value.attribute !== attribute) {
    return {
      en: `AWS takes ${attribute} here, and this gives ${value.attribute} of "${logicalId}"`,
      ko: `AWS가 받는 값: ${attribute}, 템플릿의 값: "${logicalId}"의 ${value.attribute}`,
    }
  }
  return on.ids.of(logicalId)
}

/** A resource that the template gives this very name: `CacheSubnetGroupName: my-group`. */
function holderOf(text: string, attribute: string, on: Context): string | null {
  for (const [logicalId, { Type }] of on.sections.resources) {
    if (on.types.named(Type)?.ref === attribute && on.evaluator.property(logicalId, attribute) === text)
      return logicalId
  }
  return null
}
