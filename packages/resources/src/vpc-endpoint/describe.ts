import type { Description, Shown, Surroundings } from '@vpcanvas/formats/describe'
import { absences, missingGroups } from '../describing.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { isFullAccess } from './policy.ts'
import type { VpcEndpointProps } from './schema.ts'

const GONE = ['deleted', 'rejected', 'expired']

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html */
export const describe: Description<VpcEndpointProps> = {
  as: 'item',
  key: 'VpcEndpoints',
  type: 'AWS::EC2::VPCEndpoint',
  id: 'VpcEndpointId',
  read: (endpoint, around) => {
    const id = endpoint.text('VpcEndpointId') ?? ''
    const vpc = endpoint.text('VpcId')
    // AWS spells states in both ways.
    const state = (endpoint.text('State') ?? 'available').toLowerCase()
    if (GONE.includes(state)) return null
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    const endpointType = endpoint.text('VpcEndpointType') ?? 'Gateway'
    if (endpointType !== 'Gateway' && endpointType !== 'Interface') return { refused: OTHER_TYPE }
    const held = (kind: string, ids: readonly string[]) => ids.filter((one) => around.has(kind, one))
    const addresses = endpoint.text('IpAddressType')
    const groups = endpoint.each('Groups').flatMap((group) => group.text('GroupId') ?? [])
    return {
      parent: vpc,
      props: {
        endpointType,
        serviceName: endpoint.text('ServiceName') ?? '',
        routeTables: held(routeTableSchema.kind, textsOf(endpoint, 'RouteTableIds')),
        subnets: held(subnetSchema.kind, textsOf(endpoint, 'SubnetIds')),
        securityGroups: groups,
        privateDnsEnabled: endpoint.flag('PrivateDnsEnabled') ?? false,
        ipAddressType: addresses === 'ipv6' || addresses === 'dualstack' ? addresses : 'ipv4',
        policyDocument: policyOf(endpoint),
        tags: {},
      },
      parts: missingGroups(groups, around),
      observed: {
        ...(state !== 'available' && { state }),
        ...listSeen(id, around),
        ...interfacesSeen(endpoint, around),
      },
    }
  },
}

const OTHER_TYPE = {
  en: 'vpcanvas models gateway and interface endpoints; this one is of another type. It is kept as it is.',
  ko: 'vpcanvas는 게이트웨이 및 인터페이스 엔드포인트만 모델링합니다. 유형이 다르므로 그대로 보관합니다.',
}

/** The policy, where it is not the one that lets everything through. */
function policyOf(endpoint: Shown): string {
  const document = endpoint.text('PolicyDocument') ?? ''
  return isFullAccess(document) ? '' : document
}

/** The list of its service, as the route that AWS wrote for it names it. */
function listSeen(id: string, around: Surroundings): Readonly<Record<string, string>> {
  const route = around
    .all('RouteTables')
    .flatMap((table) => table.each('Routes'))
    .find((one) => one.text('GatewayId') === id && one.text('DestinationPrefixListId') !== undefined)
  const list = route?.text('DestinationPrefixListId')
  return list === undefined ? {} : { prefixListId: list }
}

/** Its interfaces with their addresses, by subnet. */
function interfacesSeen(endpoint: Shown, around: Surroundings): Readonly<Record<string, string>> {
  const own = new Set(textsOf(endpoint, 'NetworkInterfaceIds'))
  return Object.fromEntries(
    around.all('NetworkInterfaces').flatMap((one) => {
      const [id, subnet, address] = ['NetworkInterfaceId', 'SubnetId', 'PrivateIpAddress'].map((name) => one.text(name))
      if (id === undefined || subnet === undefined || !own.has(id)) return []
      return [[`${subnet}.networkInterfaceId`, id], ...(address === undefined ? [] : [[`${subnet}.address`, address]])]
    }),
  )
}

function textsOf({ raw }: Shown, name: string): readonly string[] {
  const list = Object.hasOwn(raw, name) ? raw[name] : undefined
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}
