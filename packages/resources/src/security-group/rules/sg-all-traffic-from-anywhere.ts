import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { forTheVpc, openRules } from '../open.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgAllTrafficFromAnywhere: Rule<SecurityGroupProps> = {
  id: 'sg-all-traffic-from-anywhere',
  severity: 'warning',
  title: {
    en: 'A group does not admit everything from everywhere',
    ko: '보안 그룹은 모든 곳의 모든 트래픽을 허용하지 않습니다',
  },
  why: {
    en: 'Such a rule is no filter at all: every port of every member is open to whoever can reach it.',
    ko: '이런 규칙은 필터링을 하지 않습니다. 닿을 수 있는 누구에게나 모든 포트가 열립니다.',
  },
  fix: { en: 'Narrow ports and sources.', ko: '포트와 소스를 좁히십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(group, look) {
    for (const open of openRules(look, group, 'everything')) {
      const fix = forTheVpc(look, group, open)
      yield {
        message: {
          en: `Security group "${group.name}" admits all traffic from everywhere.`,
          ko: `보안 그룹 "${group.name}": 모든 곳에서 오는 모든 트래픽을 허용합니다.`,
        },
        path: open.permission.path,
        ...(fix && { fix }),
      }
    }
  },
}
