import { amazonLinux2023, suggestedInstanceTypes } from '@vpcanvas/catalogue'
import { choicesOf, ipv6AddressFields, sections, securityGroupsField, tagsSection, words } from '../fields.ts'
import type { Form } from '../form.ts'
import type { InstanceProps } from './schema.ts'

export const form: Form<InstanceProps> = {
  sections: [
    {
      title: { en: 'Machine', ko: '머신' },
      fields: [
        {
          prop: 'instanceType',
          label: { en: 'Instance type', ko: '인스턴스 유형' },
          help: {
            en: 'Processor, memory and network. Types with a g after the generation are Graviton and need an Arm image. Changing it stops the instance for a moment.',
            ko: '프로세서, 메모리, 네트워크 성능을 정합니다. 세대 숫자 뒤에 g가 있는 유형은 Graviton이며 Arm 이미지가 필요합니다. 변경하면 인스턴스가 잠시 중지됩니다.',
          },
          control: { type: 'choice', free: true, choices: () => choicesOf(suggestedInstanceTypes) },
        },
        {
          prop: 'imageId',
          label: { en: 'Machine image (AMI)', ko: '머신 이미지(AMI)' },
          help: {
            en: 'An image ID, or resolve:ssm: and a public parameter that names the newest image of each region.',
            ko: '이미지 ID, 또는 리전별 최신 이미지를 가리키는 퍼블릭 파라미터를 resolve:ssm: 뒤에 적은 값입니다.',
          },
          control: {
            type: 'choice',
            free: true,
            choices: () => [
              { value: amazonLinux2023.arm64, label: { en: 'Amazon Linux 2023 · Arm', ko: 'Amazon Linux 2023 · Arm' } },
              {
                value: amazonLinux2023.x86_64,
                label: { en: 'Amazon Linux 2023 · x86', ko: 'Amazon Linux 2023 · x86' },
              },
            ],
          },
        },
      ],
    },
    {
      title: sections.network,
      fields: [
        securityGroupsField(),
        {
          prop: 'associatePublicIpAddress',
          label: { en: 'Public IPv4 address', ko: '퍼블릭 IPv4 주소' },
          help: {
            en: 'An address from Amazon’s pool that changes on every stop. For one that stays, add an Elastic IP address.',
            ko: 'Amazon 주소 풀에서 할당하며 중지할 때마다 바뀝니다. 고정 주소가 필요하면 탄력적 IP 주소를 추가하십시오.',
          },
          control: { type: 'inherit', inherited: { en: 'As the subnet says', ko: '서브넷 설정 사용' } },
        },
        {
          prop: 'privateIpAddress',
          label: words.privateIpAddress,
          help: words.privateIpAddressHelp,
          control: { type: 'text', monospace: true, optional: true },
        },
        ...ipv6AddressFields<InstanceProps>(),
        {
          prop: 'sourceDestCheck',
          label: { en: 'Source/destination check', ko: '소스/대상 확인' },
          help: {
            en: 'Drops traffic that is neither from nor to the instance. Off only for an instance that forwards traffic, such as a NAT instance.',
            ko: '인스턴스가 보낸 것도 받을 것도 아닌 트래픽을 버립니다. NAT 인스턴스처럼 트래픽을 전달하는 경우에만 끄십시오.',
          },
          control: { type: 'toggle' },
        },
      ],
    },
    tagsSection(),
  ],
}
