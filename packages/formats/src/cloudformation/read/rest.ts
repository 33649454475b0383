import type { Design } from '@vpcanvas/model'
import { TEMPLATE } from '../../translation.ts'
import { isRecord, type KeptPieces, type KeptRest } from '../kept.ts'
import { type Mentions, mentionsIn, mentionsOfEntry, noMentions } from '../mentions.ts'
import type { Origins } from '../origins.ts'
import type { TemplateResource } from '../template.ts'
import { keepable } from './branches.ts'
import type { Places } from './placing.ts'
import type { Context } from './readings.ts'

/**
 * The design with one more resource that holds what is kept apart from whole resources, and the definitions that kept
 * pieces use; the same design where there is none. `written` is what an export of the design says.
 */
export function withRest(
  design: Design,
  written: ReadonlyMap<string, TemplateResource>,
  origins: Origins,
  places: Places,
  on: Context,
): Design {
  const { keep } = on.types
  const body = Object.fromEntries(
    Object.entries(piecesOf(written, origins, on)).filter(
      ([, part]) => part !== undefined && !(isRecord(part) && Object.keys(part).length === 0),
    ),
  )
  if (!keep || Object.keys(body).length === 0) return design
  const name = 'template'
  const id = on.ids.free(name)
  const props = keep.translation.keep({ type: TEMPLATE, body })
  const rest = { id, kind: keep.kind, name, parent: places.frame?.id ?? null, props }
  return { ...design, resources: { ...design.resources, [id]: rest } }
}

function piecesOf(written: ReadonlyMap<string, TemplateResource>, origins: Origins, on: Context): KeptPieces {
  const { sections, report, ids } = on
  const Resources = mapped(report.rests, (rest) => keepable(rest, on))
  const Items = mapped(report.items, (lists) => keepable(lists, on))
  const wholes = report.kept.map((logicalId) => keepable(sections.resources.get(logicalId)?.whole, on))
  const mentions = noMentions()
  for (const one of [...wholes, ...Object.values(Resources)]) {
    mentionsOfEntry(one, mentions)
    for (const name of [dependenciesIn(one)].flat()) mentions.names.add(name)
  }
  for (const one of [Items, sections.others, sections.loops]) mentionsIn(one, mentions)
  const Conditions = conditionsIn(mentions, on)
  const names = [...mentions.names].filter((name) => sections.resources.has(name))
  return {
    Transform: sections.transform,
    Parameters: Object.fromEntries(
      Object.entries(taken(sections.parameters, mentions.names)).map(([name, one]) => [name, withoutSecret(one)]),
    ),
    Mappings: taken(sections.mappings, mentions.mappings),
    Conditions,
    Sections: sections.others,
    Loops: sections.loops,
    Resources,
    Items,
    Instead: Object.fromEntries(
      [...new Set([...Object.keys(Resources), ...Object.keys(Items)])].flatMap((id) => {
        const { Properties, ...attributes } = Resources[id] ?? {}
        const said = insteadOf({ ...attributes, Properties: { ...Properties, ...Items[id] } }, written.get(id))
        return said ? [[id, said]] : []
      }),
    ),
    Open: Object.fromEntries([...report.open].map(([logicalId, places]) => [ids.of(logicalId), places])),
    Origins: Object.fromEntries(Object.entries(origins).filter(([, part]) => mentions.names.has(part))),
    Ids: Object.fromEntries(names.filter((name) => ids.of(name) !== name).map((name) => [name, ids.of(name)])),
  }
}

/** What is written in the place of a kept piece; null where nothing is. */
function insteadOf(rest: KeptRest, written: TemplateResource | undefined): KeptRest | null {
  const both = (kept: object, said: object | undefined) =>
    Object.fromEntries(Object.entries(said ?? {}).filter(([name]) => Object.hasOwn(kept, name)))
  const { Properties: _, ...attributes } = both(rest, written)
  const Properties = both(rest.Properties ?? {}, written?.Properties)
  const said = { ...attributes, ...(Object.keys(Properties).length > 0 && { Properties }) }
  return Object.keys(said).length > 0 ? said : null
}

function conditionsIn(mentions: Mentions, { sections }: Context): Record<string, unknown> {
  const conditions: Record<string, unknown> = {}
  for (let before = -1; before !== Object.keys(conditions).length;) {
    before = Object.keys(conditions).length
    Object.assign(conditions, taken(sections.conditions, mentions.conditions))
    mentionsIn(conditions, mentions)
  }
  return conditions
}

function dependenciesIn(entry: unknown): readonly string[] {
  const named = isRecord(entry) ? [entry['DependsOn']].flat() : []
  return named.filter((name) => typeof name === 'string')
}

function mapped<T, U>(from: ReadonlyMap<string, T>, change: (one: T) => U): Record<string, U> {
  return Object.fromEntries([...from].map(([key, one]) => [key, change(one)]))
}

function taken(from: ReadonlyMap<string, unknown>, names: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries([...from].filter(([name]) => names.has(name)))
}

/** A parameter that must not be shown keeps its default in the template, not in a design. */
function withoutSecret(parameter: unknown): unknown {
  if (!isRecord(parameter) || String(parameter['NoEcho']) !== 'true') return parameter
  const { Default: _, ...rest } = parameter
  return rest
}
