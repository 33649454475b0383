import { docs } from '@vpcanvas/catalogue'
import { formatPorts } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { forTheVpc, openRules } from '../open.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgOpenHighRiskPort: Rule<SecurityGroupProps> = {
  id: 'sg-open-high-risk-port',
  severity: 'warning',
  title: {
    en: 'Ports that are attacked all day are not open to everybody',
    ko: '자주 공격받는 포트를 모두에게 열지 않습니다',
  },
  why: {
    en: 'SSH, RDP, databases and their like are scanned within minutes (Security Hub EC2.19).',
    ko: 'SSH, RDP, 데이터베이스 등의 포트는 몇 분 안에 스캔 대상이 됩니다(Security Hub EC2.19).',
  },
  fix: { en: 'Restrict the source.', ko: '소스를 제한하십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(group, look) {
    for (const open of openRules(look, group, 'highRisk')) {
      const fix = forTheVpc(look, group, open)
      yield {
        message: {
          en: `Security group "${group.name}" admits everybody to TCP ${formatPorts(open.ports)}.`,
          ko: `보안 그룹 "${group.name}": TCP ${formatPorts(open.ports)} 접근을 모든 곳에 허용합니다.`,
        },
        path: [...open.permission.path, 'peer'],
        ...(fix && { fix }),
      }
    }
  },
}
