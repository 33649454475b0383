import { docs } from '@vpcanvas/catalogue'
import { formatPorts } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { forTheVpc, openRules } from '../open.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgOpenCachePort: Rule<SecurityGroupProps> = {
  id: 'sg-open-cache-port',
  severity: 'warning',
  title: { en: 'A cache’s port is not open to everybody', ko: '캐시 포트를 모두에게 열지 않습니다' },
  why: {
    en: 'From outside it is useless, since node-based caches have no public address; inside connected networks it admits everyone.',
    ko: '노드 기반 캐시에는 퍼블릭 주소가 없어 외부에서는 쓸모가 없고, 연결된 네트워크 안에서는 누구나 허용합니다.',
  },
  fix: { en: 'Use the client’s group as source.', ko: '클라이언트의 보안 그룹을 소스로 사용하십시오.' },
  docs: docs('ecug', 'elasticache-vpc-accessing'),
  awsCode: null,
  *check(group, look) {
    for (const open of openRules(look, group, 'cache')) {
      const fix = forTheVpc(look, group, open)
      yield {
        message: {
          en: `Security group "${group.name}" admits everybody to the cache port ${formatPorts(open.ports)}.`,
          ko: `보안 그룹 "${group.name}": 캐시 포트 ${formatPorts(open.ports)} 접근을 모든 곳에 허용합니다.`,
        },
        path: [...open.permission.path, 'peer'],
        ...(fix && { fix }),
      }
    }
  },
}
