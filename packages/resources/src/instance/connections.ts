import { type Connection, type Intent, newId, type Resource, type View } from '@vpcanvas/model'
import { cacheClusterSchema } from '../cache-cluster/schema.ts'
import { acrossVpcs, already, type Drawn } from '../connecting.ts'
import { lettingThrough } from '../letting.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'
import type { InstanceProps } from './schema.ts'

const title = { en: 'May use it', ko: '이 캐시 사용 허용' }

/** Says that the instance may reach the cache on its port, and opens just that in the security groups. */
function use(view: View, instance: Resource<InstanceProps>, to: Resource): Drawn {
  const cache = view.as(replicationGroupSchema, to.id) ?? view.as(cacheClusterSchema, to.id)
  const refused = acrossVpcs(view, instance, to)
  if (refused) return refused
  if (!cache) return []
  const { port } = cache.props
  const edits = lettingThrough(view, instance, cache, port)
  const isSaid = view.design.intents.some((intent) => says(intent, instance, cache, port))
  if (isSaid && edits.length === 0) return already(instance, to)
  if (isSaid) return edits
  const taken = Object.fromEntries(view.design.intents.map(({ id }) => [id, instance]))
  return [
    ...edits,
    {
      op: 'intend',
      intent: {
        id: newId('intent', taken),
        rule: 'allow',
        from: instance.id,
        to: cache.id,
        protocol: 'tcp',
        ports: [[port, port]],
        note: '',
      },
    },
  ]
}

function says(intent: Intent, from: Resource, to: Resource, port: number): boolean {
  const { rule, protocol, ports } = intent
  const covers = ports.length === 0 || ports.some(([low, high]) => low <= port && port <= high)
  return rule === 'allow' && intent.from === from.id && intent.to === to.id && protocol === 'tcp' && covers
}

export const connections: readonly Connection<InstanceProps>[] = [
  { to: replicationGroupSchema.kind, title, connect: use },
  { to: cacheClusterSchema.kind, title, connect: use },
]
