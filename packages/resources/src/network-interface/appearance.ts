import { verbatim } from '@vpcanvas/text'
import type { Appearance } from '../appearance.ts'
import { instanceSchema } from '../instance/schema.ts'
import { type NetworkInterfaceProps, networkInterfaceSchema } from './schema.ts'

export const appearance: Appearance<NetworkInterfaceProps> = {
  label: networkInterfaceSchema.label,
  plural: { en: 'Network interfaces', ko: '네트워크 인터페이스' },
  alsoCalled: ['ENI'],
  group: 'compute',
  icon: 'network-interface',
  shape: 'card',
  size: { width: 184, height: 64 },
  explain: {
    en: 'A further network card of an instance, with addresses and security groups of its own: in another subnet, or to be moved from one instance to another.',
    ko: '인스턴스에 추가하는 네트워크 카드입니다. 주소와 보안 그룹을 따로 가지며, 다른 서브넷에 두거나 인스턴스 사이에서 옮길 수 있습니다.',
  },
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html',
  summary({ props }, view) {
    const host = view.as(instanceSchema, props.instance)
    if (!host) return { en: 'not attached', ko: '연결되지 않음' }
    return verbatim(
      [`eth${props.deviceIndex}`, host.name, props.privateIpAddress].filter((part) => part !== null).join(' · '),
    )
  },
}
