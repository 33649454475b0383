import { type Design, emptyDesign, type Id, readDesign, referencesIn, type Resource, schemasOf } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Unsupported } from '../cloudformation/read/unsupported.ts'
import type { ReadInput } from '../readAny.ts'
import { Unreadable } from '../unreadable.ts'
import { type AnswerFile, answersIn, pagesOf } from './answers.ts'
import type {
  DescribedKinds,
  Draft,
  DraftedPart,
  FrameDescription,
  ItemDescription,
  KeepDescription,
} from './description.ts'
import { type Found, foundBy, type Registry, registryOf } from './registry.ts'
import { type Shown, shown } from './shown.ts'
import { GONE, READ_WITH, UNREAD } from './types.ts'
import { regionsOfVpcs, whereOf } from './where.ts'

export interface DescribeOptions {
  /** The folder's name: the design's. */
  readonly name?: string
  /** The folder, for errors that are about no single file. */
  readonly folder?: string
  /** The region of what does not say its own. */
  readonly region?: string
}

/**
 * The design that a folder of `aws ... describe-*` answers shows, in JSON: files in any number and of any name, told
 * apart by their top-level keys. AWS's ids stay.
 * @throws Unreadable where no file is such an answer, or one is no JSON.
 */
export function fromDescribe(
  files: readonly AnswerFile[],
  kinds: DescribedKinds,
  options: DescribeOptions = {},
): ReadInput {
  const said = answersIn(files)
  const { lists: answers, unfinished } = said
  const roles = rolesOf(kinds)
  const items = [...roles.items].flatMap(([kind, description]) => foundBy(kind, description, answers))
  const others = [...UNREAD]
    .flatMap(([key, { type, id }]) => foundBy(null, { key, type, id }, answers))
    .filter(({ item }) => !GONE.has(item.text('State') ?? ''))
  const known = [...roles.items.values()].map(({ key }) => key)
  if (![...known, ...UNREAD.keys()].some((key) => answers.has(key)))
    throw new Unreadable(NOTHING).in(options.folder ?? '')
  const regions = regionsOfVpcs([...answers.values()].flat())
  const registry = registryOf([...items, ...others], said, regions, options.region)
  const unsupported: Unsupported[] = []
  const resources = new Map<Id, Resource>()
  const add = (resource: Resource) => void resources.set(resource.id, resource)
  const frame = framing(roles.frame, registry, add)
  const keep = (id: Id, type: string, body: Shown['raw'], reason: Text, parent: Id | null) => {
    const { kind, description } = roles.kept
    const own = registry.take(id)
    add({ id: own, kind, name: id.slice(0, 255), parent, props: description.keep(type, body) })
    unsupported.push({ id: own, type, reason, kept: true })
  }
  const drafted: { readonly part: DraftedPart; readonly region: Id }[] = []
  const take = (parts: Draft['parts'] = [], region: Id) => {
    for (const part of parts) {
      if (!('type' in part)) drafted.push({ part, region })
      else if (!resources.has(part.id)) keep(part.id, part.type, part.body, part.reason, region)
    }
  }
  for (const one of registry.distinct) {
    const description = one.kind === null ? null : roles.items.get(one.kind)
    const read = description ? description.read(one.item, registry.around(one)) : { refused: UNMODELLED }
    if (read === null) {
      registry.free(one.designId)
      continue
    }
    const region = frame(one.region)
    if ('refused' in read || one.kind === null) {
      const reason = 'refused' in read ? read.refused : UNMODELLED
      registry.free(one.designId)
      keep(one.designId, one.type, one.item.raw, reason, region)
      continue
    }
    add(finished(one, one.kind, read, region))
    take(read.parts, region)
  }
  for (const { part, region } of drafted) {
    const { id, kind, draft, raw } = part
    if (resources.has(id)) continue
    add(finished({ designId: registry.take(id), item: shown(raw) }, kind, draft, region))
    take(draft.parts, region)
  }
  const told = new Set([...resources.values()].flatMap(({ observed = {} }) => Object.values(observed)))
  for (const one of foundBy(null, INTERFACES, answers)) {
    if (told.has(one.id) || resources.has(one.id) || one.item.text('InterfaceType') === 'nat_gateway') continue
    const region = whereOf(one.item).region ?? regions.get(one.item.text('VpcId') ?? '')
    keep(one.id, one.type, one.item.raw, UNMODELLED, region === undefined ? null : frame(region))
  }
  for (const { id, kind, by } of namedElsewhere(resources, kinds))
    keep(id, roles.items.get(kind)?.type ?? kind, {}, namedBy(by), null)
  const notUnderstood = [...answers.keys()].filter(
    (key) => !known.includes(key) && !UNREAD.has(key) && !READ_WITH.has(key),
  )
  for (const key of notUnderstood) unsupported.push({ id: key, type: key, reason: UNKNOWN_KEY, kept: false })
  const design = checked(resources, kinds, options.name)
  return {
    format: 'aws-json',
    design,
    unsupported,
    origins: {},
    notes: [...registry.notes(), ...unfinished.map(morePages)],
  }
}

