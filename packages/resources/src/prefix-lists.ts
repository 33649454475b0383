import { awsPrefixListNamed, awsPrefixListWeight, gatewayServices, regions } from '@vpcanvas/catalogue'
import type { Writing } from '@vpcanvas/formats'
import { type Block, tryBlock } from '@vpcanvas/ip'
import type { Id, Resource, View } from '@vpcanvas/model'
import { perList, type Questions } from '@vpcanvas/rules'
import { type Text, verbatim } from '@vpcanvas/text'
import { blockMeant } from './blocks.ts'
import type { Choice } from './form.ts'
import { type PrefixListProps, prefixListSchema } from './prefix-list/schema.ts'
import { regionOf } from './routing.ts'
import { vpcEndpointSchema } from './vpc-endpoint/schema.ts'

/** A prefix list that a route or a rule names. */
export interface NamedList {
  /** For people: its name, else its AWS id. */
  readonly name: string
  /** Null where its blocks are not known here. */
  readonly blocks: readonly Block[] | null
  /** What a mention counts for among routes and rules. */
  readonly weight: number
}

/** How AWS writes the id of a list. */
const AWS_ID = /^pl-[0-9a-f]{8,17}$/

export function isPrefixListId(text: string): boolean {
  return AWS_ID.test(text)
}

/** Names that only AWS gives: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html */
export function isAwsManaged({ name }: Pick<Resource, 'name'>): boolean {
  return /^com\.(amazonaws|amazon|aws)\./.test(name)
}

/**
 * The list that a text names from within a resource: one of the design by its id, or one that it does not hold by
 * AWS's. Null where it names none.
 */
export function listNamed(look: Questions, text: string, from: Id | null): NamedList | null {
  const list = look.as(prefixListSchema, text)
  if (list) return { name: list.name, blocks: blocksOfList(list), weight: weightOf(list) }
  if (!isPrefixListId(text)) return null
  const service = serviceOf(look, text, regionOf(look, from)?.props.region ?? '')
  if (service === undefined) return { name: text, blocks: null, weight: 1 }
  return { name: service, blocks: blocksOfService(look, service), weight: awsPrefixListWeight(service) ?? 1 }
}

/** The service whose list an id is: as a gateway endpoint was seen to write it into a table, or as AWS gives it. */
function serviceOf(look: Questions, id: string, region: string): string | undefined {
  return seenIds(look.all(vpcEndpointSchema)).get(id) ?? awsPrefixListNamed(region, id)
}

const seenIds = perList(
  (endpoints: readonly Resource<{ readonly serviceName: string }>[]) =>
    new Map(
      endpoints.flatMap(({ observed, props }) => {
        const id = observed?.['prefixListId']
        return id === undefined ? [] : [[id, props.serviceName] as const]
      }),
    ),
)

function weightOf(list: Resource<PrefixListProps>): number {
  return (isAwsManaged(list) ? awsPrefixListWeight(list.name) : undefined) ?? list.props.maxEntries
}

/** Whether AWS keeps entries that were not seen: then nobody knows what the list holds. */
export function isUnseen({ observed, props }: Resource<PrefixListProps>): boolean {
  return observed?.['entries'] === 'unknown' && props.entries.length === 0
}

function blocksOfList(list: Resource<PrefixListProps>): readonly Block[] | null {
  if (isUnseen(list) || (isAwsManaged(list) && list.props.entries.length === 0)) return standInOf(list.name)
  return list.props.entries.flatMap(({ cidr }) => blockMeant(cidr) ?? [])
}

/** The blocks of a service that gateway endpoints lead to: those of its list where the design holds it, else a stand-in. */
export function blocksOfService(look: Questions, service: string): readonly Block[] | null {
  const list = look.all(prefixListSchema).find((one) => one.name === service && one.props.entries.length > 0)
  return (list && blocksOfList(list)) ?? standInOf(service)
}

/** Whether the blocks of a service are no more than a stand-in. */
export function isStandIn(look: Questions, service: string): boolean {
  return !look.all(prefixListSchema).some((one) => one.name === service && one.props.entries.length > 0)
}

/** A service with gateway endpoints, and its region: of `com.amazonaws.ap-northeast-2.s3`. */
export function gatewayServiceIn(name: string): { readonly region: string; readonly service: string } | null {
  const [, region, service] = /^com\.amazonaws\.([a-z0-9-]+)\.([a-z0-9]+)$/.exec(name) ?? []
  return region !== undefined && service !== undefined && gatewayServices.includes(service) ? { region, service } : null
}

/** As many parts as `198.19.0.0/16` has for each service. */
const PLACES = 64

/**
 * A block that stands for a service whose addresses no design says: one for each region and service, of the range that
 * is set aside for benchmarking and that nobody routes. https://www.rfc-editor.org/rfc/rfc2544
 */
function standInOf(name: string): readonly Block[] | null {
  const named = gatewayServiceIn(name)
  if (!named) return null
  const known = regions.findIndex(({ id }) => id === named.region)
  const place = known === -1 ? PLACES - 1 : known % (PLACES - 1)
  const block = tryBlock(`198.19.${place * 4 + gatewayServices.indexOf(named.service)}.0/24`)
  return block ? [block] : null
}

/** The id of a list as a template says it: a reference to one that it makes, or AWS's own id. */
export function listWritten(text: string, to: Writing, field: readonly string[]): ReturnType<Writing['attribute']> {
  const list = to.view.as(prefixListSchema, text)
  return list && !(isAwsManaged(list) && isPrefixListId(text)) ? to.attribute(text, 'PrefixListId', field) : text
}

/** `prefix list "offices"` */
export function prefixListText(name: string): Text {
  return { en: `prefix list "${name}"`, ko: `접두사 목록 "${name}"` }
}

/** The lists of the region that a resource is in; the value is the resource's id. */
export function listChoices(resource: Resource, view: View): readonly Choice[] {
  return view
    .childrenOf(prefixListSchema, regionOf(view, resource.id)?.id ?? null)
    .map(({ id, name }) => ({ value: id, label: verbatim(name) }))
}
