import { sections, tagsSection } from '../fields.ts'
import type { Form } from '../form.ts'
import { facts } from './facts.ts'
import { AMAZON_PROVIDED, type VpcProps } from './schema.ts'

export const form: Form<VpcProps> = {
  facts,
  sections: [
    {
      title: sections.addresses,
      fields: [
        {
          prop: 'cidrBlock',
          label: { en: 'IPv4 CIDR block', ko: 'IPv4 CIDR 블록' },
          help: {
            en: 'The range of private addresses, /16 to /28. It can never be edited: leave room, and keep it apart from networks you will connect.',
            ko: '프라이빗 주소 범위이며 /16에서 /28까지입니다. 만든 뒤에는 바꿀 수 없으므로 여유를 두고, 앞으로 연결할 네트워크와 겹치지 않게 하십시오.',
          },
          control: { type: 'block' },
        },
        {
          prop: 'secondaryCidrBlocks',
          label: { en: 'Secondary IPv4 CIDR blocks', ko: '보조 IPv4 CIDR 블록' },
          help: {
            en: 'Further ranges, for when the first one is used up. AWS takes four of them at first.',
            ko: '기본 범위가 부족할 때 추가하는 범위입니다. AWS의 기본 한도는 4개입니다.',
          },
          control: { type: 'strings', item: { en: 'Add range', ko: '범위 추가' } },
        },
        {
          prop: 'ipv6CidrBlock',
          label: { en: 'IPv6 CIDR block', ko: 'IPv6 CIDR 블록' },
          help: {
            en: 'Amazon gives a /56 of public addresses, free of charge: which one is known once the VPC is there. Or the block of a pool that you have brought to AWS.',
            ko: 'Amazon이 퍼블릭 주소 /56 범위를 무료로 제공하며, 실제 범위는 VPC를 만든 뒤에 정해집니다. AWS로 가져온 자체 풀의 블록을 적을 수도 있습니다.',
          },
          control: {
            type: 'choice',
            free: true,
            none: { en: 'No IPv6', ko: 'IPv6 사용 안 함' },
            choices: () => [
              { value: AMAZON_PROVIDED, label: { en: 'Provided by Amazon (/56)', ko: 'Amazon 제공(/56)' } },
            ],
          },
        },
        {
          prop: 'ipv6Pool',
          label: { en: 'IPv6 address pool', ko: 'IPv6 주소 풀' },
          help: {
            en: 'The pool of your own addresses that the block is of: ipv6pool-ec2- and more.',
            ko: '블록이 속한 자체 주소 풀의 ID(ipv6pool-ec2-로 시작)입니다.',
          },
          control: { type: 'text', monospace: true, optional: true },
          when: ({ ipv6CidrBlock }) => ipv6CidrBlock !== null && ipv6CidrBlock !== AMAZON_PROVIDED,
        },
      ],
    },
    {
      title: { en: 'DNS', ko: 'DNS' },
      fields: [
        {
          prop: 'enableDnsSupport',
          label: { en: 'DNS resolution', ko: 'DNS 확인' },
          help: {
            en: 'Names are resolved by Amazon’s DNS server in the VPC. Cache endpoints are names: leave it on.',
            ko: 'VPC 안에서 Amazon DNS 서버로 이름을 확인합니다. 캐시 엔드포인트는 이름이므로 켜 두십시오.',
          },
          control: { type: 'toggle' },
        },
        {
          prop: 'enableDnsHostnames',
          label: { en: 'DNS hostnames', ko: 'DNS 호스트 이름' },
          help: {
            en: 'Instances with public addresses get public names.',
            ko: '퍼블릭 주소가 있는 인스턴스에 퍼블릭 이름을 부여합니다.',
          },
          control: { type: 'toggle' },
        },
      ],
    },
    {
      title: { en: 'Tenancy', ko: '테넌시' },
      fields: [
        {
          prop: 'instanceTenancy',
          label: { en: 'Instance tenancy', ko: '인스턴스 테넌시' },
          help: {
            en: 'Dedicated: instances run on hardware of your own, at an extra charge. It can be changed to default later, not back.',
            ko: '전용을 선택하면 인스턴스가 단일 고객 전용 하드웨어에서 실행되며 추가 요금이 있습니다. 나중에 기본값으로 바꿀 수 있지만 되돌릴 수는 없습니다.',
          },
          control: {
            type: 'choice',
            choices: () => [
              { value: 'default', label: { en: 'Default', ko: '기본값' } },
              { value: 'dedicated', label: { en: 'Dedicated', ko: '전용' } },
            ],
          },
        },
      ],
    },
    tagsSection(),
  ],
}
