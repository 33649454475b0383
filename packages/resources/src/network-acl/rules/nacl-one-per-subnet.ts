import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { networkAclOf } from '../../filtering.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclOnePerSubnet: Rule<NetworkAclProps> = {
  id: 'nacl-one-per-subnet',
  severity: 'error',
  title: { en: 'A subnet has one network ACL', ko: '서브넷의 네트워크 ACL은 하나입니다' },
  why: {
    en: 'Associating a subnet with another network ACL takes it away from the first: it cannot have both.',
    ko: '서브넷을 다른 네트워크 ACL에 연결하면 기존 연결은 없어지므로 둘을 함께 쓸 수 없습니다.',
  },
  fix: { en: 'Keep one association.', ko: '연결을 하나만 남기십시오.' },
  docs: docs('vpcug', 'vpc-network-acls'),
  awsCode: null,
  *check(acl, look) {
    for (const [index, id] of acl.props.subnets.entries()) {
      const subnet = look.as(subnetSchema, id)
      if (!subnet) continue
      const first = networkAclOf(look, subnet)
      const twice = acl.props.subnets.indexOf(id) < index
      if (!twice && (!first || first.id === acl.id)) continue
      yield {
        message: twice
          ? {
              en: `Network ACL "${acl.name}" names subnet "${subnet.name}" twice.`,
              ko: `네트워크 ACL "${acl.name}": 서브넷 "${subnet.name}" 연결이 두 번 있습니다.`,
            }
          : {
              en: `Subnet "${subnet.name}" is associated with network ACL "${first?.name}" and with "${acl.name}".`,
              ko: `서브넷 "${subnet.name}": 네트워크 ACL "${first?.name}" 및 "${acl.name}"에 모두 연결되어 있습니다.`,
            },
        path: ['subnets', id],
        related: [id, ...(first && first.id !== acl.id ? [first.id] : [])],
        fix: {
          title: { en: `Dissociate from "${acl.name}"`, ko: `"${acl.name}" 연결 하나 해제` },
          edits: [{ op: 'set', id: acl.id, path: ['subnets', id], value: undefined }],
        },
      }
    }
  },
}
