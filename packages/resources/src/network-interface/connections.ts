import type { Connection } from '@vpcanvas/model'
import { acrossVpcs, already } from '../connecting.ts'
import { instanceSchema } from '../instance/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { freeDevice } from './devices.ts'
import type { NetworkInterfaceProps } from './schema.ts'

export const connections: readonly Connection<NetworkInterfaceProps>[] = [
  {
    to: instanceSchema.kind,
    title: { en: 'Is attached to it', ko: '이 인스턴스에 연결' },
    connect(view, one, to) {
      if (one.props.instance === to.id) return already(one, to)
      const refused = acrossVpcs(view, one, to)
      if (refused) return refused
      const [own, their] = [one, to].map(({ parent }) => view.as(subnetSchema, parent)?.props.availabilityZone ?? '')
      if (own !== their) {
        return {
          refused: {
            en: `"${one.name}" is in ${own} and "${to.name}" in ${their}; AWS attaches an interface only to an instance of its zone.`,
            ko: `"${one.name}" 리소스의 가용 영역: ${own}, "${to.name}" 리소스의 가용 영역: ${their}. AWS는 같은 가용 영역의 인스턴스에만 인터페이스를 연결합니다.`,
          },
        }
      }
      return [
        { op: 'set', id: one.id, path: ['instance'], value: to.id },
        { op: 'set', id: one.id, path: ['deviceIndex'], value: freeDevice(view, to.id, one.id) },
      ]
    },
  },
]
