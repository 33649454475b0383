import { ipv6AddressFields, sections, securityGroupsField, tagsSection, words } from '../fields.ts'
import type { Form } from '../form.ts'
import type { NetworkInterfaceProps } from './schema.ts'

export const form: Form<NetworkInterfaceProps> = {
  sections: [
    {
      title: sections.associations,
      fields: [
        {
          prop: 'instance',
          label: { en: 'Instance', ko: '인스턴스' },
          help: {
            en: 'The instance that sends and receives through it; it has to be in the same zone.',
            ko: '이 인터페이스로 송수신하는 인스턴스입니다. 같은 가용 영역에 있어야 합니다.',
          },
          control: { type: 'reference', to: ['instance'], none: { en: 'Not attached', ko: '연결되지 않음' } },
        },
        {
          prop: 'deviceIndex',
          label: { en: 'Device index', ko: '디바이스 인덱스' },
          help: {
            en: 'Its place among the interfaces of the instance. 0 is the one that the instance comes with.',
            ko: '인스턴스의 인터페이스 중 몇 번째인지 나타냅니다. 0은 인스턴스가 기본으로 가진 인터페이스입니다.',
          },
          control: { type: 'number', min: 1, max: 63 },
          when: ({ instance }) => instance !== null,
        },
      ],
    },
    {
      title: sections.network,
      fields: [
        securityGroupsField(),
        {
          prop: 'privateIpAddress',
          label: words.privateIpAddress,
          help: words.privateIpAddressHelp,
          control: { type: 'text', monospace: true, optional: true },
        },
        {
          prop: 'secondaryPrivateIpAddresses',
          label: { en: 'Secondary private addresses', ko: '보조 프라이빗 주소' },
          help: {
            en: 'Further addresses of the subnet, for several services on one host.',
            ko: '한 호스트에서 여러 서비스를 운영할 때 추가하는 서브넷 주소입니다.',
          },
          control: { type: 'strings', item: { en: 'Add address', ko: '주소 추가' } },
        },
        ...ipv6AddressFields<NetworkInterfaceProps>(),
        {
          prop: 'sourceDestCheck',
          label: { en: 'Source/destination check', ko: '소스/대상 확인' },
          help: {
            en: 'Drops traffic that is neither from nor to this interface. Off only where the instance forwards traffic.',
            ko: '이 인터페이스가 보낸 것도 받을 것도 아닌 트래픽을 버립니다. 인스턴스가 트래픽을 전달하는 경우에만 끄십시오.',
          },
          control: { type: 'toggle' },
        },
        {
          prop: 'description',
          label: { en: 'Description', ko: '설명' },
          control: { type: 'text' },
        },
      ],
    },
    tagsSection(),
  ],
}