/** Whether a document is what an `aws ... describe-*` command printed, or a list of such pages. */
export function isDescribed(value: unknown, kinds: DescribedKinds): boolean {
  const items = Object.values(kinds).flatMap(({ describe }) => (describe?.as === 'item' ? [describe.key] : []))
  const known = new Set([...items, ...UNREAD.keys()])
  return pagesOf(value).some((page) => Object.keys(page).some((key) => known.has(key) && Array.isArray(page[key])))
}

/** Interfaces that belong to nothing that is read: an endpoint's, a load balancer's. */
const INTERFACES = { key: 'NetworkInterfaces', type: 'AWS::EC2::NetworkInterface', id: 'NetworkInterfaceId' }

interface Role<D> {
  readonly kind: string
  readonly description: D
}

/** Which kind plays which part. */
function rolesOf(kinds: DescribedKinds) {
  const items = new Map<string, ItemDescription>()
  let frame: Role<FrameDescription> | null = null
  let kept: Role<KeepDescription> | null = null
  for (const [kind, { describe }] of Object.entries(kinds)) {
    if (describe?.as === 'item') items.set(kind, describe)
    else if (describe?.as === 'frame') frame = { kind, description: describe }
    else if (describe?.as === 'kept') kept = { kind, description: describe }
  }
  if (!frame || !kept) throw new Error('No kind frames a region, or none keeps what is not understood.')
  return { items, frame, kept }
}

/** The frame of a region, drawn when something first stands in it. */
function framing({ kind, description }: Role<FrameDescription>, registry: Registry, add: (one: Resource) => void) {
  const frames = new Map<string, Id>()
  return (region: string): Id => {
    const id = frames.get(region) ?? registry.take(region)
    if (!frames.has(region)) add({ id, kind, name: region, parent: null, props: description.frame(region) })
    frames.set(region, id)
    return id
  }
}

/** What resources name and the folder does not hold: it stands in another account, or is gone. */
function namedElsewhere(resources: ReadonlyMap<Id, Resource>, kinds: DescribedKinds) {
  const found = new Map<Id, { readonly id: Id; readonly kind: string; readonly by: Resource }>()
  for (const by of resources.values()) {
    const schema = kinds[by.kind]?.schema
    if (!schema) continue
    for (const { id, to, loose } of referencesIn(schema, by.props)) {
      if (loose || resources.has(id) || found.has(id)) continue
      found.set(id, { id, kind: to[0] ?? '', by })
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A draft under its name, which is no longer a tag then. */
function finished(
  { designId: id, item }: Pick<Found, 'designId' | 'item'>,
  kind: string,
  draft: Draft,
  region: Id,
): Resource {
  const tags = item.tags()
  const name = (draft.name ?? (tags['Name'] || id)).slice(0, 255)
  const { Name, ...others } = tags
  const props = 'tags' in draft.props ? { ...draft.props, tags: Name === name ? others : tags } : draft.props
  const observed = draft.observed && Object.keys(draft.observed).length > 0 ? { observed: draft.observed } : {}
  return { id, kind, name, parent: draft.parent ?? region, props, ...observed }
}

/** Checked as every design is. @throws Unreadable */
function checked(resources: ReadonlyMap<Id, Resource>, kinds: DescribedKinds, name = 'Imported'): Design {
  const ids = [...resources.keys()].toSorted()
  const read = readDesign(
    {
      ...emptyDesign(`design-${hash(ids.join(' '))}`, name.slice(0, 255)),
      resources: Object.fromEntries(ids.map((id) => [id, resources.get(id)])),
    },
    schemasOf(kinds),
  )
  if (!read.ok) throw new Unreadable(read.text)
  return read.design
}

function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36).padStart(7, '0')
}

const NOTHING: Text = {
  en: 'No file here is the JSON output of an aws describe command (Vpcs, Subnets, RouteTables, ...).',
  ko: 'aws describe 명령의 JSON 출력(Vpcs, Subnets, RouteTables 등)인 파일이 없습니다.',
}
function morePages(key: string): Text {
  return {
    en: `${key}: the last page is not here (NextToken), so resources may be missing. Run the command without --max-items.`,
    ko: `${key}: 마지막 페이지가 없어(NextToken) 리소스가 빠졌을 수 있습니다. --max-items 없이 명령을 실행하십시오.`,
  }
}

function namedBy({ id, name }: Resource): Text {
  const label = name === id ? id : `${name} (${id})`
  return {
    en: `It is not in the folder; "${label}" names it. It stands elsewhere, or is gone.`,
    ko: `폴더에 없지만 "${label}"에서 참조합니다. 다른 곳에 있거나 삭제된 리소스입니다.`,
  }
}

const UNMODELLED: Text = {
  en: 'vpcanvas does not model this type. It is kept as it is.',
  ko: 'vpcanvas가 모델링하지 않는 리소스 유형입니다. 그대로 보관합니다.',
}
const UNKNOWN_KEY: Text = {
  en: 'vpcanvas does not read this list. It is not carried over.',
  ko: 'vpcanvas가 읽지 않는 목록입니다. 가져오지 않습니다.',
}
