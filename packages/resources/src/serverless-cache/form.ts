import type { Text } from '@vpcanvas/text'
import { backupsField, engineField } from '../cache-fields.ts'
import { choicesOf, sections, securityGroupsField, tagsSection, words } from '../fields.ts'
import type { Field, Form } from '../form.ts'
import { majorVersionsOf, serverlessPorts } from './engines.ts'
import { type Limit, LIMITS, RANGES } from './limits.ts'
import type { ServerlessCacheProps } from './schema.ts'

const units = { DataStorage: { en: 'GB', ko: 'GB' }, ECPUPerSecond: { en: 'ECPU/s', ko: 'ECPU/초' } }

function limit(prop: Limit, label: Text, help: Text): Field<ServerlessCacheProps> {
  const [part] = LIMITS[prop]
  const { least, most } = RANGES[part]
  return { prop, label, help, control: { type: 'number', optional: true, min: least, max: most, unit: units[part] } }
}

export const form: Form<ServerlessCacheProps> = {
  facts({ props }) {
    const { from, to } = serverlessPorts(props.engine)
    return [
      {
        label: { en: 'Ports', ko: '포트' },
        value: { en: `${from} and ${to}`, ko: `${from}, ${to}` },
        because: {
          en: `Clients write and read on ${from}, and read from replicas on ${to}. A serverless cache has no other ports.`,
          ko: `클라이언트는 포트 ${from}번에서 쓰고 읽으며, 포트 ${to}번에서는 복제본을 읽습니다. 서버리스 캐시의 포트는 이 둘뿐입니다.`,
        },
      },
      {
        label: words.transitEncryption,
        value: { en: 'Always on', ko: '항상 켜짐' },
        because: {
          en: 'A client without TLS is turned away in the handshake.',
          ko: 'TLS를 쓰지 않는 클라이언트는 핸드셰이크에서 연결이 거부됩니다.',
        },
      },
    ]
  },
  sections: [
    {
      title: sections.engine,
      fields: [
        engineField(['valkey', 'redis', 'memcached'], {
          en: 'Valkey costs least, and takes the commands of Redis OSS. From Redis OSS to Valkey it can be changed later.',
          ko: 'Valkey의 요금이 가장 낮고 Redis OSS의 명령을 그대로 사용합니다. Redis OSS는 나중에 Valkey로 바꿀 수 있습니다.',
        }),
        {
          prop: 'majorEngineVersion',
          label: { en: 'Major engine version', ko: '메이저 엔진 버전' },
          help: {
            en: 'AWS picks the minor version and keeps it current. A running cache goes up, never down.',
            ko: '마이너 버전은 AWS가 고르고 최신으로 유지합니다. 실행 중인 캐시의 버전은 올릴 수만 있습니다.',
          },
          control: { type: 'choice', free: true, choices: ({ props }) => choicesOf(majorVersionsOf(props.engine)) },
        },
      ],
    },
    {
      title: sections.network,
      fields: [
        {
          prop: 'subnets',
          label: { en: 'Subnets', ko: '서브넷' },
          help: {
            en: 'Two or three, in different zones: clients reach it through an endpoint in each. Fixed once the cache exists.',
            ko: '서로 다른 가용 영역의 서브넷 2~3개이며, 클라이언트는 각 서브넷의 엔드포인트로 연결합니다. 캐시를 만든 뒤에는 바꿀 수 없습니다.',
          },
          control: { type: 'references', to: ['subnet'] },
        },
        securityGroupsField(),
      ],
    },
    {
      title: { en: 'Usage limits', ko: '사용량 한도' },
      fields: [
        limit(
          'dataStorageMinimum',
          { en: 'Least data storage', ko: '데이터 스토리지 최솟값' },
          {
            en: 'Kept ready and billed even when it is empty. Empty: none.',
            ko: '항상 준비되며 비어 있어도 요금이 청구됩니다. 비워 두면 없습니다.',
          },
        ),
        limit(
          'dataStorageMaximum',
          { en: 'Most data storage', ko: '데이터 스토리지 최댓값' },
          {
            en: 'At the limit keys are evicted, or writes fail. Empty: no limit.',
            ko: '한도에 이르면 키가 제거되거나 쓰기가 실패합니다. 비워 두면 한도가 없습니다.',
          },
        ),
        limit(
          'ecpuPerSecondMinimum',
          { en: 'Least ECPU a second', ko: '초당 ECPU 최솟값' },
          {
            en: 'Kept ready and billed even when nobody calls. Empty: none.',
            ko: '항상 준비되며 요청이 없어도 요금이 청구됩니다. 비워 두면 없습니다.',
          },
        ),
        limit(
          'ecpuPerSecondMaximum',
          { en: 'Most ECPU a second', ko: '초당 ECPU 최댓값' },
          {
            en: 'At the limit requests are throttled. Empty: no limit.',
            ko: '한도에 이르면 요청이 제한됩니다. 비워 두면 한도가 없습니다.',
          },
        ),
      ],
    },
    {
      title: sections.maintenance,
      fields: [
        backupsField(),
        {
          prop: 'dailySnapshotTime',
          label: { en: 'Backup time (UTC)', ko: '백업 시각(UTC)' },
          help: {
            en: 'When the daily backup starts, such as 04:30. Empty: AWS chooses.',
            ko: '매일 백업을 시작하는 시각이며 예: 04:30. 비워 두면 AWS가 고릅니다.',
          },
          control: { type: 'text', monospace: true, optional: true },
        },
      ],
    },
    {
      title: sections.identity,
      fields: [
        {
          prop: 'serverlessCacheName',
          label: { en: 'Serverless cache name', ko: '서버리스 캐시 이름' },
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
