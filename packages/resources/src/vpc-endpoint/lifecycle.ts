import {
  CreateVpcEndpointCommand,
  DeleteVpcEndpointsCommand,
  DescribeVpcEndpointsCommand,
  ModifyVpcEndpointCommand,
  type VpcEndpoint,
} from '@aws-sdk/client-ec2'
import {
  everyPage,
  type Fact,
  type FactChange,
  type Facts,
  isRef,
  type Lifecycle,
  type Live,
  type LiveState,
  type Ref,
  ref,
  type Session,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { refs } from '../lifecycle-facts.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { isFullAccess } from './policy.ts'
import { type VpcEndpointProps, vpcEndpointSchema } from './schema.ts'

interface VpcEndpointFacts extends Facts {
  readonly vpc: Ref
  readonly endpointType: string
  readonly serviceName: string
  readonly routeTables: readonly Ref[]
  readonly subnets: readonly Ref[]
  /** Absent where AWS takes the VPC's default group. */
  readonly securityGroups: readonly Ref[] | undefined
  /** Absent for a gateway endpoint. */
  readonly privateDnsEnabled: boolean | undefined
  readonly ipAddressType: string | undefined
  /** In one spelling; empty is full access. */
  readonly policyDocument: string
}

const STATES: Readonly<Record<string, LiveState>> = {
  available: 'ready',
  // It works for nobody until its owner accepts it, which may be never.
  pendingacceptance: 'ready',
  partial: 'ready',
  failed: 'failed',
  rejected: 'failed',
  expired: 'failed',
  deleting: 'leaving',
  deleted: 'gone',
}

export const lifecycle: Lifecycle<VpcEndpointProps, VpcEndpointFacts> = {
  schema: vpcEndpointSchema,
  service: 'ec2',
  links: [],
  effects: { vpc: 'replacement' },
  holdsData: false,
  patience: { create: 600, delete: 900 },

  desired: ({ parent, props }) => {
    const isInterface = props.endpointType === 'Interface'
    const groups = refs(securityGroupSchema.kind, props.securityGroups)
    return {
      vpc: ref(vpcSchema.kind, parent ?? ''),
      endpointType: props.endpointType,
      serviceName: props.serviceName,
      routeTables: refs(routeTableSchema.kind, props.routeTables),
      subnets: refs(subnetSchema.kind, props.subnets),
      securityGroups: groups.length > 0 ? groups : undefined,
      privateDnsEnabled: isInterface ? props.privateDnsEnabled : undefined,
      ipAddressType: isInterface ? props.ipAddressType : undefined,
      policyDocument: spelled(props.policyDocument),
    }
  },

  async read(reader) {
    const endpoints = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeVpcEndpointsCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.VpcEndpoints,
    )
    return endpoints.map(described)
  },

  async create({ ec2, idOf, token, ...session }, wanted) {
    const isInterface = wanted.endpointType === 'Interface'
    const { VpcEndpoint: made } = await ec2.send(
      new CreateVpcEndpointCommand({
        VpcId: idOf(wanted.vpc),
        VpcEndpointType: isInterface ? 'Interface' : 'Gateway',
        ServiceName: wanted.serviceName,
        ...(wanted.routeTables.length > 0 && { RouteTableIds: wanted.routeTables.map(idOf) }),
        ...(wanted.subnets.length > 0 && { SubnetIds: wanted.subnets.map(idOf) }),
        ...(wanted.securityGroups && { SecurityGroupIds: wanted.securityGroups.map(idOf) }),
        ...(isInterface && {
          PrivateDnsEnabled: wanted.privateDnsEnabled ?? false,
          IpAddressType: addressType(wanted.ipAddressType),
        }),
        ...(wanted.policyDocument !== '' && { PolicyDocument: wanted.policyDocument }),
        ClientToken: token,
        TagSpecifications: tagSpecification('vpc-endpoint', session),
      }),
    )
    return made?.VpcEndpointId ?? ''
  },

  async update({ ec2, idOf }, { id }, changes, wanted) {
    const changed = (fact: string) => changes.some((one) => one.fact === fact)
    await ec2.send(
      new ModifyVpcEndpointCommand({
        VpcEndpointId: id,
        ...added('AddRouteTableIds', changes, 'routeTables', idOf),
        ...removed('RemoveRouteTableIds', changes, 'routeTables', idOf),
        ...added('AddSubnetIds', changes, 'subnets', idOf),
        ...removed('RemoveSubnetIds', changes, 'subnets', idOf),
        ...added('AddSecurityGroupIds', changes, 'securityGroups', idOf),
        ...removed('RemoveSecurityGroupIds', changes, 'securityGroups', idOf),
        ...(changed('privateDnsEnabled') && { PrivateDnsEnabled: wanted.privateDnsEnabled ?? false }),
        ...(changed('ipAddressType') && { IpAddressType: addressType(wanted.ipAddressType) }),
        ...(changed('policyDocument') &&
          (wanted.policyDocument === '' ? { ResetPolicy: true } : { PolicyDocument: wanted.policyDocument })),
      }),
    )
  },

  // What went wrong is in the answer, not thrown.
  async delete({ ec2 }, { id }) {
    const { Unsuccessful = [] } = await ec2.send(new DeleteVpcEndpointsCommand({ VpcEndpointIds: [id] }))
    const error = Unsuccessful[0]?.Error
    if (error && !error.Code?.includes('NotFound')) {
      throw Object.assign(new Error(error.Message ?? ''), { name: error.Code ?? 'Error', Code: error.Code })
    }
  },

  // A service's private name and a table's route to it exist once.
  clash(live, wanted) {
    const isSameService = live.vpc.ref === wanted.vpc.ref && live.serviceName === wanted.serviceName
    return isSameService
      ? { en: 'Both are for the same service in one VPC.', ko: '둘 다 같은 VPC의 같은 서비스용입니다.' }
      : null
  },
}

