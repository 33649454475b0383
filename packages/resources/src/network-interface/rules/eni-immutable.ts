import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type NetworkInterfaceProps, networkInterfaceSchema } from '../schema.ts'

export const eniImmutable = replacementRule<NetworkInterfaceProps>(networkInterfaceSchema, {
  id: 'eni-immutable',
  title: {
    en: 'An interface’s subnet and first address are fixed',
    ko: '인터페이스의 서브넷과 기본 주소는 변경할 수 없습니다',
  },
  why: {
    en: 'AWS makes a new interface; the old one is detached first, and its connections break.',
    ko: 'AWS에서는 새 인터페이스를 만듭니다. 기존 인터페이스는 먼저 분리되며 연결이 끊깁니다.',
  },
  fix: { en: 'Keep it, or add a second interface first.', ko: '그대로 두거나 두 번째 인터페이스를 먼저 추가하십시오.' },
  docs: docs('cfn', 'aws-resource-ec2-networkinterface'),
  props: { privateIpAddress: { en: 'the private address', ko: '프라이빗 주소' } },
  parent: { en: 'the subnet', ko: '서브넷' },
  means: { en: 'Its addresses change too.', ko: '주소도 바뀝니다.' },
})
