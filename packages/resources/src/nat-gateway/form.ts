import { sections, tagsSection, words } from '../fields.ts'
import type { Form } from '../form.ts'
import type { NatGatewayProps } from './schema.ts'

export const form: Form<NatGatewayProps> = {
  sections: [
    {
      title: sections.network,
      fields: [
        {
          prop: 'connectivityType',
          label: { en: 'Connectivity type', ko: '연결 유형' },
          help: {
            en: 'Public: out to the internet, with an Elastic IP address, from a public subnet. Private: to other networks of yours. A regional one, drawn in the VPC itself, is public.',
            ko: '퍼블릭은 퍼블릭 서브넷에서 탄력적 IP 주소로 인터넷에 연결합니다. 프라이빗은 사용자의 다른 네트워크에 연결합니다. VPC에 직접 놓은 리전 NAT 게이트웨이는 퍼블릭입니다.',
          },
          control: {
            type: 'choice',
            choices: () => [
              { value: 'public', label: { en: 'Public', ko: '퍼블릭' } },
              { value: 'private', label: { en: 'Private', ko: '프라이빗' } },
            ],
          },
        },
        {
          prop: 'elasticIp',
          label: { en: 'Elastic IP address', ko: '탄력적 IP 주소' },
          help: {
            en: 'The public address that servers on the internet see.',
            ko: '인터넷의 서버에 표시되는 퍼블릭 주소입니다.',
          },
          control: { type: 'reference', to: ['elasticIp'], none: { en: 'None', ko: '없음' } },
          when: ({ connectivityType, elasticIp }) => connectivityType === 'public' || elasticIp !== null,
        },
        {
          prop: 'privateIpAddress',
          label: words.privateIpAddress,
          help: words.privateIpAddressHelp,
          control: { type: 'text', monospace: true, optional: true },
        },
      ],
    },
    tagsSection(),
  ],
}
