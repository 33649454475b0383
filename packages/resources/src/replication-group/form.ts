import {
  backupsField,
  engineField,
  minorUpgradeField,
  nodeFields,
  nodeZonesField,
  subnetGroupField,
} from '../cache-fields.ts'
import { sections, securityGroupsField, tagsSection, words } from '../fields.ts'
import type { Form } from '../form.ts'
import type { ReplicationGroupProps } from './schema.ts'

export const form: Form<ReplicationGroupProps> = {
  sections: [
    {
      title: sections.engine,
      fields: [
        engineField(['valkey', 'redis'], {
          en: 'Valkey is the open continuation of Redis OSS, speaks the same protocol and costs less.',
          ko: 'Valkey는 Redis OSS를 잇는 오픈 소스 엔진으로, 같은 프로토콜을 사용하며 요금이 더 낮습니다.',
        }),
        ...nodeFields(),
      ],
    },
    {
      title: sections.topology,
      fields: [
        {
          prop: 'clusterMode',
          label: { en: 'Cluster mode', ko: '클러스터 모드' },
          help: {
            en: 'Disabled: one shard, any client. Enabled: data spread over shards, for clients that speak the cluster protocol. Compatible: a step between the two.',
            ko: '비활성화: 샤드 하나, 모든 클라이언트 사용 가능. 활성화: 데이터를 여러 샤드에 분산하며 클러스터 프로토콜을 지원하는 클라이언트 필요. 호환: 둘 사이의 전환 단계.',
          },
          control: {
            type: 'choice',
            choices: () => [
              { value: 'disabled', label: { en: 'Disabled', ko: '비활성화됨' } },
              { value: 'compatible', label: { en: 'Compatible', ko: '호환' } },
              { value: 'enabled', label: { en: 'Enabled', ko: '활성화됨' } },
            ],
          },
        },
        {
          prop: 'numNodeGroups',
          label: { en: 'Shards', ko: '샤드 수' },
          help: {
            en: 'Each holds a part of the data. One while cluster mode is disabled.',
            ko: '각 샤드가 데이터의 일부를 저장합니다. 클러스터 모드가 비활성화된 동안에는 1개입니다.',
          },
          control: { type: 'number', min: 1, max: 500, unit: { en: 'shards', ko: '개' } },
        },
        {
          prop: 'replicasPerNodeGroup',
          label: { en: 'Replicas per shard', ko: '샤드당 복제본' },
          help: {
            en: 'Copies that answer reads and take over when the primary fails; 0 to 5.',
            ko: '읽기 요청에 응답하고 프라이머리에 장애가 생기면 역할을 이어받는 복제본이며 0~5개입니다.',
          },
          control: { type: 'number', min: 0, max: 5, unit: { en: 'replicas', ko: '개' } },
        },
        {
          prop: 'automaticFailoverEnabled',
          label: { en: 'Automatic failover', ko: '자동 장애 조치' },
          help: {
            en: 'A replica becomes the primary by itself. Needs a replica.',
            ko: '프라이머리 장애 시 복제본이 자동으로 승격됩니다. 복제본이 필요합니다.',
          },
          control: { type: 'toggle' },
        },
        {
          prop: 'multiAZEnabled',
          label: { en: 'Multi-AZ', ko: '다중 AZ' },
          help: {
            en: 'Replicas stand in another zone than their primary. Needs automatic failover and subnets in two zones.',
            ko: '복제본을 프라이머리와 다른 가용 영역에 배치합니다. 자동 장애 조치와 두 가용 영역의 서브넷이 필요합니다.',
          },
          control: { type: 'toggle' },
        },
        nodeZonesField('preferredCacheClusterAZs', {
          en: 'One zone for each node, the primary’s first. Empty: AWS spreads them.',
          ko: '노드마다 가용 영역 하나를 지정하며 프라이머리가 첫 번째입니다. 비워 두면 AWS가 분산합니다.',
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
            en: 'Where clients connect; 6379 unless there is a reason. Fixed once the cache exists.',
            ko: '클라이언트가 접속하는 포트이며 특별한 이유가 없으면 6379입니다. 캐시를 만든 뒤에는 바꿀 수 없습니다.',
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
            en: 'TLS between clients and nodes, and among nodes.',
            ko: '클라이언트와 노드, 노드와 노드 사이의 통신을 TLS로 암호화합니다.',
          },
          control: { type: 'toggle' },
        },
        {
          prop: 'transitEncryptionMode',
          label: { en: 'Transit encryption mode', ko: '전송 암호화 모드' },
          help: {
            en: 'Preferred still takes connections without TLS, while clients move over.',
            ko: '선호는 클라이언트를 전환하는 동안 TLS가 아닌 연결도 허용합니다.',
          },
          control: {
            type: 'choice',
            none: { en: 'Default (required)', ko: '기본값(필수)' },
            choices: () => [
              { value: 'preferred', label: { en: 'Preferred', ko: '선호' } },
              { value: 'required', label: { en: 'Required', ko: '필수' } },
            ],
          },
          when: ({ transitEncryptionEnabled, transitEncryptionMode }) =>
            transitEncryptionEnabled || transitEncryptionMode !== null,
        },
        {
          prop: 'atRestEncryptionEnabled',
          label: { en: 'Encryption at rest', ko: '저장 데이터 암호화' },
          help: {
            en: 'Backups and what is written to disk. Fixed once the cache exists.',
            ko: '백업과 디스크에 기록되는 데이터를 암호화합니다. 캐시를 만든 뒤에는 바꿀 수 없습니다.',
          },
          control: { type: 'toggle' },
        },
        {
          prop: 'kmsKeyId',
          label: { en: 'KMS key', ko: 'KMS 키' },
          help: {
            en: 'The ARN or ID of a symmetric key of this region. Empty: the service’s own key.',
            ko: '이 리전에 있는 대칭 키의 ARN 또는 ID입니다. 비워 두면 서비스 기본 키를 사용합니다.',
          },
          control: { type: 'text', monospace: true, optional: true },
          when: ({ atRestEncryptionEnabled, kmsKeyId }) => atRestEncryptionEnabled || kmsKeyId !== null,
        },
      ],
    },
    {
      title: sections.maintenance,
      fields: [backupsField(), minorUpgradeField()],
    },
    {
      title: sections.identity,
      fields: [
        {
          prop: 'replicationGroupId',
          label: { en: 'Replication group ID', ko: '복제 그룹 ID' },
          help: {
            en: 'Up to 40 letters, digits and hyphens; part of the endpoint. Empty: chosen when it is provisioned.',
            ko: '영문자, 숫자, 하이픈으로 최대 40자이며 엔드포인트의 일부가 됩니다. 비워 두면 프로비저닝할 때 정합니다.',
          },
          control: { type: 'text', monospace: true, optional: true },
        },
        { prop: 'description', label: words.description, control: { type: 'text' } },
      ],
    },
    tagsSection(),
  ],
}
