import { type Design, type Id, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Kept, TranslatedKinds } from '../../translation.ts'
import type { Origins } from '../origins.ts'
import { intentsWithin, type Remembered, rememberedValue } from '../remembered.ts'
import type { Template, TemplateOutput, TemplateResource } from '../template.ts'
import { writeKept } from './keptResources.ts'
import type { Lost } from './lost.ts'
import { namesFor } from './names.ts'
import { type Document, type LineRange, print, type Spelling } from './print.ts'
import { type Desk, writeResource, type WrittenResources } from './resources.ts'

export interface ExportOptions {
  readonly as: Spelling
  /** Logical ids of parts, as an import gave them; without, parts are named after their owners. */
  readonly origins?: Origins
  /** Whether the template also remembers where things are drawn. */
  readonly layout?: boolean
}

export interface Exported {
  /** One a region, in the order of the regions' ids; one for a design without regions. */
  readonly templates: readonly ExportedTemplate[]
}

/** The template of one region. */
export interface ExportedTemplate {
  /** `ap-northeast-2`; empty where there is no region. */
  readonly region: string
  /** The resource that stands for the region; null in a design that has none. */
  readonly frame: Id | null
  readonly text: string
  readonly template: Template
  readonly lost: readonly Lost[]
  /** What a person should know before deploying it. */
  readonly notes: readonly Text[]
  /** The lines that a resource gave rise to, in the order of the text. */
  readonly locations: Readonly<Record<Id, readonly LineRange[]>>
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const MOST = { resources: 500, outputs: 200, descriptionBytes: 1024 }

/**
 * A design as CloudFormation templates, one a region, since a stack lives in one. The same design gives the same bytes.
 */
export function toCloudFormation(design: Design, kinds: TranslatedKinds, options: ExportOptions): Exported {
  const view = viewOf(design, schemasFor(kinds))
  const frames = ofRole(design, kinds, 'frame')
  if (frames.length === 0) return { templates: [documentOf(null, [...walk(view, null, kinds)], true, design, view, kinds, options)] }
  const loose = view.children(null).filter((resource) => roleOf(resource, kinds) !== 'frame')
  const templates = frames.map((frame, at) => {
    const inside = [...walk(view, frame.id, kinds)]
    // What stands in no region goes along with the first.
    const all = at === 0 ? [...inside, ...loose] : inside
    return documentOf(frame, all, at === 0, design, view, kinds, options)
  })
  return { templates }
}

const schemasByKinds = new WeakMap<TranslatedKinds, ReturnType<typeof schemasOf>>()

function schemasFor(kinds: TranslatedKinds): ReturnType<typeof schemasOf> {
  let schemas = schemasByKinds.get(kinds)
  if (!schemas) {
    schemas = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema]))
    schemasByKinds.set(kinds, schemas)
  }
  return schemas
}

function roleOf(resource: Resource, kinds: TranslatedKinds): string | undefined {
  return Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.cloudformation.as : undefined
}

function ofRole(design: Design, kinds: TranslatedKinds, role: string): Resource[] {
  return Object.keys(design.resources)
    .toSorted()
    .flatMap((id) => design.resources[id] ?? [])
    .filter((resource) => roleOf(resource, kinds) === role)
}

/** What is in a container: each resource before what it holds, siblings by kind and then by id. */
function* walk(view: View, container: Id | null, kinds: TranslatedKinds, depth = 0): Generator<Resource> {
  if (depth > 16) return
  const order = Object.keys(kinds)
  const siblings = view.children(container).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const resource of siblings) {
    yield resource
    yield* walk(view, resource.id, kinds, depth + 1)
  }
}

function documentOf(
  frame: Resource | null,
  all: readonly Resource[],
  isFirst: boolean,
  design: Design,
  view: View,
  kinds: TranslatedKinds,
  options: ExportOptions,
): ExportedTemplate {
  const ids = all.map(({ id }) => id)
  const desk: Desk = {
    design,
    view,
    kinds,
    here: new Set(ids),
    names: namesFor(ids, options.origins ?? {}),
    lost: [],
    parameters: new Map(),
    itemIds: new Map(),
  }
  const into: WrittenResources = { resources: new Map(), owners: new Map(), outputs: [], remembered: {} }
  const kept: { resource: Resource; kept: Kept }[] = []
  for (const resource of all) {
    const translation = kinds[resource.kind]?.cloudformation
    if (translation?.as === 'resource') writeResource(resource, translation, desk, into)
    if (translation?.as !== 'kept') continue
    const one = translation.kept(resource.props)
    if (one) kept.push({ resource, kept: one })
    else desk.lost.push({ resource: resource.id, field: '', reason: { en: 'It came from another format.', ko: '다른 형식에서 가져온 리소스입니다.' } })
  }
  const sections = writeKept(kept, desk, into)
  const notes: Text[] = []
  const outputs = outputsOf(into, notes)
  const region = frame ? regionOf(frame, kinds) : ''
  const template: Template = {
    AWSTemplateFormatVersion: '2010-09-09',
    ...(design.name.trim() !== '' && { Description: shortened(design.name) }),
    ...(sections.transform !== undefined && { Transform: sections.transform }),
    ...nonEmpty('Parameters', { ...sections.Parameters, ...Object.fromEntries(desk.parameters) }),
    ...nonEmpty('Mappings', sections.Mappings),
    ...nonEmpty('Conditions', sections.Conditions),
    Resources: resourcesOf(into, notes),
    ...nonEmpty('Outputs', outputs),
    Metadata: { vpcanvas: rememberedValue(remembered(frame, region, isFirst, desk, into, options)) },
  }
  const printed = print(template as unknown as Document, options.as)
  return {
    region,
    frame: frame?.id ?? null,
    text: printed.text,
    template,
    lost: desk.lost,
    notes,
    locations: locationsOf(printed.lines, into),
  }
}

