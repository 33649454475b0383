import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { addressRefusal } from '../../private-address.ts'
import type { NetworkInterfaceProps } from '../schema.ts'

export const eniPrivateIp: Rule<NetworkInterfaceProps> = {
  id: 'eni-private-ip',
  severity: 'error',
  title: {
    en: 'Private addresses of an interface are free ones of its subnet',
    ko: '인터페이스의 프라이빗 주소는 서브넷의 비어 있는 주소입니다',
  },
  why: {
    en: 'They have to lie in the subnet, beside the five addresses AWS keeps, and be nobody else’s.',
    ko: '서브넷 안에 있고 AWS가 예약한 다섯 개가 아니며 다른 리소스가 쓰지 않는 주소여야 합니다.',
  },
  fix: {
    en: 'Leave the choice to AWS, or use free addresses.',
    ko: 'AWS가 선택하도록 비워 두거나 비어 있는 주소를 사용하십시오.',
  },
  docs: docs('ec2err'),
  awsCode: 'InvalidParameterValue',
  *check(one, look) {
    const { privateIpAddress, secondaryPrivateIpAddresses } = one.props
    for (const [given, path] of [
      [privateIpAddress, ['privateIpAddress']] as const,
      ...secondaryPrivateIpAddresses.map((text) => [text, ['secondaryPrivateIpAddresses', text]] as const),
    ]) {
      const refusal = addressRefusal(look, one, given)
      if (!refusal) continue
      yield {
        message: {
          en: `Interface "${one.name}": ${refusal.text.en}.`,
          ko: `인터페이스 "${one.name}": ${refusal.text.ko}.`,
        },
        path,
        related: refusal.related,
        awsCode: refusal.taken ? 'InvalidIPAddress.InUse' : 'InvalidParameterValue',
        fix: {
          title:
            path.length === 1
              ? { en: 'Let AWS choose', ko: 'AWS가 선택' }
              : { en: `Take ${given} away`, ko: `${given} 제거` },
          edits: [{ op: 'set', id: one.id, path, value: path.length === 1 ? null : undefined }],
        },
      }
    }
  },
}