function described(endpoint: VpcEndpoint): Live<VpcEndpointFacts> {
  const state = (endpoint.State ?? 'available') as string
  const isInterface = endpoint.VpcEndpointType === 'Interface'
  return {
    id: endpoint.VpcEndpointId ?? '',
    tags: tagRecord(endpoint.Tags),
    state: STATES[state.toLowerCase()] ?? 'pending',
    status: [state, endpoint.LastError?.Message].filter(Boolean).join(', '),
    facts: {
      vpc: ref(vpcSchema.kind, endpoint.VpcId ?? ''),
      endpointType: isInterface ? 'Interface' : 'Gateway',
      serviceName: endpoint.ServiceName ?? '',
      routeTables: refs(routeTableSchema.kind, endpoint.RouteTableIds ?? []),
      subnets: refs(subnetSchema.kind, endpoint.SubnetIds ?? []),
      securityGroups: refs(
        securityGroupSchema.kind,
        (endpoint.Groups ?? []).map(({ GroupId }) => GroupId),
      ),
      privateDnsEnabled: isInterface ? (endpoint.PrivateDnsEnabled ?? false) : undefined,
      ipAddressType: isInterface ? (endpoint.IpAddressType ?? 'ipv4') : undefined,
      policyDocument: spelled(endpoint.PolicyDocument ?? ''),
    },
  }
}

function addressType(type: string | undefined): 'ipv4' | 'ipv6' | 'dualstack' {
  return type === 'ipv6' || type === 'dualstack' ? type : 'ipv4'
}

/** Without the spaces in which AWS and people differ; empty for full access. */
function spelled(document: string): string {
  if (document.trim() === '' || isFullAccess(document)) return ''
  try {
    return JSON.stringify(JSON.parse(document))
  } catch {
    return document
  }
}

type Ids = Readonly<Record<string, string[]>>

function added(field: string, changes: readonly FactChange[], fact: string, idOf: Session['idOf']): Ids {
  return idsIn(
    field,
    changes.flatMap((one) => (one.fact === fact ? [one.after] : [])),
    idOf,
  )
}

function removed(field: string, changes: readonly FactChange[], fact: string, idOf: Session['idOf']): Ids {
  return idsIn(
    field,
    changes.flatMap((one) => (one.fact === fact ? [one.before] : [])),
    idOf,
  )
}

function idsIn(field: string, facts: readonly (Fact | undefined)[], idOf: Session['idOf']): Ids {
  const ids = facts.filter(isRef).map(idOf)
  return ids.length === 0 ? {} : { [field]: ids }
}
