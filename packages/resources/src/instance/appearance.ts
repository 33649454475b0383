import type { Appearance } from '../appearance.ts'
import { verbatim } from '@vpcanvas/text'
import { type InstanceProps, instanceSchema } from './schema.ts'

export const appearance: Appearance<InstanceProps> = {
  label: instanceSchema.label,
  plural: { en: 'EC2 instances', ko: 'EC2 인스턴스' },
  group: 'compute',
  icon: 'instance',
  shape: 'card',
  size: { width: 184, height: 64 },
  explain: {
    en: 'A virtual server in a subnet: here, the application that talks to the cache.',
    ko: '서브넷에 있는 가상 서버입니다. 여기서는 캐시를 사용하는 애플리케이션 역할을 합니다.',
  },
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html',
  summary: ({ props }) =>
    verbatim([props.instanceType, props.privateIpAddress].filter((part) => part !== null).join(' · ')),
}
