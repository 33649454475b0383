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
