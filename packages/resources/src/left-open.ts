import { TEMPLATE } from '@vpcanvas/formats'
import type { Id, Questions, Resource } from '@vpcanvas/model'
import { perList } from '@vpcanvas/rules'
import { type OpaqueProps, opaqueSchema } from './opaque/schema.ts'

/**
 * Whether an import left one of these properties open, or something inside it: the template alone does not say what it
 * is, and the design holds what would be there without it. Properties are called as the template calls them.
 */
export function isLeftOpen(view: Questions, id: Id | null | undefined, ...properties: readonly string[]): boolean {
  const places = id == null ? undefined : openIn(view.all(opaqueSchema)).get(id)
  return places?.some((place) => properties.some((one) => place === one || place.startsWith(`${one}.`))) ?? false
}

/** The properties of a resource that an import left open as a whole, as the template calls them. */
export function openProperties(view: Questions, id: Id): readonly string[] {
  return (
    openIn(view.all(opaqueSchema))
      .get(id)
      ?.filter((place) => !place.includes('.')) ?? []
  )
}

/** Whether an import left open which addresses a subnet has, or those of its VPC. */
export function isRangeOpen(view: Questions, subnet: Id | null | undefined): boolean {
  const vpc = subnet == null ? undefined : view.get(subnet)?.parent
  return isLeftOpen(view, subnet, 'CidrBlock') || isLeftOpen(view, vpc, 'CidrBlock', 'Ipv4IpamPoolId')
}

/** The place that stands for whether a resource is there at all. */
export const EXISTENCE = 'Condition'

/** The place that stands for whether a VPC has an internet gateway. */
export const DOOR = 'VPCGatewayAttachment'

/** The place that stands for an address which something not modelled gives a host. */
export const ADDRESS = 'EIPAssociation'

const openIn = perList((opaques: readonly Resource<OpaqueProps>[]) => {
  const open = new Map<Id, string[]>()
  const add = (id: Id, places: readonly string[]) => open.set(id, [...(open.get(id) ?? []), ...places])
  for (const { props } of opaques) {
    for (const [id, places] of openPlaces(props)) add(id, places)
    const { InstanceId, VpcId, CidrBlock, Ipv4IpamPoolId, InternetGatewayId } = recordAt(props.body, 'Properties')
    const door = props.type === 'AWS::EC2::VPCGatewayAttachment' && InternetGatewayId ? nameIn(opaques)(VpcId) : null
    if (door !== null) add(door, [DOOR])
    const host = props.type === 'AWS::EC2::EIPAssociation' ? nameIn(opaques)(InstanceId) : null
    if (host !== null) add(host, [ADDRESS])
    const isRange = props.type === 'AWS::EC2::VPCCidrBlock' && (CidrBlock ?? Ipv4IpamPoolId) !== undefined
    const vpc = isRange ? nameIn(opaques)(VpcId) : null
    if (vpc !== null) add(vpc, ['CidrBlock'])
  }
  return open
})

/** What was left open in other resources, by their ids: the properties that are kept, and the places in them, dotted. */
export function openPlaces({ body }: OpaqueProps): readonly (readonly [Id, readonly string[]])[] {
  return [
    ...Object.entries(recordAt(body, 'Resources')).map(
      ([id, rest]) => [id, Object.keys(recordAt(rest, 'Properties'))] as const,
    ),
    ...Object.entries(recordAt(body, 'Open')).map(
      ([id, places]) => [id, Array.isArray(places) ? places.filter((one) => typeof one === 'string') : []] as const,
    ),
  ]
}

/** Finds the resource that `Ref` or `Fn::GetAtt` names: of a VPC's `DefaultNetworkAcl`, the VPC. */
export function nameIn(opaques: readonly Resource<OpaqueProps>[]): (value: unknown) => Id | null {
  const idOf = (logicalId: string): Id => {
    for (const { props } of opaques) {
      const id = recordAt(props.body, 'Ids')[logicalId]
      if (props.type === TEMPLATE && typeof id === 'string') return id
    }
    return logicalId
  }
  return (value) => {
    if (!isRecord(value)) return null
    const { Ref, 'Fn::GetAtt': got } = value
    if (typeof Ref === 'string') return idOf(Ref)
    const [first] = Array.isArray(got) ? (got as readonly unknown[]) : typeof got === 'string' ? got.split('.') : []
    return typeof first === 'string' ? idOf(first) : null
  }
}

export function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isRecord(value) ? value[key] : undefined
  return isRecord(found) ? found : {}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
