import { docs } from '@vpcanvas/catalogue'
import { formatPorts } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { forTheVpc, openRules } from '../open.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgOpenUnauthorisedPort: Rule<SecurityGroupProps> = {
  id: 'sg-open-unauthorised-port',
  severity: 'warning',
  title: { en: 'Only the web’s ports are open to everybody', ko: '모두에게 여는 포트는 웹 포트뿐입니다' },
  why: {
    en: 'What everybody may reach should be 80 and 443 (Security Hub EC2.18).',
    ko: '누구나 접근할 수 있는 포트는 80과 443이어야 합니다(Security Hub EC2.18).',
  },
  fix: { en: 'Restrict the source.', ko: '소스를 제한하십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(group, look) {
    for (const open of openRules(look, group, 'unauthorised')) {
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
