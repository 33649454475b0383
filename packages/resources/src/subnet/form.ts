import { sections, tagsSection, zoneChoices } from '../fields.ts'
import type { Form } from '../form.ts'
import { facts } from './facts.ts'
import type { SubnetProps } from './schema.ts'

/** The first four addresses and the last: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const RESERVED = 5

export const form: Form<SubnetProps> = {
  facts,
  sections: [
    {
      title: { en: 'Place', ko: '위치' },
      fields: [
        {
          prop: 'availabilityZone',
          label: { en: 'Availability Zone', ko: '가용 영역' },
          help: {
            en: 'The one zone the subnet is in. Two zones and a subnet in each keep a service alive when one zone fails.',
            ko: '서브넷이 속하는 가용 영역 하나입니다. 두 영역에 서브넷을 하나씩 두면 한 영역에 장애가 생겨도 서비스가 유지됩니다.',
          },
          control: { type: 'choice', free: true, choices: zoneChoices },
        },
      ],
    },
    {
      title: sections.addresses,
      fields: [
        {
          prop: 'cidrBlock',
          label: { en: 'IPv4 CIDR block', ko: 'IPv4 CIDR 블록' },
          help: {
            en: 'A part of the VPC’s range, /16 to /28, that no other subnet has. AWS keeps five of its addresses.',
            ko: 'VPC 범위 중 다른 서브넷이 쓰지 않는 부분이며 /16에서 /28까지입니다. 주소 5개는 AWS가 예약합니다.',
          },
          control: { type: 'block', reserved: RESERVED },
        },
        {
          prop: 'ipv6Index',
          label: { en: 'IPv6 block of the VPC', ko: 'VPC의 IPv6 블록 번호' },
          help: {
            en: 'Which block of the VPC’s IPv6 range it has: 0 is the first, 255 the last /64 of a /56. Empty: no IPv6. Every subnet has IPv4 besides; subnets of IPv6 alone are not modelled.',
            ko: 'VPC의 IPv6 범위 중 몇 번째 블록을 쓸지 정합니다. 0이 첫 번째이며 /56의 마지막 /64는 255입니다. 비워 두면 IPv6를 쓰지 않습니다. 모든 서브넷은 IPv4도 사용하며 IPv6 전용 서브넷은 모델링하지 않습니다.',
          },
          control: { type: 'number', min: 0, max: 1_048_575, optional: true },
          when: ({ ipv6CidrBlock }) => ipv6CidrBlock === null,
        },
        {
          prop: 'ipv6PrefixLength',
          label: { en: 'Size of the IPv6 block', ko: 'IPv6 블록 크기' },
          help: {
            en: 'The prefix length: 64 nearly always; AWS takes 44 to 64 in steps of four. A wider block gives hosts no more than a /64 does, but room for prefixes that are delegated to them.',
            ko: '접두사 길이입니다. 보통 64이며 AWS는 44에서 64까지 4비트 단위로 받습니다. 더 큰 블록은 호스트에 접두사를 위임할 여유를 줄 뿐, 호스트가 쓸 주소는 /64로도 충분합니다.',
          },
          control: { type: 'number', min: 44, max: 64 },
          when: ({ ipv6Index, ipv6CidrBlock }) => ipv6Index !== null && ipv6CidrBlock === null,
        },
        {
          prop: 'ipv6CidrBlock',
          label: { en: 'IPv6 CIDR block', ko: 'IPv6 CIDR 블록' },
          help: {
            en: 'Written out, where the VPC’s range is known. The number of a block holds in every range.',
            ko: 'VPC의 범위를 알고 있을 때만 직접 적습니다. 블록 번호는 어떤 범위에서도 쓸 수 있습니다.',
          },
          control: { type: 'text', monospace: true, optional: true },
          when: ({ ipv6Index, ipv6CidrBlock }) => ipv6Index === null || ipv6CidrBlock !== null,
        },
        {
          prop: 'assignIpv6AddressOnCreation',
          label: { en: 'Auto-assign IPv6 address', ko: 'IPv6 주소 자동 할당' },
          help: {
            en: 'Network interfaces made here get an IPv6 address. It is public: a route to an internet gateway makes it reachable.',
            ko: '이 서브넷에서 만드는 네트워크 인터페이스에 IPv6 주소를 할당합니다. 퍼블릭 주소이므로 인터넷 게이트웨이 경로가 있으면 외부에서 접근할 수 있습니다.',
          },
          control: { type: 'toggle' },
        },
        {
          prop: 'mapPublicIpOnLaunch',
          label: { en: 'Auto-assign public IPv4 address', ko: '퍼블릭 IPv4 주소 자동 할당' },
          help: {
            en: 'Instances started here get a public address. It is of use only with a route to an internet gateway, and it is charged.',
            ko: '이 서브넷에서 시작한 인스턴스에 퍼블릭 주소를 할당합니다. 인터넷 게이트웨이 경로가 있어야 의미가 있으며 요금이 부과됩니다.',
          },
          control: { type: 'toggle' },
        },
      ],
    },
    tagsSection(),
  ],
}
