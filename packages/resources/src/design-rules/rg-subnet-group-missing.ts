import { docs } from '@vpcanvas/catalogue'
import type { Fix, Look, Rule } from '@vpcanvas/rules'
import { cacheSubnetGroupDefaults, cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { subnetsForCaches } from '../caching.ts'
import { unusedId } from '../ids.ts'
import type { Cache, CacheProps } from './cacheProps.ts'

export const rgSubnetGroupMissing: Rule<CacheProps> = {
  id: 'rg-subnet-group-missing',
  severity: 'error',
  title: { en: 'A cache names a subnet group', ko: '캐시에는 서브넷 그룹을 지정합니다' },
  why: {
    en: 'The subnet group decides in which VPC a cache lives. Without one AWS takes the default VPC, not this one, and where there is none it refuses.',
    ko: '서브넷 그룹이 캐시의 VPC를 정합니다. 없으면 AWS는 이 VPC가 아닌 기본 VPC를 사용하고, 기본 VPC도 없으면 거부합니다.',
  },
  fix: { en: 'Give it a subnet group of this VPC.', ko: '이 VPC의 서브넷 그룹을 지정하십시오.' },
  docs: docs('ecug', 'SubnetGroups'),
  awsCode: 'CacheSubnetGroupNotFoundFault',
  *check(cache, look) {
    if (cache.props.cacheSubnetGroup !== null) return
    const fix = withSubnetGroup(look, cache)
    yield {
      message: {
        en: `Cache "${cache.name}" has no subnet group, so it would not be in this VPC.`,
        ko: `캐시 "${cache.name}": 서브넷 그룹이 없어 이 VPC에 생성되지 않습니다.`,
      },
      path: ['cacheSubnetGroup'],
      ...(fix && { fix }),
    }
  },
}

/** The first group of the VPC that has subnets, or a new one of its best subnets. */
function withSubnetGroup(look: Look, cache: Cache): Fix | null {
  const use = (id: string) => ({ op: 'set', id: cache.id, path: ['cacheSubnetGroup'], value: id }) as const
  const known = look.childrenOf(cacheSubnetGroupSchema, cache.parent).find((group) => group.props.subnets.length > 0)
  if (known) return { title: { en: `Use "${known.name}"`, ko: `"${known.name}" 사용` }, edits: [use(known.id)] }
  const subnets = subnetsForCaches(look, cache.parent)
  if (subnets.length === 0) return null
  const id = unusedId(look, `${cache.id.slice(0, 100)}-subnets`)
  return {
    title: {
      en: `Add a subnet group of ${subnets.map((one) => `"${one.name}"`).join(', ')}`,
      ko: `${subnets.map((one) => `"${one.name}"`).join(', ')} 서브넷 그룹 추가`,
    },
    edits: [
      {
        op: 'add',
        resource: {
          id,
          kind: cacheSubnetGroupSchema.kind,
          name: `${cache.name.slice(0, 200)}-subnets`,
          parent: cache.parent,
          props: { ...cacheSubnetGroupDefaults, subnets: subnets.map((one) => one.id) },
        },
      },
      use(id),
    ],
  }
}
