import { type Design, formatPath, type Id, type Props, type Resource, type View } from '@vpcanvas/model'
import type { Output, ResourceTranslation, TranslatedKinds, Writing, Written } from '../../translation.ts'
import type { RememberedResource } from '../remembered.ts'
import type { TemplateResource, TemplateValue } from '../template.ts'
import type { Lost } from './lost.ts'
import type { Names } from './names.ts'

/** What one template is written from and with. */
export interface Desk {
  readonly design: Design
  readonly view: View
  readonly kinds: TranslatedKinds
  /** The resources of this template; others are asked for as parameters. */
  readonly here: ReadonlySet<Id>
  readonly names: Names
  readonly lost: Lost[]
  readonly parameters: Map<string, TemplateValue>
  /** The ids of list items, by the logical ids of the parts that stand for them. */
  readonly itemIds: Map<string, string>
}

export interface WrittenResources {
  /** By logical id, owners before their parts. */
  readonly resources: Map<string, TemplateResource>
  /** The design's resource behind a logical id. */
  readonly owners: Map<string, Id>
  /** `of`: the logical id of what each is about. */
  readonly outputs: { readonly id: string; readonly owner: Id; readonly of: string; readonly output: Output }[]
  readonly remembered: Record<string, RememberedResource>
}

/** Writes one resource with its parts and outputs. */
export function writeResource(
  resource: Resource,
  translation: ResourceTranslation,
  desk: Desk,
  into: WrittenResources,
): void {
  const unwritten = translation.unwritten?.(resource) ?? null
  if (unwritten) {
    desk.lost.push({ resource: resource.id, field: '', reason: unwritten })
    return
  }
  const id = desk.names.of(resource.id)
  const written = translation.write(resource, writingOf(resource, desk))
  const properties = pruned(written.properties)
  into.resources.set(id, {
    Type: translation.type.name,
    ...(written.dependsOn && written.dependsOn.length > 0 && { DependsOn: [...new Set(written.dependsOn)] }),
    ...written.attributes,
    ...(Object.keys(properties).length > 0 && { Properties: properties }),
  })
  into.owners.set(id, resource.id)
  for (const [partId, part] of Object.entries(written.parts ?? {})) {
    into.resources.set(partId, { ...part, Properties: pruned(part.Properties ?? {}) })
    into.owners.set(partId, resource.id)
  }
  for (const output of written.outputs ?? []) {
    into.outputs.push({ id: desk.names.output(`${id}${output.suffix}`), owner: resource.id, of: id, output })
  }
  const rest = unsaid(resource, id, written, properties)
  if (Object.keys(rest).length > 0) into.remembered[id] = rest
}

/** What the template does not say about a resource and reading it could not guess. */
function unsaid(
  resource: Resource,
  id: string,
  written: Written,
  properties: { readonly Tags?: TemplateValue },
): RememberedResource {
  const itemIds = Object.fromEntries(Object.entries(written.itemIds ?? {}).filter(([, ids]) => ids.length > 0))
  return {
    ...(resource.id !== id && { id: resource.id }),
    ...(nameTagOf(properties.Tags) !== resource.name && { name: resource.name }),
    ...(written.placed === false && { parent: resource.parent ?? '' }),
    ...(Object.keys(itemIds).length > 0 && { itemIds }),
    ...(resource.usage && Object.keys(resource.usage).length > 0 && { usage: resource.usage }),
  }
}

function nameTagOf(tags: TemplateValue): TemplateValue {
  const list = Array.isArray(tags) ? (tags as readonly { readonly Key: string; readonly Value: TemplateValue }[]) : []
  return list.find(({ Key }) => Key === 'Name')?.Value
}

function writingOf(resource: Resource, desk: Desk): Writing {
  const lost: Writing['lost'] = (field, reason) => {
    desk.lost.push({ resource: resource.id, field: formatPath(field), reason })
  }
  return {
    view: desk.view,
    partId: (owner, path, suffix) => desk.names.part(owner, path, suffix),
    itemPartId: (owner, path, suffix) => {
      const name = desk.names.part(owner, path, suffix)
      const item = String(path.at(-1))
      if (name !== item) desk.itemIds.set(name, item)
      return name
    },
    tags: tagsOf,
    lost,
    attribute: (of, attribute, field) => {
      const target = desk.view.get(of)
      const kind = target && Object.hasOwn(desk.kinds, target.kind) ? desk.kinds[target.kind] : undefined
      if (!target || kind?.cloudformation.as !== 'resource') {
        lost(field, {
          en: `It names a resource that is not in the design: "${of}".`,
          ko: `디자인에 없는 리소스를 가리킵니다: "${of}".`,
        })
        return undefined
      }
      if (!desk.here.has(of)) return parameterFor(target, attribute, field, desk, lost)
      const id = desk.names.of(of)
      return kind.cloudformation.type.ref === attribute ? { Ref: id } : { 'Fn::GetAtt': [id, attribute] }
    },
  }
}

/** A value from another region's template: the person who deploys both hands it over. */
function parameterFor(
  target: Resource,
  attribute: string,
  field: readonly (string | number)[],
  desk: Desk,
  lost: Writing['lost'],
): TemplateValue {
  const name = desk.names.parameter(`${target.id.replaceAll(/[^A-Za-z0-9]/g, '')}${attribute.replaceAll('.', '')}`)
  if (!desk.parameters.has(name)) {
    desk.parameters.set(name, {
      Type: 'String',
      Description: `The ${attribute} of "${target.name}", which is in the template of another region`,
    })
    lost(field, {
      en: `"${target.name}" is in another region's template; this one asks for it as the parameter "${name}".`,
      ko: `"${target.name}" 리소스는 다른 리전의 템플릿에 있습니다. 이 템플릿은 "${name}" 파라미터로 값을 받습니다.`,
    })
  }
  return { Ref: name }
}

function tagsOf(resource: Resource<{ readonly tags: Readonly<Record<string, string>> } & Props>): TemplateValue {
  const tags: Record<string, string> = { ...(resource.name !== '' && { Name: resource.name }), ...resource.props.tags }
  const keys = Object.keys(tags).toSorted((a, b) => Number(b === 'Name') - Number(a === 'Name') || (a < b ? -1 : 1))
  return keys.length === 0 ? undefined : keys.map((Key) => ({ Key, Value: tags[Key] ?? '' }))
}

/** Properties without those that say nothing. */
function pruned(properties: { readonly [name: string]: TemplateValue }): { [name: string]: TemplateValue } {
  const entries = Object.entries(properties).filter(([, value]) => value !== '')
  return withoutHoles(Object.fromEntries(entries)) as { [name: string]: TemplateValue }
}

function withoutHoles(value: TemplateValue): TemplateValue {
  if (Array.isArray(value)) return (value as readonly TemplateValue[]).map(withoutHoles)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutHoles(inner)]))
}
