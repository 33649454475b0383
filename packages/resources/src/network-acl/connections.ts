import type { Connection } from '@vpcanvas/model'
import { associated } from '../associating.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type NetworkAclProps, networkAclSchema } from './schema.ts'

export const connections: readonly Connection<NetworkAclProps>[] = [
  {
    to: subnetSchema.kind,
    title: { en: 'Guard it', ko: '이 서브넷과 연결' },
    connect: (view, acl, subnet) => associated(view, networkAclSchema, acl, subnet),
  },
]
