import type { Id, Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { gatewayServiceIn } from '../prefix-lists.ts'
import { routeTableSchema, type RouteTableProps } from '../route-table/schema.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { type VpcEndpointProps, vpcEndpointSchema } from './schema.ts'

type Endpoint = Resource<VpcEndpointProps>

export function isGateway({ props }: Endpoint): boolean {
  return props.endpointType === 'Gateway'
}

/** `s3` of `com.amazonaws.ap-northeast-2.s3`: the service as people call it; the whole name where it is another's. */
export function shortName(serviceName: string): string {
  const [, service] = /^(?:cn\.)?com\.amazonaws\.(?!vpce\.)[a-z0-9-]+\.(.+)$/.exec(serviceName) ?? []
  return service ?? serviceName
}

/** The region that a service name of AWS's own says; null for services of other accounts, which do not follow the pattern. */
export function regionSaid(serviceName: string): string | null {
  const [, region] = /^(?:cn\.)?com\.amazonaws\.(?!vpce\.)([a-z0-9-]+)\..+$/.exec(serviceName) ?? []
  return region ?? null
}

/** The name of a service in a region. */
export function serviceIn(region: string, service: string): string {
  return `com.amazonaws.${region}.${service}`
}

export function hasGatewayType(serviceName: string): boolean {
  return gatewayServiceIn(serviceName) !== null
}

/** The subnets of an endpoint that are in the design, each once. */
export function subnetsOf(look: Questions, { props }: Endpoint): readonly Resource<SubnetProps>[] {
  return [...new Set(props.subnets)].flatMap((id) => look.as(subnetSchema, id) ?? [])
}

/** The route tables of an endpoint that are in the design, each once. */
export function tablesOf(look: Questions, { props }: Endpoint): readonly Resource<RouteTableProps>[] {
  return [...new Set(props.routeTables)].flatMap((id) => look.as(routeTableSchema, id) ?? [])
}

/** The endpoints of a VPC for a service. */
export function endpointsFor(look: Questions, vpcId: Id | null, serviceName: string): readonly Endpoint[] {
  return look.childrenOf(vpcEndpointSchema, vpcId).filter(({ props }) => props.serviceName === serviceName)
}
