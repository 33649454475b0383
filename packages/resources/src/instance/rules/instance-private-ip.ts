import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { addressRefusal } from '../../private-address.ts'
import type { InstanceProps } from '../schema.ts'

export const instancePrivateIp: Rule<InstanceProps> = {
  id: 'instance-private-ip',
  severity: 'error',
  title: {
    en: 'An instance’s private address is a free one of its subnet',
    ko: '인스턴스의 프라이빗 주소는 서브넷의 비어 있는 주소입니다',
  },
  why: {
    en: 'It has to lie in the subnet, beside the five addresses AWS keeps, and be nobody else’s.',
    ko: '서브넷 안에 있고 AWS가 예약한 다섯 개가 아니며 다른 리소스가 쓰지 않는 주소여야 합니다.',
  },
  fix: { en: 'Leave the choice to AWS.', ko: 'AWS가 선택하도록 비워 두십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidParameterValue',
  *check(instance, look) {
    const refusal = addressRefusal(look, instance, instance.props.privateIpAddress)
    if (!refusal) return
    yield {
      message: {
        en: `Instance "${instance.name}": ${refusal.text.en}.`,
        ko: `인스턴스 "${instance.name}": ${refusal.text.ko}.`,
      },
      path: ['privateIpAddress'],
      related: refusal.related,
      awsCode: refusal.taken ? 'InvalidIPAddress.InUse' : 'InvalidParameterValue',
      fix: {
        title: { en: 'Let AWS choose', ko: 'AWS가 선택' },
        edits: [{ op: 'set', id: instance.id, path: ['privateIpAddress'], value: null }],
      },
    }
  },
}
