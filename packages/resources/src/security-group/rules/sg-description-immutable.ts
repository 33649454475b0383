import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type SecurityGroupProps, securityGroupSchema } from '../schema.ts'

export const sgDescriptionImmutable = replacementRule<SecurityGroupProps>(securityGroupSchema, {
  id: 'sg-description-immutable',
  title: {
    en: 'A group’s name, description and VPC can never be changed',
    ko: '보안 그룹의 이름, 설명, VPC는 변경할 수 없습니다',
  },
  why: {
    en: 'AWS has no call for it: a new group is made, everything that uses the old one is moved over, and the old one deleted.',
    ko: 'AWS에는 이를 바꾸는 호출이 없습니다. 새 그룹을 만들어 사용처를 모두 옮긴 뒤 기존 그룹을 삭제합니다.',
  },
  fix: { en: 'Keep it; put new words into a tag.', ko: '그대로 두고 새 설명은 태그에 쓰십시오.' },
  docs: docs('cfn', 'aws-resource-ec2-securitygroup'),
  props: {
    description: { en: 'the description', ko: '설명' },
    generatedName: { en: 'the name', ko: '이름' },
  },
  isNamed: ({ props }) => !props.generatedName,
  name: { en: 'the name', ko: '이름' },
  parent: { en: 'the VPC', ko: 'VPC' },
  means: { en: 'What uses the group is moved to the new one.', ko: '이 그룹을 쓰는 리소스는 새 그룹으로 옮겨집니다.' },
})
