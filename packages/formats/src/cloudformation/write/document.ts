import type { Id, Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { TranslatedKinds } from '../../translation.ts'
import { intentsWithin, type Remembered, rememberedValue } from '../remembered.ts'
import type { Template } from '../template.ts'
import type { ExportedTemplate, ExportOptions } from './exported.ts'
import { type Keeping, originsIn, writeKept } from './keptResources.ts'
import { outputsOf, resourcesOf, shortened } from './limits.ts'
import { namesFor } from './names.ts'
import { print } from './print.ts'
import type { Document, LineRange } from './printed.ts'
import { type Desk, writeResource, type WrittenResources } from './resources.ts'
import { ofRole } from './roles.ts'

/** What one template is about. */
export interface Subject extends Pick<Desk, 'design' | 'view' | 'kinds'> {
  /** The region; null in a design without one. */
  readonly frame: Resource | null
  /** What is in it, owners before what they hold. */
  readonly inside: readonly Resource[]
  /** Whether it also remembers what stands in no region. */
  readonly isFirst: boolean
}

/** Writes one template. */
export function documentOf(subject: Subject, options: ExportOptions): ExportedTemplate {
  const { design, view, kinds, frame, inside } = subject
  const ids = inside.map(({ id }) => id)
  const kept = inside.flatMap((resource): Keeping[] => {
    const translation = kinds[resource.kind]?.cloudformation
    const one = translation?.as === 'kept' ? translation.kept(resource.props) : null
    return one ? [{ resource, kept: one }] : []
  })
  const desk: Desk = {
    design,
    view,
    kinds,
    here: new Set(ids),
    names: namesFor(ids, { ...originsIn(kept), ...options.origins }),
    lost: [],
    parameters: new Map(),
    itemIds: new Map(),
  }
  const into: WrittenResources = { resources: new Map(), owners: new Map(), outputs: [], remembered: {} }
  for (const resource of inside) {
    const translation = kinds[resource.kind]?.cloudformation
    if (translation?.as === 'resource') writeResource(resource, translation, desk, into)
    if (translation?.as !== 'kept' || kept.some((one) => one.resource === resource)) continue
    desk.lost.push({
      resource: resource.id,
      field: '',
      reason: { en: 'It came from another format.', ko: '다른 형식에서 가져온 리소스입니다.' },
    })
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
    ...sections.others,
    Resources: resourcesOf(into, notes),
    ...nonEmpty('Outputs', outputs),
    Metadata: { vpcanvas: rememberedValue(remembered(subject, region, desk, into, options)) },
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

function remembered(
  { frame, isFirst, design, kinds }: Subject,
  region: string,
  desk: Desk,
  into: WrittenResources,
  options: ExportOptions,
): Remembered {
  const actors = isFirst ? ofRole(design, kinds, 'actor') : []
  const told = new Set([...desk.here, ...(frame ? [frame.id] : []), ...actors.map(({ id }) => id)])
  const layout = Object.fromEntries(Object.entries(design.layout).filter(([id]) => told.has(id)))
  const { protected: isProtected, usage } = design.settings
  return {
    design: { id: design.id, name: design.name, ...(isProtected && { protected: true }), ...(usage && { usage }) },
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
