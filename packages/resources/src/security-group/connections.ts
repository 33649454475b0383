import type { Connection, Resource, View } from '@vpcanvas/model'
import { cacheClusterSchema } from '../cache-cluster/schema.ts'
import { acrossVpcs, already, type Drawn } from '../connecting.ts'
import { instanceSchema } from '../instance/schema.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'
import { serverlessCacheSchema } from '../serverless-cache/schema.ts'
import type { SecurityGroupProps } from './schema.ts'

const title = { en: 'Guard it', ko: '이 리소스에 적용' }

function attach(view: View, group: Resource<SecurityGroupProps>, to: Resource): Drawn {
  const refused = acrossVpcs(view, group, to)
  if (refused) return refused
  if (view.mentions(group.id).some(({ by, path }) => by.id === to.id && path[0] === 'securityGroups'))
    return already(group, to)
  return [{ op: 'set', id: to.id, path: ['securityGroups', group.id], value: group.id }]
}

export const connections: readonly Connection<SecurityGroupProps>[] = [
  { to: instanceSchema.kind, title, connect: attach },
  { to: networkInterfaceSchema.kind, title, connect: attach },
  { to: replicationGroupSchema.kind, title, connect: attach },
  { to: cacheClusterSchema.kind, title, connect: attach },
  { to: serverlessCacheSchema.kind, title, connect: attach },
]
