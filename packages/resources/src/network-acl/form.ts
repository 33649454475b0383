import type { Props } from '@vpcanvas/model'
import { isIcmp, isPorted, protocols, sections, tagsSection, trafficOf } from '../fields.ts'
import type { Form } from '../form.ts'
import { unusedItemId } from '../ids.ts'
import type { NetworkAclEntry, NetworkAclProps } from './schema.ts'

/** AWS's own step, so that an entry fits between two others. The last number that can be used is 32766. */
const STEP = 100
const LAST = 32_766

export const form: Form<NetworkAclProps> = {
  sections: [
    {
      title: { en: 'Entries', ko: '항목' },
      fields: [
        {
          prop: 'entries',
          label: { en: 'Entries', ko: '항목' },
          help: {
            en: 'Read by number, lowest first; the first that matches decides, and what matches none is denied. Answers need an entry too: usually ports 1024 to 65535.',
            ko: '번호가 낮은 항목부터 확인하며 처음 일치하는 항목이 결정합니다. 일치하는 항목이 없으면 거부됩니다. 응답 트래픽도 허용해야 하며 보통 포트 1024~65535입니다.',
          },
          control: {
            type: 'list',
            item: { en: 'Add entry', ko: '항목 추가' },
            fields: [
              {
                prop: 'direction',
                label: { en: 'Direction', ko: '방향' },
                control: {
                  type: 'choice',
                  choices: () => [
                    { value: 'ingress', label: { en: 'Inbound', ko: '인바운드' } },
                    { value: 'egress', label: { en: 'Outbound', ko: '아웃바운드' } },
                  ],
                },
              },
              {
                prop: 'ruleNumber',
                label: { en: 'Rule number', ko: '규칙 번호' },
                control: { type: 'number', min: 1, max: LAST },
              },
              {
                prop: 'action',
                label: { en: 'Allow or deny', ko: '허용 또는 거부' },
                control: {
                  type: 'choice',
                  choices: () => [
                    { value: 'allow', label: { en: 'Allow', ko: '허용' } },
                    { value: 'deny', label: { en: 'Deny', ko: '거부' } },
                  ],
                },
              },
              {
                prop: 'protocol',
                label: { en: 'Protocol', ko: '프로토콜' },
                control: { type: 'choice', free: true, choices: () => protocols },
              },
              {
                prop: 'fromPort',
                label: { en: 'From port', ko: '시작 포트' },
                control: { type: 'number', min: 0, max: 65_535, optional: true },
                when: ({ protocol, fromPort }) => isPorted(protocol) || fromPort !== null,
              },
              {
                prop: 'toPort',
                label: { en: 'To port', ko: '끝 포트' },
                control: { type: 'number', min: 0, max: 65_535, optional: true },
                when: ({ protocol, toPort }) => isPorted(protocol) || toPort !== null,
              },
              {
                prop: 'icmpType',
                label: { en: 'ICMP type', ko: 'ICMP 유형' },
                control: { type: 'number', min: -1, max: 255, optional: true },
                when: ({ protocol, icmpType }) => isIcmp(protocol) || icmpType !== null,
              },
              {
                prop: 'icmpCode',
                label: { en: 'ICMP code', ko: 'ICMP 코드' },
                control: { type: 'number', min: -1, max: 255, optional: true },
                when: ({ protocol, icmpCode }) => isIcmp(protocol) || icmpCode !== null,
              },
              {
                prop: 'cidrBlock',
                label: { en: 'Source or destination', ko: '소스 또는 대상' },
                control: { type: 'block' },
              },
            ],
            summary(item) {
              const arrow = item['direction'] === 'ingress' ? '←' : '→'
              const traffic = trafficOf(item['protocol'], item['fromPort'], item['toPort'])
              const sign = item['action'] === 'allow' ? '✓' : '✕'
              return `${String(item['ruleNumber'])} ${sign} ${traffic} ${arrow} ${String(item['cidrBlock'])}`
            },
            order: byDirectionAndNumber,
            fresh({ props }): NetworkAclEntry {
              return {
                id: unusedItemId(props.entries, 'entry'),
                direction: 'ingress',
                ruleNumber: freeNumber(props.entries, 'ingress'),
                action: 'allow',
                protocol: 'tcp',
                fromPort: 443,
                toPort: 443,
                icmpType: null,
                icmpCode: null,
                cidrBlock: '0.0.0.0/0',
              }
            },
          },
        },
      ],
    },
    {
      title: sections.associations,
      fields: [
        {
          prop: 'subnets',
          label: { en: 'Associated subnets', ko: '연결된 서브넷' },
          help: {
            en: 'The subnets whose border it guards. A subnet has one network ACL; those without use the default one, which allows everything.',
            ko: '이 ACL이 경계를 지키는 서브넷입니다. 서브넷은 네트워크 ACL 하나에만 연결되며, 연결이 없으면 모든 트래픽을 허용하는 기본 ACL을 사용합니다.',
          },
          control: { type: 'references', to: ['subnet'] },
        },
      ],
    },
    tagsSection(),
  ],
}

/** The next number after the highest of a direction, in steps; else the first gap. */
function freeNumber(entries: readonly NetworkAclEntry[], direction: NetworkAclEntry['direction']): number {
  const taken = new Set(entries.filter((entry) => entry.direction === direction).map(({ ruleNumber }) => ruleNumber))
  const after = (Math.floor(Math.max(0, ...taken) / STEP) + 1) * STEP
  if (after <= LAST) return after
  for (let number = LAST; number > 0; number--) if (!taken.has(number)) return number
  return LAST
}

function byDirectionAndNumber(a: Props, b: Props): number {
  if (a['direction'] !== b['direction']) return a['direction'] === 'ingress' ? -1 : 1
  return Number(a['ruleNumber']) - Number(b['ruleNumber'])
}
