import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type VpcPeeringProps, vpcPeeringSchema } from '../schema.ts'

export const pcxImmutable = replacementRule<VpcPeeringProps>(vpcPeeringSchema, {
  id: 'pcx-immutable',
  title: { en: 'The ends of a peering are fixed', ko: '피어링의 양쪽 끝은 변경할 수 없습니다' },
  why: {
    en: 'Another VPC means another peering, its acceptance, and new routes on both sides.',
    ko: 'VPC가 바뀌면 새 피어링을 만들어 수락하고 양쪽의 경로도 새로 만들어야 합니다.',
  },
  fix: { en: 'Keep it, and draw a second one.', ko: '그대로 두고 피어링을 하나 더 만드십시오.' },
  docs: docs('cfn', 'aws-resource-ec2-vpcpeeringconnection'),
  props: {
    requester: { en: 'the requester', ko: '요청자 VPC' },
    accepter: { en: 'the accepter', ko: '수락자 VPC' },
  },
  means: { en: 'Routes through it are made anew.', ko: '이 피어링을 쓰는 경로도 새로 만듭니다.' },
})
