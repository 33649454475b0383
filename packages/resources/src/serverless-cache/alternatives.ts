import type { Alternative } from '@vpcanvas/cost'
import type { Resource, View } from '@vpcanvas/model'
import { onNodes } from '../cache-exchange.ts'
import { majorVersionsOf } from './engines.ts'
import type { ServerlessCacheProps } from './schema.ts'

/** The cheaper engine, or nodes. */
export function alternatives(cache: Resource<ServerlessCacheProps>, view: View): readonly Alternative[] {
  const version = majorVersionsOf('valkey').at(-1) ?? ''
  const valkey: Alternative = {
    id: 'valkey',
    title: { en: 'Use Valkey', ko: 'Valkey 사용' },
    trade: {
      en: 'The same commands and clients, changed in place; there is no way back without making the cache anew.',
      ko: '명령과 클라이언트가 같고 그대로 업그레이드됩니다. 되돌리려면 캐시를 새로 만들어야 합니다.',
    },
    edits: [
      { op: 'set', id: cache.id, path: ['engine'], value: 'valkey' },
      { op: 'set', id: cache.id, path: ['majorEngineVersion'], value: version },
    ],
  }
  return [...(cache.props.engine === 'redis' ? [valkey] : []), ...onNodes(view, cache)]
}
