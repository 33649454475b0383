import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { instanceSchema } from '../../instance/schema.ts'
import type { NetworkInterfaceProps } from '../schema.ts'

export const eniDetached: Rule<NetworkInterfaceProps> = {
  id: 'eni-detached',
  severity: 'advice',
  title: { en: 'An interface is attached to something', ko: '인터페이스는 인스턴스에 연결합니다' },
  why: {
    en: 'An interface that is attached to nothing takes an address and answers nobody.',
    ko: '아무것에도 연결되지 않은 인터페이스는 주소만 차지하고 응답하지 않습니다.',
  },
  fix: { en: 'Attach it to an instance, or remove it.', ko: '인스턴스에 연결하거나 제거하십시오.' },
  docs: docs('ec2api', 'AttachNetworkInterface'),
  awsCode: null,
  *check(one, look) {
    if (look.as(instanceSchema, one.props.instance)) return
    yield {
      message: {
        en: `Interface "${one.name}" is attached to no instance.`,
        ko: `인터페이스 "${one.name}": 연결된 인스턴스가 없습니다.`,
      },
      path: ['instance'],
    }
  },
}
