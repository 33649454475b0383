import type { Props, Resource, View } from '@vpcanvas/model'
import { listChoices } from '../prefix-lists.ts'
import { isIcmp, isPorted, nameOf, protocols, sections, tagsSection, trafficOf, words } from '../fields.ts'
import type { Control, Form, ItemField } from '../form.ts'
import { unusedItemId } from '../ids.ts'
import { vpcOf } from '../routing.ts'
import type { SecurityGroupPeer, SecurityGroupProps, SecurityGroupRule } from './schema.ts'

export const form: Form<SecurityGroupProps> = {
  sections: [
    {
      title: { en: 'Inbound rules', ko: '인바운드 규칙' },
      fields: [
        {
          prop: 'ingress',
          label: { en: 'Inbound rules', ko: '인바운드 규칙' },
          help: {
            en: 'What may come in. Naming another security group as the source keeps working when addresses change.',
            ko: '들어올 수 있는 트래픽입니다. 소스로 다른 보안 그룹을 지정하면 주소가 바뀌어도 규칙이 유지됩니다.',
          },
          control: rulesControl('ingress'),
        },
      ],
    },
    {
      title: { en: 'Outbound rules', ko: '아웃바운드 규칙' },
      fields: [
        {
          prop: 'egress',
          label: { en: 'Outbound rules', ko: '아웃바운드 규칙' },
          help: {
            en: 'What may go out. Answers to allowed traffic always may, whatever is written here.',
            ko: '나갈 수 있는 트래픽입니다. 허용된 트래픽에 대한 응답은 이 규칙과 관계없이 항상 허용됩니다.',
          },
          control: rulesControl('egress'),
        },
      ],
    },
    {
      title: sections.identity,
      fields: [
        {
          prop: 'generatedName',
          label: { en: 'Leave the group name to AWS', ko: '그룹 이름 자동 생성' },
          help: {
            en: 'The group gets a made-up name when it is provisioned. Otherwise its name here is its group name.',
            ko: '프로비저닝할 때 그룹 이름을 만들어 붙입니다. 끄면 여기서 쓰는 이름이 그룹 이름이 됩니다.',
          },
          control: { type: 'toggle' },
        },
        {
          prop: 'description',
          label: words.description,
          help: {
            en: 'Up to 255 characters. AWS cannot change it later.',
            ko: '최대 255자입니다. 만든 뒤에는 AWS에서 바꿀 수 없습니다.',
          },
          control: { type: 'text' },
        },
      ],
    },
    tagsSection(),
  ],
}

function rulesControl(direction: 'ingress' | 'egress'): Control<SecurityGroupProps> {
  const arrow = direction === 'ingress' ? '←' : '→'
  return {
    type: 'list',
    item: { en: 'Add rule', ko: '규칙 추가' },
    fields: ruleFields(direction),
    summary: (item, view) =>
      `${trafficOf(item['protocol'], item['fromPort'], item['toPort'])} ${arrow} ${peerName(item['peer'], view)}`,
    fresh: (group, view) => freshRule(direction, group, view),
  }
}

/** HTTPS, from within the VPC or to anywhere: a start that opens nothing to the internet. */
function freshRule(
  direction: 'ingress' | 'egress',
  group: Resource<SecurityGroupProps>,
  view: View,
): SecurityGroupRule {
  const inside = vpcOf(view, group.id)?.props.cidrBlock ?? ''
  return {
    id: unusedItemId(group.props[direction], 'rule'),
    protocol: 'tcp',
    fromPort: 443,
    toPort: 443,
    peer: { type: 'cidr', cidr: direction === 'ingress' ? inside : '0.0.0.0/0' },
    description: '',
  }
}

function ruleFields(direction: 'ingress' | 'egress'): readonly ItemField[] {
  const peer = direction === 'ingress' ? { en: 'Source', ko: '소스' } : { en: 'Destination', ko: '대상' }
  return [
    {
      prop: 'protocol',
      label: { en: 'Protocol', ko: '프로토콜' },
      control: { type: 'choice', free: true, choices: () => protocols },
    },
    {
      prop: 'fromPort',
      label: { en: 'From port, or ICMP type', ko: '시작 포트 또는 ICMP 유형' },
      control: { type: 'number', min: -1, max: 65_535, optional: true },
      when: ({ protocol, fromPort }) => isPorted(protocol) || isIcmp(protocol) || fromPort !== null,
    },
    {
      prop: 'toPort',
      label: { en: 'To port, or ICMP code', ko: '끝 포트 또는 ICMP 코드' },
      control: { type: 'number', min: -1, max: 65_535, optional: true },
      when: ({ protocol, toPort }) => isPorted(protocol) || isIcmp(protocol) || toPort !== null,
    },
    {
      prop: 'peer.type',
      label: { en: `${peer.en} type`, ko: `${peer.ko} 유형` },
      control: {
        type: 'choice',
        choices: () => [
          { value: 'cidr', label: { en: 'Address block', ko: 'CIDR 블록' } },
          { value: 'securityGroup', label: { en: 'Security group', ko: '보안 그룹' } },
          { value: 'prefixList', label: { en: 'Prefix list', ko: '접두사 목록' } },
        ],
      },
      become: (item, value) => ({ ...item, peer: emptyPeer(value) }),
    },
    { prop: 'peer.cidr', label: peer, control: { type: 'block' }, when: isPeer('cidr') },
    {
      prop: 'peer.securityGroup',
      label: peer,
      control: { type: 'reference', to: ['securityGroup'], none: { en: 'Choose a group', ko: '그룹 선택' } },
      when: isPeer('securityGroup'),
    },
    {
      prop: 'peer.prefixList',
      label: { en: 'Prefix list', ko: '접두사 목록' },
      control: { type: 'choice', free: true, choices: listChoices },
      when: isPeer('prefixList'),
    },
    { prop: 'description', label: words.description, control: { type: 'text' } },
  ]
}

function isPeer(type: SecurityGroupPeer['type']): (item: Props) => boolean {
  return ({ peer }) => typeof peer === 'object' && peer !== null && 'type' in peer && peer.type === type
}

function emptyPeer(type: string): SecurityGroupPeer {
  if (type === 'securityGroup') return { type, securityGroup: '' }
  return type === 'prefixList' ? { type, prefixList: '' } : { type: 'cidr', cidr: '' }
}

function peerName(peer: unknown, view: View): string {
  const { cidr, securityGroup, prefixList } = peer as Readonly<Record<string, unknown>>
  return typeof cidr === 'string' ? cidr : nameOf(view, securityGroup ?? prefixList)
}
