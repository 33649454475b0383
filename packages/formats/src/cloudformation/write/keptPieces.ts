import type { Id, Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { type Definitions, isRecord, type KeptPieces, sameValue } from '../kept.ts'
import { mentionsOfEntry } from '../mentions.ts'
import type { TemplateValue } from '../template.ts'
import type { Desk, WrittenResources } from './resources.ts'

/** The definitions that kept pieces may name. */
export interface Known extends Record<Definitions, Record<string, unknown>> {
  /** Whether something adds resources before AWS reads the template, so that any name may lead somewhere. */
  readonly isOpen: boolean
}

type Values = Readonly<Record<string, unknown>>

/** Writes what was kept of resources that the design has into what it writes of them. */
export function mergePieces(
  resource: Resource,
  pieces: KeptPieces,
  known: Known,
  desk: Desk,
  into: WrittenResources,
): void {
  for (const id of new Set([...Object.keys(pieces.Resources ?? {}), ...Object.keys(pieces.Items ?? {})])) {
    const { Properties = {}, DependsOn, ...attributes } = ownOf(pieces.Resources, id) ?? {}
    const ours = into.resources.get(id)
    const place = `body.Resources.${id}`
    if (!ours) {
      desk.lost.push({ resource: resource.id, field: place, reason: goneReason(id) })
      continue
    }
    const instead = ownOf(pieces.Instead, id)
    /** Of kept values those that are written: nothing they name is gone, and the design says nothing new in their place. */
    const accepted = (values: Values, taken: Values, stood: Values, at: string) =>
      Object.fromEntries(
        Object.entries(values).filter(([name, value]) => {
          const missing = missingIn({ [name]: value }, known, into)
          const isFree = !Object.hasOwn(taken, name) || sameValue(taken[name], ownOf(stood, name))
          if (missing !== undefined)
            desk.lost.push({ resource: resource.id, field: `${at}.${name}`, reason: goneReason(missing) })
          else if (!isFree)
            desk.lost.push({
              resource: into.owners.get(id) ?? resource.id,
              field: '',
              reason: replacedReason(id, name),
            })
          return missing === undefined && isFree
        }),
      ) as Record<string, TemplateValue>
    const taken = ours.Properties ?? {}
    const properties = {
      ...taken,
      ...accepted(Properties, taken, instead?.Properties ?? {}, `${place}.Properties`),
    }
    for (const [name, items] of Object.entries(ownOf(pieces.Items, id) ?? {})) {
      const list = listOf(properties[name])
      const stood = listOf(ownOf(instead?.Properties, name))
      const more = items.filter((item) => {
        const missing = missingIn(item, known, into)
        const own = tagOf(list, keyOf(item))
        const isFree = own === undefined || sameValue(own, tagOf(stood, keyOf(item)))
        const field = `body.Items.${id}.${name}`
        if (missing !== undefined) desk.lost.push({ resource: resource.id, field, reason: goneReason(missing) })
        else if (!isFree) desk.lost.push({ resource: resource.id, field, reason: replacedReason(id, name) })
        return missing === undefined && isFree
      })
      const replaced = new Set(more.map(keyOf))
      const others = list.filter((item) => keyOf(item) === null || !replaced.has(keyOf(item)))
      if (more.length > 0) properties[name] = [...others, ...more] as TemplateValue[]
    }
    into.resources.set(id, {
      ...ours,
      ...accepted(attributes, ours, instead ?? {}, place),
      ...(Object.keys(properties).length > 0 && { Properties: properties }),
    })
    waitFor(id, DependsOn, { resource: resource.id, field: `${place}.DependsOn` }, known, desk, into)
  }
}

/** Has a resource wait for more, but for what is gone and for what waits for it. */
export function waitFor(
  id: string,
  names: unknown,
  told: { readonly resource: Id; readonly field: string },
  known: Known,
  desk: Desk,
  into: WrittenResources,
): void {
  const ours = into.resources.get(id)
  if (!ours) return
  const own = ours.DependsOn ?? []
  const more = [names].flat().filter((name): name is string => typeof name === 'string' && !own.includes(name))
  const kept = more.filter((name) => {
    const isThere = into.resources.has(name) || known.isOpen
    if (!isThere) desk.lost.push({ ...told, reason: goneReason(name) })
    else if (waits(name, id, into)) desk.lost.push({ ...told, reason: circleReason(id, name) })
    else return true
    return false
  })
  if (kept.length > 0) into.resources.set(id, { ...ours, DependsOn: [...own, ...kept] })
}

/** Whether a resource waits for another, however many lie between. */
function waits(start: string, other: string, { resources }: WrittenResources): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === other) return true
    const entry = resources.get(at)
    if (!entry || seen.has(at)) continue
    seen.add(at)
    const { Metadata: _, ...body } = entry
    open.push(...mentionsOfEntry(body).names, ...[entry.DependsOn ?? []].flat())
  }
  return false
}

/** The first thing a piece names that the template will not have. */
export function missingIn(value: unknown, known: Known, into: WrittenResources): string | undefined {
  const { names, mappings, conditions } = mentionsOfEntry(value)
  return (
    absent(
      names,
      (name) =>
        known.isOpen || name.startsWith('AWS::') || into.resources.has(name) || Object.hasOwn(known.Parameters, name),
    ) ??
    absent(mappings, (name) => Object.hasOwn(known.Mappings, name)) ??
    absent(conditions, (name) => Object.hasOwn(known.Conditions, name))
  )
}

function absent(names: ReadonlySet<string>, isThere: (name: string) => boolean): string | undefined {
  return [...names].find((name) => !isThere(name))
}

/** The key of a tag, which a list has once; null for what is no tag. */
function keyOf(item: unknown): string | null {
  return isRecord(item) && typeof item['Key'] === 'string' && Object.hasOwn(item, 'Value') ? item['Key'] : null
}

function tagOf(list: readonly unknown[], key: string | null): unknown {
  return key === null ? undefined : list.find((item) => keyOf(item) === key)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

function ownOf<T>(values: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return values && Object.hasOwn(values, key) ? values[key] : undefined
}

export function goneReason(missing: string): Text {
  return {
    en: `It is left out because what it belongs to or names is no longer there: "${missing}".`,
    ko: `이 항목이 속하거나 가리키는 대상이 없어져 내보내지 않습니다: "${missing}".`,
  }
}

function replacedReason(id: string, name: string): Text {
  return {
    en: `The template it came from computes ${name} of "${id}"; the design's own value is written instead.`,
    ko: `원래 템플릿에서는 "${id}" 리소스의 ${name} 값을 계산하지만, 여기서는 디자인의 값을 씁니다.`,
  }
}

function circleReason(id: string, name: string): Text {
  return {
    en: `"${id}" does not wait for "${name}", which waits for it already.`,
    ko: `"${name}" 리소스가 이미 "${id}" 리소스를 기다리므로 반대 방향의 종속성은 쓰지 않습니다.`,
  }
}
