import { freeName, newId, type Id, type Placement, type View } from '@vpcanvas/model'
import { stillInVpc } from '../copying.ts'
import { subnetsForCaches } from '../caching.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { regionOf } from '../routing.ts'
import { securityGroupDefaults, securityGroupSchema } from '../security-group/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { vpcEndpointDefaults, type VpcEndpointProps } from './schema.ts'
import { endpointsFor, serviceIn } from './service.ts'

/** What a VPC gets first: the services that cost nothing to reach, then one that hosts of private subnets mostly want. */
const FREE = ['s3', 'dynamodb']
const BILLED = ['secretsmanager', 'ssm', 'logs', 'ecr.api', 'kms', 'sts', 'sqs', 'sns']

export const placement: Placement<VpcEndpointProps> = {
  arrive(view, parent) {
    const region = regionOf(view, parent)?.props.region ?? 'us-east-1'
    const isNew = (service: string) => endpointsFor(view, parent, serviceIn(region, service)).length === 0
    const free = FREE.find(isNew)
    if (free !== undefined) return gatewayArrival(view, parent, serviceIn(region, free), free)
    const service = BILLED.find(isNew) ?? 'execute-api'
    return interfaceArrival(view, parent, serviceIn(region, service), service)
  },
  readdress(view, copy) {
    const { routeTables, subnets, securityGroups, serviceName } = copy.props
    const region = regionOf(view, copy.parent)?.props.region
    const here = copy.parent ?? undefined
    const twins = endpointsFor(view, copy.parent, serviceName)
    const taken = new Set(twins.flatMap(({ props }) => props.routeTables))
    return {
      ...copy.props,
      // The same service in the copy's region.
      serviceName: region === undefined ? serviceName : serviceName.replace(AWS_SERVICE, `$1${region}.`),
      routeTables: stillInVpc(view, routeTables, here).filter((id) => !taken.has(id)),
      subnets: stillInVpc(view, subnets, here),
      securityGroups: stillInVpc(view, securityGroups, here),
      // One endpoint of a VPC has the service's name.
      privateDnsEnabled: copy.props.privateDnsEnabled && twins.length === 0,
    }
  },
}

const AWS_SERVICE = /^((?:cn\.)?com\.amazonaws\.)(?!vpce\.)[a-z0-9-]+\./

function gatewayArrival(view: View, vpcId: Id | null, serviceName: string, service: string) {
  const routeTables = view.childrenOf(routeTableSchema, vpcId).map(({ id }) => id)
  const tables = routeTables.length
  return {
    name: `${service}-endpoint`,
    props: { ...vpcEndpointDefaults, serviceName, routeTables },
    decided: {
      en: `gateway endpoint for ${service}, free, in ${tables} route ${tables === 1 ? 'table' : 'tables'}`,
      ko: `${service} 게이트웨이 엔드포인트(무료), 라우팅 테이블 ${tables}개`,
    },
  }
}

function interfaceArrival(view: View, vpcId: Id | null, serviceName: string, service: string) {
  const subnets = subnetsForCaches(view, vpcId)
  const vpc = view.as(vpcSchema, vpcId)
  const group = {
    id: newId(securityGroupSchema.kind, view.resources),
    kind: securityGroupSchema.kind,
    name: freeName(view, 'endpoint-group'),
    parent: vpcId,
    props: {
      ...securityGroupDefaults,
      description: 'Guards endpoints of AWS services',
      ingress: [
        {
          id: 'https',
          protocol: 'tcp',
          fromPort: 443,
          toPort: 443,
          peer: { type: 'cidr' as const, cidr: vpc?.props.cidrBlock ?? '' },
          description: 'HTTPS from the VPC',
        },
      ],
      egress: [],
    },
  }
  const zones = subnets.map(({ props }) => props.availabilityZone).join(', ')
  return {
    name: `${service.replaceAll('.', '-')}-endpoint`,
    props: {
      ...vpcEndpointDefaults,
      endpointType: 'Interface' as const,
      serviceName,
      subnets: subnets.map(({ id }) => id),
      securityGroups: [group.id],
      privateDnsEnabled: vpc ? vpc.props.enableDnsSupport && vpc.props.enableDnsHostnames : false,
    },
    companions: [{ op: 'add' as const, resource: group }],
    decided:
      subnets.length === 0
        ? {
            en: `interface endpoint for ${service}, without a place yet: the VPC has no subnets`,
            ko: `${service} 인터페이스 엔드포인트, VPC에 서브넷이 없어 위치 미정`,
          }
        : {
            en: `interface endpoint for ${service} in ${zones}, with a security group`,
            ko: `${service} 인터페이스 엔드포인트(보안 그룹 포함), 가용 영역: ${zones}`,
          },
  }
}
