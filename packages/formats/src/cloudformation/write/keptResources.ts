import type { Id, Resource } from '@vpcanvas/model'
import { type Kept, TEMPLATE } from '../../translation.ts'
import { isRecord, keptPieces } from '../kept.ts'
import { type Mentions, mentionsIn, mentionsOfEntry, noMentions } from '../mentions.ts'
import type { Origins } from '../origins.ts'
import { knownSections, type TemplateResource, type TemplateValue } from '../template.ts'
import { goneReason, type Known, mergePieces, missingIn, waitFor } from './keptPieces.ts'
import type { Desk, WrittenResources } from './resources.ts'

/** What is written back of what an import kept, apart from resources. */
export interface KeptSections {
  readonly transform: TemplateValue
  readonly Parameters: Record<string, TemplateValue>
  readonly Mappings: Record<string, TemplateValue>
  readonly Conditions: Record<string, TemplateValue>
  /** Sections that vpcanvas knows nothing of. */
  readonly others: Record<string, TemplateValue>
}

/** A resource that holds what an import kept, and what it holds. */
export interface Keeping {
  readonly resource: Resource
  readonly kept: Kept
}

/** The logical ids that kept pieces know parts by. */
export function originsIn(kept: readonly Keeping[]): Origins {
  const all = kept.filter((one) => one.kept.type === TEMPLATE).map((one) => keptPieces(one.kept.body).Origins)
  return Object.assign({}, ...all) as Origins
}

/**
 * Writes back what an import kept, as it was: whole resources, and what it did not understand of others. Whatever names
 * something that is gone is left out and told, since AWS would refuse the whole template.
 */
export function writeKept(kept: readonly Keeping[], desk: Desk, into: WrittenResources): KeptSections {
  const pieces = kept
    .filter((one) => one.kept.type === TEMPLATE)
    .map((one) => ({ ...one, pieces: keptPieces(one.kept.body) }))
  const wholes = kept.filter((one) => one.kept.type !== TEMPLATE)
  const all = pieces.map((one) => one.pieces)
  const transform = all.find((one) => one.Transform !== undefined)?.Transform as TemplateValue
  const loops = merged(all.map((one) => one.Loops))
  const known: Known = {
    Parameters: merged(all.map((one) => one.Parameters)),
    Mappings: merged(all.map((one) => one.Mappings)),
    Conditions: merged(all.map((one) => one.Conditions)),
    isOpen:
      transform !== undefined ||
      Object.keys(loops).length > 0 ||
      wholes.some((one) => one.kept.type.endsWith('::MODULE')),
  }
  for (const { resource, kept: one } of wholes) {
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
  dropUnresolved(wholes, known, desk, into)
  for (const { resource, pieces: own } of pieces) mergePieces(resource, own, known, desk, into)
  for (const [id, loop] of Object.entries(loops)) into.resources.set(id, loop as TemplateResource)
  const others: Record<string, TemplateValue> = {}
  for (const { resource, pieces: own } of pieces) {
    for (const [name, section] of Object.entries(own.Sections ?? {})) {
      const missing = missingIn(section, known, into)
      if (missing !== undefined)
        desk.lost.push({ resource: resource.id, field: `body.Sections.${name}`, reason: goneReason(missing) })
      else if (!knownSections.has(name)) others[name] = section as TemplateValue
    }
  }
  return { transform: isTransform(transform) ? transform : undefined, others, ...used(known, others, into) }
}

function merged(parts: readonly (Readonly<Record<string, unknown>> | undefined)[]): Record<string, unknown> {
  return Object.assign({}, ...parts) as Record<string, unknown>
}

function isTransform(value: TemplateValue): boolean {
  return isRecord(value) || typeof value === 'string' || Array.isArray(value)
}

/** Leaves out, again and again, what names something that is not there. */
function dropUnresolved(wholes: readonly Keeping[], known: Known, desk: Desk, into: WrittenResources): void {
  const theirs = (resource: Id) => {
    const id = desk.names.of(resource)
    return into.owners.get(id) === resource ? id : null
  }
  for (let before = -1; before !== into.resources.size;) {
    before = into.resources.size
    for (const { resource } of wholes) {
      const id = theirs(resource.id)
      const body = id === null ? undefined : into.resources.get(id)
      if (id === null || !body) continue
      const missing = missingIn(body, known, into)
      if (missing === undefined) continue
      into.resources.delete(id)
      into.owners.delete(id)
      delete into.remembered[id]
      desk.lost.push({ resource: resource.id, field: '', reason: goneReason(missing) })
    }
  }
  for (const { resource } of wholes) {
    const id = theirs(resource.id)
    const { DependsOn, ...body } = (id === null ? undefined : into.resources.get(id)) ?? { Type: '' }
    if (id === null || DependsOn === undefined) continue
    into.resources.set(id, body)
    waitFor(id, DependsOn, { resource: resource.id, field: 'body.DependsOn' }, known, desk, into)
  }
}

/** The definitions that something still uses, in their own order. */
function used(
  known: Known,
  others: KeptSections['others'],
  into: WrittenResources,
): Pick<KeptSections, 'Parameters' | 'Mappings' | 'Conditions'> {
  const mentions: Mentions = noMentions()
  for (const resource of into.resources.values()) mentionsOfEntry(resource, mentions)
  mentionsIn(others, mentions)
  const Conditions: Record<string, TemplateValue> = {}
  for (let before = -1; before !== Object.keys(Conditions).length;) {
    before = Object.keys(Conditions).length
    Object.assign(Conditions, take(known.Conditions, mentions.conditions))
    mentionsIn(Conditions, mentions)
  }
  return {
    Parameters: take(known.Parameters, mentions.names),
    Mappings: take(known.Mappings, mentions.mappings),
    Conditions,
  }
}

function take(from: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Record<string, TemplateValue> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.has(name))) as Record<string, TemplateValue>
}
