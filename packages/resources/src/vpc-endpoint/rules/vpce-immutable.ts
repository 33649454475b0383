import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type VpcEndpointProps, vpcEndpointSchema } from '../schema.ts'

export const vpceImmutable = replacementRule<VpcEndpointProps>(vpcEndpointSchema, {
  id: 'vpce-immutable',
  title: {
    en: 'A VPC endpoint’s service, type and VPC are fixed',
    ko: 'VPC 엔드포인트의 서비스, 유형, VPC는 변경할 수 없습니다',
  },
  why: {
    en: 'AWS makes a new endpoint; meanwhile the service is reached another way or not at all.',
    ko: 'AWS에서는 새 엔드포인트를 만들며, 그동안 서비스에는 다른 경로로만 연결되거나 연결되지 않습니다.',
  },
  fix: { en: 'Keep it, or add a second endpoint first.', ko: '그대로 두거나 새 엔드포인트를 먼저 추가하십시오.' },
  docs: docs('cfn', 'aws-resource-ec2-vpcendpoint'),
  props: {
    serviceName: { en: 'the service', ko: '서비스' },
    endpointType: { en: 'the type', ko: '유형' },
  },
  parent: { en: 'the VPC', ko: 'VPC' },
  means: { en: 'Connections through it break.', ko: '이 엔드포인트를 거치는 연결이 끊깁니다.' },
})