function regionOf(frame: Resource, kinds: TranslatedKinds): string {
  const translation = kinds[frame.kind]?.cloudformation
  return translation?.as === 'frame' ? translation.region(frame.props) : ''
}

function nonEmpty<N extends string, V extends object>(name: N, value: V): { [Q in N]?: V } {
  return Object.keys(value).length > 0 ? ({ [name]: value } as { [Q in N]: V }) : {}
}

function resourcesOf(into: WrittenResources, notes: Text[]): Record<string, TemplateResource> {
  const count = into.resources.size
  if (count > MOST.resources) {
    notes.push({
      en: `AWS takes at most ${MOST.resources} resources in a template; this one has ${count}. Draw it as several designs.`,
      ko: `템플릿 하나에 담을 수 있는 리소스는 최대 ${MOST.resources}개이며, 이 템플릿의 리소스는 ${count}개입니다. 여러 디자인으로 나누십시오.`,
    })
  }
  if (count > 0) return Object.fromEntries(into.resources)
  notes.push({
    en: 'Nothing here creates a resource. AWS takes no template without one, so a handle that does nothing stands in.',
    ko: '리소스를 생성하는 항목이 없습니다. AWS는 리소스가 없는 템플릿을 받지 않으므로 아무 일도 하지 않는 핸들을 대신 넣습니다.',
  })
  return { Nothing: { Type: 'AWS::CloudFormation::WaitConditionHandle', Metadata: { vpcanvas: { placeholder: true } } } }
}

function outputsOf(into: WrittenResources, notes: Text[]): Record<string, TemplateOutput> {
  const count = into.outputs.length
  const most = into.outputs
    .map((entry, at) => ({ entry, at }))
    .toSorted((a, b) => a.entry.output.rank - b.entry.output.rank || a.at - b.at)
    .slice(0, MOST.outputs)
    .toSorted((a, b) => a.at - b.at)
  if (count > MOST.outputs) {
    notes.push({
      en: `AWS takes at most ${MOST.outputs} outputs; ${count - MOST.outputs} of the least important are left out.`,
      ko: `출력은 최대 ${MOST.outputs}개까지 허용됩니다. 덜 중요한 출력 ${count - MOST.outputs}개를 제외했습니다.`,
    })
  }
  const outputs: Record<string, TemplateOutput> = {}
  for (const { entry } of most) outputs[entry.id] = { Description: shortened(entry.output.description), Value: entry.output.value }
  return outputs
}

/** No longer than AWS takes, never cut inside a character. */
function shortened(text: string): string {
  const encoder = new TextEncoder()
  if (encoder.encode(text).length <= MOST.descriptionBytes) return text
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += encoder.encode(character).length
    if (bytes > MOST.descriptionBytes) break
    kept += character
  }
  return kept
}

function remembered(
  frame: Resource | null,
  region: string,
  isFirst: boolean,
  desk: Desk,
  into: WrittenResources,
  options: ExportOptions,
): Remembered {
  const { design, kinds } = desk
  const actors = isFirst ? ofRole(design, kinds, 'actor') : []
  const told = new Set([...desk.here, ...(frame ? [frame.id] : []), ...actors.map(({ id }) => id)])
  const layout = Object.fromEntries(Object.entries(design.layout).filter(([id]) => told.has(id)))
  return {
    design: { id: design.id, name: design.name, ...(design.settings.protected && { protected: true }) },
    ...(frame && { region: { id: frame.id, name: frame.name, region } }),
    resources: into.remembered,
    items: Object.fromEntries([...desk.itemIds].filter(([id]) => into.resources.has(id))),
    actors: actors.map(({ id, kind, name, props }) => ({ id, kind, name, props })),
    intents: intentsWithin(design, told),
    ...(options.layout && { layout }),
  }
}

function locationsOf(lines: ReadonlyMap<string, LineRange>, into: WrittenResources): Record<Id, LineRange[]> {
  const owners = new Map<string, Id>()
  for (const [id, owner] of into.owners) owners.set(`Resources.${id}`, owner)
  for (const { id, owner } of into.outputs) owners.set(`Outputs.${id}`, owner)
  const locations: Record<Id, LineRange[]> = {}
  for (const [place, range] of lines) {
    const owner = owners.get(place)
    if (owner === undefined) continue
    if (Object.hasOwn(locations, owner)) locations[owner]?.push(range)
    else locations[owner] = [range]
  }
  return locations
}
