import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type NetworkAclProps, networkAclSchema } from '../schema.ts'

export const naclImmutable = replacementRule<NetworkAclProps>(networkAclSchema, {
  id: 'nacl-immutable',
  title: { en: 'A network ACL stays in its VPC', ko: '네트워크 ACL의 VPC는 변경할 수 없습니다' },
  why: {
    en: 'AWS makes a new one in the other VPC and deletes this one.',
    ko: 'AWS에서는 다른 VPC에 새로 만들고 기존 네트워크 ACL을 삭제합니다.',
  },
  fix: { en: 'Keep it where it is, and draw another in the other VPC.', ko: '그대로 두고 다른 VPC에 새로 만드십시오.' },
  docs: docs('ec2api', 'CreateNetworkAcl'),
  props: {},
  parent: { en: 'the VPC', ko: 'VPC' },
  means: {
    en: 'Its subnets fall back to the default network ACL, which lets everything through.',
    ko: '서브넷은 모든 트래픽을 허용하는 기본 네트워크 ACL을 따르게 됩니다.',
  },
})
