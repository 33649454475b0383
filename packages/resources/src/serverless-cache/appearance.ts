import type { Appearance } from '../appearance.ts'
import { type ServerlessCacheProps, serverlessCacheSchema } from './schema.ts'
import { subnetsOf } from './subnets.ts'

export const appearance: Appearance<ServerlessCacheProps> = {
  label: serverlessCacheSchema.label,
  plural: { en: 'Serverless caches', ko: '서버리스 캐시' },
  alsoCalled: ['ElastiCache Serverless', 'Valkey', 'Redis OSS', 'Memcached'],
  group: 'caches',
  icon: 'elasticache',
  shape: 'card',
  size: { width: 208, height: 96 },
  explain: {
    en: 'An ElastiCache cache that grows and shrinks by itself: no nodes to choose, one encrypted endpoint across its zones.',
    ko: '스스로 늘고 줄어드는 ElastiCache 캐시입니다. 노드를 고를 필요 없이 여러 가용 영역에 걸친 암호화된 엔드포인트 하나로 연결합니다.',
  },
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  summary(cache, view) {
    const { engine, majorEngineVersion } = cache.props
    const what = `${engine} ${majorEngineVersion}`.trim()
    const endpoints = subnetsOf(view, cache).length
    return {
      en: `${what} · ${endpoints} ${endpoints === 1 ? 'endpoint' : 'endpoints'}`,
      ko: `${what} · 엔드포인트 ${endpoints}개`,
    }
  },
  parts: (cache, view) =>
    subnetsOf(view, cache).map((subnet, index) => ({
      id: String(index + 1),
      in: subnet.id,
      role: 'endpoint',
      group: 1,
    })),
}
