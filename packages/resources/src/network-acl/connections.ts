import type { Connection, Edit } from '@vpcanvas/model'
import { acrossVpcs, already } from '../connecting.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type NetworkAclProps, networkAclSchema } from './schema.ts'

export const connections: readonly Connection<NetworkAclProps>[] = [
  {
    to: subnetSchema.kind,
    title: { en: 'Guard it', ko: '이 서브넷과 연결' },
    connect(view, acl, subnet) {
      const refused = acrossVpcs(view, acl, subnet)
      if (refused) return refused
      if (acl.props.subnets.includes(subnet.id)) return already(acl, subnet)
      return [
        ...view
          .all(networkAclSchema)
          .filter((other) => other.props.subnets.includes(subnet.id))
          .map((other): Edit => ({ op: 'set', id: other.id, path: ['subnets', subnet.id], value: undefined })),
        { op: 'set', id: acl.id, path: ['subnets', subnet.id], value: subnet.id },
      ]
    },
  },
]
