import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { instanceSchema } from '../../instance/schema.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { NetworkInterfaceProps } from '../schema.ts'

export const eniZone: Rule<NetworkInterfaceProps> = {
  id: 'eni-zone',
  severity: 'error',
  title: { en: 'An interface is attached within its zone', ko: '인터페이스는 같은 가용 영역의 인스턴스에 연결합니다' },
  why: {
    en: 'The interface and the instance have to be in the same zone, though they may be in different subnets of it.',
    ko: '인터페이스와 인스턴스는 같은 가용 영역에 있어야 합니다. 그 영역 안에서는 서브넷이 달라도 됩니다.',
  },
  fix: {
    en: 'Move the interface into a subnet of the instance’s zone.',
    ko: '인터페이스를 인스턴스와 같은 가용 영역의 서브넷으로 옮기십시오.',
  },
  docs: docs('ec2api', 'AttachNetworkInterface'),
  awsCode: 'InvalidParameterCombination',
  *check(one, look) {
    const instance = look.as(instanceSchema, one.props.instance)
    const [own, their] = [one, instance].map(
      (each) => look.as(subnetSchema, each?.parent)?.props.availabilityZone ?? '',
    )
    if (!instance || own === '' || their === '' || own === their) return
    yield {
      message: {
        en: `Interface "${one.name}" is in ${own}, instance "${instance.name}" in ${their}.`,
        ko: `인터페이스 "${one.name}"의 가용 영역: ${own}, 인스턴스 "${instance.name}"의 가용 영역: ${their}.`,
      },
      path: ['instance'],
      related: [instance.id],
      fix: {
        title: { en: `Detach it from "${instance.name}"`, ko: `"${instance.name}"에서 분리` },
        edits: [{ op: 'set', id: one.id, path: ['instance'], value: null }],
      },
    }
  },
}
