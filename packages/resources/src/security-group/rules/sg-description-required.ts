import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { acceptable, ALLOWED_TEXT, LONGEST_TEXT } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgDescriptionRequired: Rule<SecurityGroupProps> = {
  id: 'sg-description-required',
  severity: 'error',
  title: {
    en: 'A group has a description of 1 to 255 plain characters',
    ko: '보안 그룹에는 1~255자의 설명이 있어야 합니다',
  },
  why: {
    en: 'AWS makes no group without one, takes the same characters as in the name, and never lets it be changed.',
    ko: 'AWS는 설명 없이 그룹을 만들지 않으며 이름과 같은 문자만 받고 나중에 바꿀 수 없습니다.',
  },
  fix: { en: 'Say in a few plain words what it guards.', ko: '무엇을 보호하는지 허용된 문자로 짧게 쓰십시오.' },
  docs: docs('ec2api', 'CreateSecurityGroup'),
  awsCode: 'MissingParameter',
  *check(group) {
    const { description } = group.props
    const empty = description.trim() === ''
    if (!empty && description.length <= LONGEST_TEXT && ALLOWED_TEXT.test(description)) return
    const value = (empty ? null : acceptable(description)) ?? acceptable(group.name) ?? 'Security group'
    yield {
      message: empty
        ? {
            en: `Security group "${group.name}" has no description.`,
            ko: `보안 그룹 "${group.name}": 설명이 없습니다.`,
          }
        : description.length > LONGEST_TEXT
          ? {
              en: `The description of security group "${group.name}" has ${description.length} characters; AWS takes ${LONGEST_TEXT}.`,
              ko: `보안 그룹 "${group.name}": 설명의 길이는 ${description.length}자입니다. AWS는 ${LONGEST_TEXT}자까지 받습니다.`,
            }
          : {
              en: `The description of security group "${group.name}" has characters that AWS does not take.`,
              ko: `보안 그룹 "${group.name}": 설명에 AWS가 받지 않는 문자가 있습니다.`,
            },
      path: ['description'],
      awsCode: empty ? 'MissingParameter' : 'InvalidParameterValue',
      fix: useInstead(group, ['description'], value),
    }
  },
}
