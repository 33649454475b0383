import { type Connection, type Intent, newId, type Resource, type View } from '@vpcanvas/model'
import { cacheAt, cacheKinds, portsOf } from '../any-cache.ts'
import { acrossVpcs, already, type Drawn } from '../connecting.ts'
import { lettingThrough } from '../letting.ts'
import type { InstanceProps } from './schema.ts'

const title = { en: 'May use it', ko: '이 캐시 사용 허용' }

/** Says that the instance may reach the cache on its ports, and opens just that in the security groups. */
function use(view: View, instance: Resource<InstanceProps>, to: Resource, intents: readonly Intent[]): Drawn {
  const cache = cacheAt(view, to.id)
  const refused = acrossVpcs(view, instance, to)
  if (refused) return refused
  if (!cache) return []
  const ports = portsOf(cache)
  const edits = lettingThrough(view, instance, cache, ports)
  const isSaid = intents.some((intent) => says(intent, instance, cache, ports))
  if (isSaid && edits.length === 0) return already(instance, to)
  if (isSaid) return edits
  const taken = Object.fromEntries(intents.map(({ id }) => [id, instance]))
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
        ports: [[ports.from, ports.to]],
        note: '',
      },
    },
  ]
}

function says(intent: Intent, from: Resource, to: Resource, wanted: ReturnType<typeof portsOf>): boolean {
  const { rule, protocol, ports } = intent
  const covers = ports.length === 0 || ports.some(([low, high]) => low <= wanted.from && wanted.to <= high)
  return rule === 'allow' && intent.from === from.id && intent.to === to.id && protocol === 'tcp' && covers
}

export const connections: readonly Connection<InstanceProps>[] = cacheKinds.map((to) => ({ to, title, connect: use }))
