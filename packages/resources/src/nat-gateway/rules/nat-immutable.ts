import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type NatGatewayProps, natGatewaySchema } from '../schema.ts'

export const natImmutable = replacementRule<NatGatewayProps>(natGatewaySchema, {
  id: 'nat-immutable',
  title: {
    en: 'A NAT gateway’s subnet, type and address are fixed',
    ko: 'NAT 게이트웨이의 서브넷, 유형, 주소는 변경할 수 없습니다',
  },
  why: {
    en: 'AWS makes a new gateway; for the minutes in between, its clients have no way out.',
    ko: 'AWS에서는 새 게이트웨이를 만들며, 그 사이 몇 분 동안 클라이언트는 밖으로 나갈 수 없습니다.',
  },
  fix: {
    en: 'Keep it, or add a second one and move the routes to it first.',
    ko: '그대로 두거나 두 번째 게이트웨이를 추가한 뒤 경로를 먼저 옮기십시오.',
  },
  docs: docs('ec2api', 'CreateNatGateway'),
  props: {
    connectivityType: { en: 'the connectivity type', ko: '연결 유형' },
    elasticIp: { en: 'the Elastic IP', ko: '탄력적 IP' },
    privateIpAddress: { en: 'the private address', ko: '프라이빗 주소' },
  },
  parent: { en: 'the subnet', ko: '서브넷' },
  means: { en: 'Connections through it break.', ko: '이 게이트웨이를 거치는 연결이 끊깁니다.' },
})
