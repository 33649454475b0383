import type { ZoneLoss } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { fatesIn } from './zone.ts'

const text = (words: string) => ({ en: words, ko: words })
const loss: ZoneLoss = {
  zone: 'a',
  lost: ['subnet-a', 'app-a'],
  caches: [
    { id: 'safe', fate: 'failsOver', says: text('fails over') },
    { id: 'idle', fate: 'promote', says: text('waits for somebody') },
    { id: 'gone', fate: 'lost', says: text('is lost') },
  ],
  hosts: [{ id: 'app-c', says: text('no way out') }],
  entries: { kept: [], lost: [] },
}

describe('the marks of the zone lens', () => {
  it('tell what is gone from what is impaired and what answers', () => {
    expect(Object.fromEntries([...fatesIn(loss, new Map())].map(([id, { state }]) => [id, state]))).toEqual({
      'subnet-a': 'lost',
      'app-a': 'lost',
      safe: 'kept',
      idle: 'hurt',
      gone: 'lost',
      'app-c': 'hurt',
    })
  })

  it('stay the same objects while they say the same', () => {
    const before = fatesIn(loss, new Map())
    const after = fatesIn({ ...loss, hosts: [{ id: 'app-c', says: text('another reason') }] }, before)
    expect(after.get('safe')).toBe(before.get('safe'))
    expect(after.get('app-c')).not.toBe(before.get('app-c'))
  })
})
