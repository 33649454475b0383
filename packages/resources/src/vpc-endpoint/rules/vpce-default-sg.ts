import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isLeftOpen } from '../../left-open.ts'
import { newGroupFor } from '../../security-group/new-group.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { isGateway } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceDefaultSg: Rule<VpcEndpointProps> = {
  id: 'vpce-default-sg',
  severity: 'warning',
  title: {
    en: 'An interface endpoint has a security group of its own',
    ko: '인터페이스 엔드포인트에는 보안 그룹을 지정합니다',
  },
  why: {
    en: 'Without one AWS takes the VPC’s default group, which lets in its own members only.',
    ko: '지정하지 않으면 AWS가 VPC의 기본 보안 그룹을 사용하며, 그 그룹에 속한 리소스만 연결할 수 있습니다.',
  },
  fix: {
    en: 'Assign a group that lets TCP 443 in from the clients.',
    ko: '클라이언트에서 오는 TCP 443을 허용하는 보안 그룹을 지정하십시오.',
  },
  docs: docs('ec2api', 'CreateVpcEndpoint'),
  awsCode: null,
  *check(endpoint, look) {
    if (isGateway(endpoint) || endpoint.props.securityGroups.length > 0) return
    if (isLeftOpen(look, endpoint.id, 'SecurityGroupIds')) return
    const cidr = look.as(vpcSchema, endpoint.parent)?.props.cidrBlock ?? ''
    const fix = newGroupFor(look, endpoint, [
      {
        id: 'https',
        protocol: 'tcp',
        fromPort: 443,
        toPort: 443,
        peer: { type: 'cidr', cidr },
        description: 'HTTPS from the VPC',
      },
    ])
    yield {
      message: {
        en: `Interface endpoint "${endpoint.name}" has no security group: the default one of the VPC guards it.`,
        ko: `인터페이스 엔드포인트 "${endpoint.name}": 지정한 보안 그룹이 없어 VPC의 기본 보안 그룹이 적용됩니다.`,
      },
      path: ['securityGroups'],
      ...(fix && { fix }),
    }
  },
}
