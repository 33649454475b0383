import {
  defaultParameterGroups,
  engines,
  isEngine,
  isNodeTypeOffered,
  nodeTypeRuns,
  nodeTypes,
  zonesOf,
} from '@vpcanvas/catalogue'
import type { Id, Props, Resource, View } from '@vpcanvas/model'
import { type Text, verbatim } from '@vpcanvas/text'
import type { Choice, Field, Form } from './form.ts'
import { regionOf } from './routing.ts'

type Section<P extends Props> = Form<P>['sections'][number]

/** The last section of most forms. */
export function tagsSection<P extends Props & { readonly tags: Readonly<Record<string, string>> }>(): Section<P> {
  const tags: Field<{ readonly tags: P['tags'] }> = {
    prop: 'tags',
    label: { en: 'Tags', ko: '태그' },
    help: {
      en: 'Keys and values of your own, for search, cost reports and access rules. The resource’s name becomes the Name tag.',
      ko: '검색, 비용 보고서, 액세스 규칙에 쓰는 키와 값입니다. 리소스 이름은 Name 태그가 됩니다.',
    },
    control: { type: 'tags' },
  }
  return { title: { en: 'Tags', ko: '태그' }, fields: [tags as Field<P>] }
}

/** Choices that read the same in every language. */
export function choicesOf(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ value, label: verbatim(value) }))
}

/** The zones of the region that a resource is in. */
export function zoneChoices(resource: Resource, view: View): readonly Choice[] {
  return choicesOf(zonesOf(regionOf(view, resource.id)?.props.region ?? ''))
}

/** The versions of an engine, newest first. */
export function versionChoices(engine: string): readonly Choice[] {
  return choicesOf(isEngine(engine) ? engines[engine].versions.toReversed() : [])
}

/** The node types that run an engine's version and that the region offers. */
export function nodeTypeChoices(
  resource: Resource<{ readonly engine: string; readonly engineVersion: string }>,
  view: View,
): readonly Choice[] {
  const { engine, engineVersion } = resource.props
  const region = regionOf(view, resource.id)?.props.region ?? ''
  return choicesOf(
    nodeTypes.filter(
      (type) =>
        (region === '' || isNodeTypeOffered(type, region)) &&
        (!isEngine(engine) || nodeTypeRuns(type, engine, engineVersion)),
    ),
  )
}

/** The parameter groups that AWS keeps in every account for an engine. */
export function parameterGroupChoices(engine: string): readonly Choice[] {
  return choicesOf(defaultParameterGroups.filter((group) => group.engine === engine).map(({ name }) => name))
}

/** The protocols that rules are usually about; others are typed as a number. */
export const protocols: readonly Choice[] = [
  { value: '-1', label: { en: 'All traffic', ko: '모든 트래픽' } },
  { value: 'tcp', label: verbatim('TCP') },
  { value: 'udp', label: verbatim('UDP') },
  { value: 'icmp', label: verbatim('ICMP') },
  { value: 'icmpv6', label: verbatim('ICMPv6') },
]

/** Whether a rule's protocol is ICMP in one of its spellings. */
export function isIcmp(protocol: unknown): boolean {
  return ['icmp', 'icmpv6', '1', '58'].includes(String(protocol))
}

/** Whether a rule's protocol has ports. */
export function isPorted(protocol: unknown): boolean {
  return ['tcp', 'udp', '6', '17'].includes(String(protocol))
}

