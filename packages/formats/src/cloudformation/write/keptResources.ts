import type { Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { type Kept, TEMPLATE } from '../../translation.ts'
import { type Definitions, definitions, isRecord, type KeptPieces, keptPieces } from '../kept.ts'
import { type Mentions, mentionsIn, mentionsOfEntry, noMentions } from '../mentions.ts'
import type { TemplateResource, TemplateValue } from '../template.ts'
import type { Desk, WrittenResources } from './resources.ts'

/** What is written back of what an import kept, apart from resources. */
export interface KeptSections {
  readonly transform: TemplateValue
  readonly Parameters: Record<string, TemplateValue>
  readonly Mappings: Record<string, TemplateValue>
  readonly Conditions: Record<string, TemplateValue>
}

/**
 * Writes back what an import kept, as it was: whole resources, and what it did not understand of others. Whatever names
 * something that is gone is left out and told, since AWS would refuse the whole template.
 */
export function writeKept(
  kept: readonly { readonly resource: Resource; readonly kept: Kept }[],
  desk: Desk,
  into: WrittenResources,
): KeptSections {
  const pieces = kept
    .filter((one) => one.kept.type === TEMPLATE)
    .map((one) => ({ ...one, pieces: keptPieces(one.kept.body) }))
  const known = definitionsIn(pieces.map((one) => one.pieces))
  for (const { resource, kept: one } of kept) {
    if (one.type === TEMPLATE) continue
    const id = desk.names.of(resource.id)
    const { Type: _, ...body } = one.body
    into.resources.set(id, { Type: one.type, ...body } as TemplateResource)
    into.owners.set(id, resource.id)
    into.remembered[id] = {
      ...(resource.id !== id && { id: resource.id }),
      ...(resource.name !== id && { name: resource.name }),
      parent: resource.parent ?? '',
    }
  }
  dropUnresolved(
    kept.map(({ resource }) => resource),
    known,
    desk,
    into,
  )
  for (const { resource, pieces: own } of pieces) mergeRests(resource, own, known, desk, into)
  return used(known, pieces.find((one) => one.pieces.Transform !== undefined)?.pieces.Transform as TemplateValue, into)
}

type Known = Record<Definitions, Record<string, unknown>>

function definitionsIn(pieces: readonly KeptPieces[]): Known {
  const known: Known = { Parameters: {}, Mappings: {}, Conditions: {} }
  for (const own of pieces) for (const name of definitions) Object.assign(known[name], own[name])
  return known
}

/** Leaves out, again and again, what names something that is not there. */
function dropUnresolved(resources: readonly Resource[], known: Known, desk: Desk, into: WrittenResources): void {
  for (let before = -1; before !== into.resources.size;) {
    before = into.resources.size
    for (const { id: resource } of resources) {
      const id = desk.names.of(resource)
      const body = into.resources.get(id)
      if (!body || into.owners.get(id) !== resource) continue
      const missing = missingIn(body, known, into)
      if (missing === undefined) {
        into.resources.set(id, withDependencies(body, into))
        continue
      }
      into.resources.delete(id)
      into.owners.delete(id)
      delete into.remembered[id]
      desk.lost.push({ resource, field: '', reason: goneReason(missing) })
    }
  }
}

function mergeRests(resource: Resource, pieces: KeptPieces, known: Known, desk: Desk, into: WrittenResources): void {
  for (const [id, { Properties = {}, ...attributes }] of Object.entries(pieces.Resources ?? {})) {
    const ours = into.resources.get(id)
    if (!ours) {
      desk.lost.push({ resource: resource.id, field: `body.Resources.${id}`, reason: goneReason(id) })
      continue
    }
    const accepted = (values: Readonly<Record<string, unknown>>, taken: object, place: string) =>
      Object.fromEntries(
        Object.entries(values).filter(([name, value]) => {
          if (Object.hasOwn(taken, name)) {
            desk.lost.push({
              resource: into.owners.get(id) ?? resource.id,
              field: '',
              reason: replacedReason(id, name),
            })
            return false
          }
          const missing = missingIn({ [name]: value }, known, into)
          if (missing === undefined) return true
          desk.lost.push({ resource: resource.id, field: `${place}.${name}`, reason: goneReason(missing) })
          return false
        }),
      ) as Record<string, TemplateValue>
    const place = `body.Resources.${id}`
    const properties = { ...ours.Properties, ...accepted(Properties, ours.Properties ?? {}, `${place}.Properties`) }
    into.resources.set(id, {
      ...ours,
      ...accepted(attributes, ours, place),
      ...(Object.keys(properties).length > 0 && { Properties: properties }),
    })
  }
}

/** The first thing a piece names that the template will not have. */
function missingIn(value: unknown, known: Known, into: WrittenResources): string | undefined {
  const { names, mappings, conditions } = mentionsOfEntry(value)
  return (
    absent(
      names,
      (name) => name.startsWith('AWS::') || into.resources.has(name) || Object.hasOwn(known.Parameters, name),
    ) ??
    absent(mappings, (name) => Object.hasOwn(known.Mappings, name)) ??
    absent(conditions, (name) => Object.hasOwn(known.Conditions, name))
  )
}

function absent(names: ReadonlySet<string>, isThere: (name: string) => boolean): string | undefined {
  return [...names].find((name) => !isThere(name))
}

function goneReason(missing: string): Text {
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

function withDependencies(body: TemplateResource, into: WrittenResources): TemplateResource {
  const { DependsOn, ...rest } = body
  const wanted = [DependsOn as unknown]
    .flat()
    .filter((name): name is string => typeof name === 'string' && into.resources.has(name))
  if (DependsOn === undefined) return body
  return wanted.length === 0 ? (rest as TemplateResource) : { ...body, DependsOn: wanted }
}

/** The definitions that something still uses, in their own order. */
function used(known: Known, transform: TemplateValue, into: WrittenResources): KeptSections {
  const mentions: Mentions = noMentions()
  for (const resource of into.resources.values()) mentionsOfEntry(resource, mentions)
  const Conditions: Record<string, TemplateValue> = {}
  for (let before = -1; before !== Object.keys(Conditions).length;) {
    before = Object.keys(Conditions).length
    Object.assign(Conditions, take(known.Conditions, mentions.conditions))
    mentionsIn(Conditions, mentions)
  }
  return {
    transform: isRecord(transform) || typeof transform === 'string' || Array.isArray(transform) ? transform : undefined,
    Parameters: take(known.Parameters, mentions.names),
    Mappings: take(known.Mappings, mentions.mappings),
    Conditions,
  }
}

function take(from: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Record<string, TemplateValue> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.has(name))) as Record<string, TemplateValue>
}
