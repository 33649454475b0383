import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetSchema } from '../../subnet/schema.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclSubnetOtherVpc: Rule<NetworkAclProps> = {
  id: 'nacl-subnet-other-vpc',
  severity: 'error',
  title: { en: 'A network ACL filters subnets of its own VPC', ko: '네트워크 ACL은 자기 VPC의 서브넷에만 연결합니다' },
  why: {
    en: 'AWS refuses to associate it with a subnet of another VPC.',
    ko: 'AWS는 다른 VPC의 서브넷과 연결하는 것을 거부합니다.',
  },
  fix: { en: 'Use a network ACL of the subnet’s VPC.', ko: '서브넷이 있는 VPC의 네트워크 ACL을 사용하십시오.' },
  docs: docs('ec2api', 'ReplaceNetworkAclAssociation'),
  awsCode: 'InvalidParameterValue',
  *check(acl, look) {
    for (const id of acl.props.subnets) {
      const subnet = look.as(subnetSchema, id)
      if (!subnet || subnet.parent === acl.parent) continue
      yield {
        message: {
          en: `Subnet "${subnet.name}" is in another VPC than network ACL "${acl.name}".`,
          ko: `네트워크 ACL "${acl.name}": 서브넷 "${subnet.name}"의 VPC가 다릅니다.`,
        },
        path: ['subnets', id],
        related: [id],
        fix: {
          title: { en: `Dissociate "${subnet.name}"`, ko: `"${subnet.name}" 연결 해제` },
          edits: [{ op: 'set', id: acl.id, path: ['subnets', id], value: undefined }],
        },
      }
    }
  },
}
