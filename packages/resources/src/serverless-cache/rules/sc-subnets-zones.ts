import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Fix, Look, Rule } from '@vpcanvas/rules'
import type { ServerlessCacheProps } from '../schema.ts'
import { FEWEST, MOST, subnetsOf, suitableSubnets, zoneOf } from '../subnets.ts'

export const scSubnetsZones: Rule<ServerlessCacheProps> = {
  id: 'sc-subnets-zones',
  severity: 'warning',
  title: {
    en: 'A serverless cache has two or three subnets, each in its own zone',
    ko: '서버리스 캐시는 서로 다른 가용 영역의 서브넷 2~3개를 사용합니다',
  },
  why: {
    en: 'AWS places one endpoint in each zone; it expects two or three, so that the loss of a zone does not cut the cache off.',
    ko: 'AWS는 가용 영역마다 엔드포인트를 하나씩 둡니다. 한 영역이 중단되어도 연결이 끊기지 않도록 2~3개를 요구합니다.',
  },
  fix: {
    en: 'Name two or three subnets in different zones.',
    ko: '서로 다른 가용 영역의 서브넷 2~3개를 지정하십시오.',
  },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: 'InvalidParameterValue',
  *check(cache, look) {
    const subnets = subnetsOf(look, cache).filter(({ parent }) => parent === cache.parent)
    const zones = new Set(subnets.map(zoneOf)).size
    if (subnets.length === 0 || (subnets.length === zones && zones >= FEWEST && zones <= MOST)) return
    const fix = withSuitable(look, cache)
    yield {
      message: {
        en: `Serverless cache "${cache.name}" has ${subnets.length} ${subnets.length === 1 ? 'subnet' : 'subnets'} in ${zones} ${zones === 1 ? 'zone' : 'zones'}; AWS expects ${FEWEST} or ${MOST}, each in a zone of its own.`,
        ko: `서버리스 캐시 "${cache.name}": 서브넷 ${subnets.length}개, 가용 영역 ${zones}개입니다. AWS는 서로 다른 가용 영역의 서브넷 ${FEWEST}~${MOST}개를 요구합니다.`,
      },
      path: ['subnets'],
      related: subnets.map(({ id }) => id),
      ...(fix && { fix }),
    }
  },
}

function withSuitable(look: Look, cache: Resource<ServerlessCacheProps>): Fix | null {
  const subnets = suitableSubnets(look, cache)
  if (subnets.length < FEWEST) return null
  const names = subnets.map(({ name }) => `"${name}"`).join(', ')
  return {
    title: { en: `Use ${names}`, ko: `${names} 사용` },
    edits: [{ op: 'set', id: cache.id, path: ['subnets'], value: subnets.map(({ id }) => id) }],
  }
}