/** What network ACLs, and whoever read them from AWS, may have by number. */
const named = new Map([
  ['-1', '*'],
  ['1', 'icmp'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['58', 'icmpv6'],
])

/** `tcp 6379`, `udp 1000-2000`, `*`: what a rule is about, in one line. */
export function trafficOf(protocol: unknown, from: unknown, to: unknown): string {
  const name = named.get(String(protocol)) ?? String(protocol)
  if (from === null || from === undefined || protocol === '-1') return name
  return from === to ? `${name} ${String(from)}` : `${name} ${String(from)}-${String(to)}`
}

/** The name of a resource, or its id where it is not there. */
export function nameOf(view: View, id: unknown): string {
  return typeof id === 'string' ? view.get(id)?.name || id : ''
}

/** Where a property names groups of the VPC that guard it. */
export function securityGroupsField<P extends Props & { readonly securityGroups: readonly Id[] }>(): Field<P> {
  const field: Field<{ readonly securityGroups: readonly Id[] }> = {
    prop: 'securityGroups',
    label: { en: 'Security groups', ko: '보안 그룹' },
    help: {
      en: 'What may reach it, and what it may reach: the rules of all its groups add up. Without one, AWS uses the default group of the VPC.',
      ko: '들어오고 나가는 트래픽을 정합니다. 여러 그룹의 규칙은 합쳐집니다. 지정하지 않으면 AWS가 VPC의 기본 보안 그룹을 사용합니다.',
    },
    control: { type: 'references', to: ['securityGroup'] },
  }
  return field as Field<P>
}

interface Ipv6Asked extends Props {
  readonly ipv6AddressCount: number | null
  readonly ipv6Addresses: readonly string[]
}

/** How many IPv6 addresses an interface has, or which. */
export function ipv6AddressFields<P extends Props & Ipv6Asked>(): readonly Field<P>[] {
  const fields: readonly Field<Ipv6Asked>[] = [
    {
      prop: 'ipv6AddressCount',
      label: { en: 'Number of IPv6 addresses', ko: 'IPv6 주소 수' },
      help: {
        en: 'AWS picks them from the subnet’s IPv6 range. Empty: as the subnet says. They are public, and free of charge.',
        ko: 'AWS가 서브넷의 IPv6 범위에서 고릅니다. 비워 두면 서브넷 설정을 따릅니다. 퍼블릭 주소이며 요금이 없습니다.',
      },
      control: { type: 'number', min: 0, max: 50, optional: true },
      when: ({ ipv6Addresses }) => ipv6Addresses.length === 0,
    },
    {
      prop: 'ipv6Addresses',
      label: { en: 'IPv6 addresses', ko: 'IPv6 주소' },
      help: {
        en: 'Addresses that are written out, where the subnet’s range is known. AWS picks none beside them.',
        ko: '서브넷의 범위를 알고 있을 때 직접 적는 주소입니다. AWS는 이 외의 주소를 할당하지 않습니다.',
      },
      control: { type: 'strings', item: { en: 'Add address', ko: '주소 추가' } },
    },
  ]
  return fields as readonly Field<P>[]
}

/** The words on fields that several kinds have. */
export const words = {
  privateIpAddress: { en: 'Private IPv4 address', ko: '프라이빗 IPv4 주소' },
  privateIpAddressHelp: {
    en: 'Empty: AWS picks a free address of the subnet. The first four addresses and the last one are AWS’s own.',
    ko: '비워 두면 AWS가 서브넷에서 사용 가능한 주소를 고릅니다. 처음 네 주소와 마지막 주소는 AWS가 예약합니다.',
  },
  description: { en: 'Description', ko: '설명' },
  nodeType: { en: 'Node type', ko: '노드 유형' },
  nodeTypeHelp: {
    en: 'Memory, processor and network of every node. t types earn CPU credits and suit tests; m and r types suit sustained load.',
    ko: '각 노드의 메모리, 프로세서, 네트워크 성능을 정합니다. t 유형은 CPU 크레딧 방식으로 테스트에 적합하고, m 및 r 유형은 지속적인 부하에 적합합니다.',
  },
  engineVersion: { en: 'Engine version', ko: '엔진 버전' },
  engineVersionHelp: {
    en: 'A running cache can be upgraded, never downgraded.',
    ko: '실행 중인 캐시는 업그레이드할 수 있지만 다운그레이드할 수는 없습니다.',
  },
  port: { en: 'Port', ko: '포트' },
  subnetGroup: { en: 'Subnet group', ko: '서브넷 그룹' },
  subnetGroupHelp: {
    en: 'The subnets its nodes may stand in. Fixed once the cache exists.',
    ko: '노드를 배치할 수 있는 서브넷 목록입니다. 캐시를 만든 뒤에는 바꿀 수 없습니다.',
  },
  subnetGroupNone: { en: 'None: the default VPC', ko: '없음: 기본 VPC 사용' },
  parameterGroup: { en: 'Parameter group', ko: '파라미터 그룹' },
  parameterGroupHelp: {
    en: 'Settings of the engine, such as what happens when memory is full.',
    ko: '메모리가 가득 찼을 때의 동작 등 엔진 설정 모음입니다.',
  },
  parameterGroupNone: { en: 'Default of the version', ko: '버전의 기본값' },
  transitEncryption: { en: 'Encryption in transit', ko: '전송 중 데이터 암호화' },
  autoMinorVersionUpgrade: { en: 'Auto minor version upgrade', ko: '자동 마이너 버전 업그레이드' },
  autoMinorVersionUpgradeHelp: {
    en: 'AWS installs new minor versions in the maintenance window.',
    ko: 'AWS가 유지 관리 기간에 새 마이너 버전을 설치합니다.',
  },
  chosenLater: { en: 'Empty: chosen when it is provisioned.', ko: '비워 두면 프로비저닝할 때 정합니다.' },
} satisfies Readonly<Record<string, Text>>

/** The titles of sections that several forms have. */
export const sections = {
  identity: { en: 'Identity', ko: '식별 정보' },
  addresses: { en: 'Addresses', ko: '주소' },
  network: { en: 'Network', ko: '네트워크' },
  engine: { en: 'Engine', ko: '엔진' },
  topology: { en: 'Nodes and zones', ko: '노드 및 가용 영역' },
  security: { en: 'Security', ko: '보안' },
  maintenance: { en: 'Maintenance', ko: '유지 관리' },
  associations: { en: 'Associations', ko: '연결' },
} satisfies Readonly<Record<string, Text>>
