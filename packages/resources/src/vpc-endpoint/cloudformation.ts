import type { ResourceTranslation, ResourceType, TemplateValue, Writing } from '@vpcanvas/formats'
import type { Id } from '@vpcanvas/model'
import { refusals } from '../cloudformation/refusals.ts'
import type { VpcEndpointProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::VPCEndpoint',
  ref: 'Id',
  attributes: { Id: null, CreationTimestamp: null, DnsEntries: null, NetworkInterfaceIds: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpoint.html */
export const cloudformation: ResourceTranslation<VpcEndpointProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (endpoint, to) => {
    const { endpointType, serviceName, routeTables, subnets, securityGroups, ...props } = endpoint.props
    const isInterface = endpointType === 'Interface'
    return {
      properties: {
        VpcId: to.attribute(endpoint.parent ?? '', 'VpcId', []),
        VpcEndpointType: endpointType,
        ServiceName: serviceName,
        RouteTableIds: named(routeTables, 'RouteTableId', 'routeTables', to),
        SubnetIds: named(subnets, 'SubnetId', 'subnets', to),
        SecurityGroupIds: named(securityGroups, 'GroupId', 'securityGroups', to),
        PrivateDnsEnabled: isInterface || props.privateDnsEnabled ? props.privateDnsEnabled : undefined,
        IpAddressType: props.ipAddressType === 'ipv4' ? undefined : props.ipAddressType,
        PolicyDocument: policyOf(props.policyDocument),
        Tags: to.tags(endpoint),
      },
    }
  },
  read: (from) => {
    const vpc = from.reference('VpcId', 'VpcId')
    if (!vpc) return { refused: refusals.vpc }
    const endpointType = from.text('VpcEndpointType') ?? 'Gateway'
    if (endpointType !== 'Gateway' && endpointType !== 'Interface') return { refused: OTHER_TYPE }
    const serviceName = from.text('ServiceName')
    if (serviceName === undefined) return { refused: UNKNOWN_SERVICE }
    const addresses = from.text('IpAddressType')
    return {
      parent: vpc,
      props: {
        endpointType,
        serviceName,
        routeTables: [...from.references('RouteTableIds', 'RouteTableId')],
        subnets: [...from.references('SubnetIds', 'SubnetId')],
        securityGroups: [...from.references('SecurityGroupIds', 'GroupId')],
        privateDnsEnabled: from.flag('PrivateDnsEnabled') ?? false,
        ipAddressType: addresses === 'ipv6' || addresses === 'dualstack' ? addresses : 'ipv4',
        policyDocument: from.json('PolicyDocument') ?? '',
        tags: { ...from.tags() },
      },
    }
  },
}

function named(ids: readonly Id[], attribute: string, prop: string, to: Writing): TemplateValue {
  const values = ids.map((id) => to.attribute(id, attribute, [prop, id])).filter((value) => value !== undefined)
  return values.length === 0 ? undefined : values
}

/** As an object, where it is one. */
function policyOf(document: string): TemplateValue {
  if (document.trim() === '') return undefined
  try {
    return JSON.parse(document) as TemplateValue
  } catch {
    return document
  }
}

const OTHER_TYPE = {
  en: 'vpcanvas models gateway and interface endpoints; this one is of another type.',
  ko: 'vpcanvas는 게이트웨이 및 인터페이스 엔드포인트만 모델링합니다. 이 엔드포인트의 유형은 다릅니다.',
}
const UNKNOWN_SERVICE = { en: 'Its service is not known.', ko: '어느 서비스의 엔드포인트인지 알 수 없습니다.' }
