import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type InstanceProps, instanceSchema } from '../schema.ts'

export const instanceKeyImmutable = replacementRule<InstanceProps>(instanceSchema, {
  id: 'instance-key-immutable',
  title: {
    en: 'An instance’s image, subnet and addresses are fixed at launch',
    ko: '인스턴스의 이미지, 서브넷, 주소는 시작할 때 정해집니다',
  },
  why: {
    en: 'AWS launches a new instance; what is on the disks of the old one is lost with it.',
    ko: 'AWS에서는 새 인스턴스를 시작하며 기존 인스턴스의 디스크 내용은 함께 사라집니다.',
  },
  fix: {
    en: 'Keep it, or launch another beside it first.',
    ko: '그대로 두거나 먼저 옆에 다른 인스턴스를 시작하십시오.',
  },
  docs: docs('cfn', 'aws-resource-ec2-instance'),
  props: {
    imageId: { en: 'the image', ko: '이미지' },
    privateIpAddress: { en: 'the private address', ko: '프라이빗 주소' },
    associatePublicIpAddress: { en: 'the public address', ko: '퍼블릭 주소' },
  },
  parent: { en: 'the subnet', ko: '서브넷' },
  means: { en: 'Its addresses change too.', ko: '주소도 바뀝니다.' },
})
