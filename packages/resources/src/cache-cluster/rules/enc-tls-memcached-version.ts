import { docs, minimumVersion, newestVersion, supports } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isMemcached, setting } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const encTlsMemcachedVersion: Rule<CacheClusterProps> = {
  id: 'enc-tls-memcached-version',
  severity: 'error',
  title: {
    en: 'Memcached is encrypted in transit from 1.6.12 on',
    ko: 'Memcached의 전송 중 암호화는 1.6.12부터 지원합니다',
  },
  why: {
    en: 'Earlier versions have no TLS. It is chosen at creation.',
    ko: '이전 버전에는 TLS가 없습니다. 생성할 때 선택합니다.',
  },
  fix: { en: 'Raise the version.', ko: '버전을 올리십시오.' },
  docs: docs('ecug', 'in-transit-encryption-mc'),
  awsCode: 'InvalidParameterCombination',
  *check(cluster) {
    const { transitEncryptionEnabled, engineVersion } = cluster.props
    if (
      !isMemcached(cluster) ||
      !transitEncryptionEnabled ||
      supports('encryptionInTransit', 'memcached', engineVersion)
    )
      return
    const version = newestVersion('memcached')
    yield {
      message: {
        en: `Cluster "${cluster.name}" is to be encrypted in transit, which Memcached has from ${minimumVersion('encryptionInTransit', 'memcached')} on, not in ${engineVersion}.`,
        ko: `클러스터 "${cluster.name}": 전송 중 암호화는 Memcached ${minimumVersion('encryptionInTransit', 'memcached')} 버전부터 지원하며 현재 버전은 ${engineVersion}입니다.`,
      },
      path: ['transitEncryptionEnabled'],
      fix: setting(
        cluster,
        { en: `Use Memcached ${version}`, ko: `Memcached ${version} 사용` },
        { engineVersion: version, cacheParameterGroupName: null },
      ),
    }
  },
}
