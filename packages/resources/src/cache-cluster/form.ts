import { engineField, minorUpgradeField, nodeFields, nodeZonesField, subnetGroupField } from '../cache-fields.ts'
import { sections, securityGroupsField, tagsSection, words } from '../fields.ts'
import type { Form } from '../form.ts'
import type { CacheClusterProps } from './schema.ts'

export const form: Form<CacheClusterProps> = {
  sections: [
    {
      title: sections.engine,
      fields: [
        engineField(['memcached', 'redis'], {
          en: 'Memcached: simple, without replication. A single Redis OSS node is better made as a replication group, which can grow.',
          ko: 'Memcached는 복제가 없는 단순한 엔진입니다. Redis OSS 단일 노드는 나중에 확장할 수 있는 복제 그룹으로 만드는 것이 좋습니다.',
        }),
        ...nodeFields(),
      ],
    },
    {
      title: sections.topology,
      fields: [
        {
          prop: 'numCacheNodes',
          label: { en: 'Nodes', ko: '노드 수' },
          help: {
            en: 'Each holds a part of the data and no copy of the others. A node that fails takes its part with it.',
            ko: '각 노드가 데이터의 일부만 저장하며 서로 복제하지 않습니다. 노드에 장애가 생기면 그 부분의 데이터는 사라집니다.',
          },
          control: { type: 'number', min: 1, max: 60, unit: { en: 'nodes', ko: '개' } },
        },
        {
          prop: 'azMode',
          label: { en: 'Zones', ko: '가용 영역 구성' },
          help: {
            en: 'Across zones, so that one zone’s failure loses only a part of the data. Needs two nodes.',
            ko: '여러 가용 영역에 두면 한 영역에 장애가 생겨도 데이터의 일부만 사라집니다. 노드가 두 개 이상 필요합니다.',
          },
          control: {
            type: 'choice',
            choices: () => [
              { value: 'single-az', label: { en: 'One zone', ko: '단일 가용 영역' } },
              { value: 'cross-az', label: { en: 'Across zones', ko: '여러 가용 영역' } },
            ],
          },
        },
        nodeZonesField('preferredAvailabilityZones', {
          en: 'One zone for each node. Empty: AWS chooses.',
          ko: '노드마다 가용 영역 하나를 지정합니다. 비워 두면 AWS가 선택합니다.',
        }),
      ],
    },
    {
      title: sections.network,
      fields: [
        subnetGroupField(),
        securityGroupsField(),
        {
          prop: 'port',
          label: words.port,
          help: {
            en: 'Where clients connect: 11211 for Memcached, 6379 for Redis OSS. Fixed once the cache exists.',
            ko: '클라이언트가 접속하는 포트이며 Memcached는 11211, Redis OSS는 6379입니다. 캐시를 만든 뒤에는 바꿀 수 없습니다.',
          },
          control: { type: 'number', min: 1, max: 65_535 },
        },
      ],
    },
    {
      title: sections.security,
      fields: [
        {
          prop: 'transitEncryptionEnabled',
          label: words.transitEncryption,
          help: {
            en: 'TLS between clients and nodes. Memcached 1.6.12 and later; fixed once the cache exists.',
            ko: '클라이언트와 노드 사이의 통신을 TLS로 암호화합니다. Memcached 1.6.12 이상에서 지원하며 캐시를 만든 뒤에는 바꿀 수 없습니다.',
          },
          control: { type: 'toggle' },
        },
      ],
    },
    {
      title: sections.maintenance,
      fields: [minorUpgradeField()],
    },
    {
      title: sections.identity,
      fields: [
        {
          prop: 'cacheClusterId',
          label: { en: 'Cluster ID', ko: '클러스터 ID' },
          help: {
            en: 'Up to 50 letters, digits and hyphens; part of the endpoint. Empty: chosen when it is provisioned.',
            ko: '영문자, 숫자, 하이픈으로 최대 50자이며 엔드포인트의 일부가 됩니다. 비워 두면 프로비저닝할 때 정합니다.',
          },
          control: { type: 'text', monospace: true, optional: true },
        },
      ],
    },
    tagsSection(),
  ],
}
