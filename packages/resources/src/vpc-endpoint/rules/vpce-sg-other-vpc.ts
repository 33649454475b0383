import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { vpcOf } from '../../routing.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceSgOtherVpc: Rule<VpcEndpointProps> = {
  id: 'vpce-sg-other-vpc',
  severity: 'error',
  title: {
    en: 'What an endpoint names is of its own VPC',
    ko: '엔드포인트가 지정하는 리소스는 같은 VPC에 있어야 합니다',
  },
  why: {
    en: 'AWS refuses subnets, groups and route tables of another VPC.',
    ko: 'AWS는 다른 VPC의 서브넷, 보안 그룹, 라우팅 테이블을 거부합니다.',
  },
  fix: { en: 'Choose from the VPC of the endpoint.', ko: '엔드포인트의 VPC에 있는 리소스를 지정하십시오.' },
  docs: docs('ec2api', 'CreateVpcEndpoint'),
  awsCode: 'InvalidParameter',
  *check(endpoint, look) {
    for (const prop of ['routeTables', 'subnets', 'securityGroups'] as const) {
      for (const id of endpoint.props[prop]) {
        const other = vpcOf(look, id)
        const named = look.get(id)
        if (!named || !other || other.id === endpoint.parent) continue
        yield {
          message: {
            en: `"${endpoint.name}" names "${named.name}", which is in VPC "${other.name}".`,
            ko: `"${endpoint.name}": 지정한 "${named.name}" 리소스는 VPC "${other.name}"에 있습니다.`,
          },
          path: [prop, id],
          related: [id],
          fix: {
            title: { en: `Take "${named.name}" away`, ko: `"${named.name}" 제거` },
            edits: [{ op: 'set', id: endpoint.id, path: [prop, id], value: undefined }],
          },
        }
      }
    }
  },
}
