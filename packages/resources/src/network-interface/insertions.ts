import type { Insertion } from '@vpcanvas/model'
import { elasticIpSchema } from '../elastic-ip/schema.ts'
import { instanceSchema } from '../instance/schema.ts'
import type { NetworkInterfaceProps } from './schema.ts'

export const insertions: readonly Insertion<NetworkInterfaceProps>[] = [
  {
    from: elasticIpSchema.kind,
    to: instanceSchema.kind,
    means: (_view, own, from, to) => ({
      en: `"${from.name}" becomes the public address of "${own.name}", which is attached to "${to.name}".`,
      ko: `"${from.name}" 주소가 "${own.name}" 인터페이스의 퍼블릭 주소가 되고, 이 인터페이스는 "${to.name}" 인스턴스에 연결됩니다.`,
    }),
    // An address serves one at a time.
    part: (_view, _own, from) => [{ op: 'set', id: from.id, path: ['instance'], value: null }],
  },
]
