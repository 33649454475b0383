import { describe, expect, it } from 'vitest'
import { flowsText } from './flowsText.ts'
import { countOf, hostsOf } from './traffic.ts'

const open = (...ports: [number, number][]) => ({ verdict: 'reachable', protocol: 'tcp', ports }) as const
const unsure = { verdict: 'unsupported', protocol: 'tcp', ports: [[443, 443]] } as const

describe('the marks of the traffic lens', () => {
  const answer = {
    of: ['internet'],
    others: ['web', 'app', 'far'],
    reached: [
      { id: 'web', flows: [open([443, 443]), unsure] },
      { id: 'far', flows: [unsure] },
    ],
    exceptions: [],
  }

  it('tell what is reached from what is not, and from what cannot be told', () => {
    const marks = hostsOf(answer, new Map())
    expect(Object.fromEntries([...marks].map(([id, { state }]) => [id, state]))).toEqual({
      internet: 'asked',
      web: 'reached',
      app: 'apart',
      far: 'unsure',
    })
    expect(marks.get('web')?.flows?.en).toBe('TCP 443')
    expect(countOf(marks, 'apart')).toBe(1)
  })

  it('stay the same objects while they say the same, so that no other card is drawn again', () => {
    const before = hostsOf(answer, new Map())
    const after = hostsOf({ ...answer, reached: [{ id: 'web', flows: [open([443, 443])] }] }, before)
    expect(after.get('web')).toBe(before.get('web'))
    expect(after.get('app')).toBe(before.get('app'))
    expect(after.get('far')).toEqual({ state: 'apart', flows: null })
  })
})

describe('the marks of no question', () => {
  it('say nothing of anything', () => {
    expect(hostsOf({ of: [], others: ['web'], reached: [], exceptions: [] }, new Map()).size).toBe(0)
  })
})

describe('flows in words', () => {
  it('name protocols with their ports', () => {
    expect(flowsText([open([22, 22], [6379, 6400]), { protocol: 'icmp', ports: [] }]).en).toBe(
      'TCP 22, 6379–6400 · ICMP',
    )
    expect(flowsText([open([0, 65535]), { protocol: '47', ports: [] }]).ko).toBe('TCP · 프로토콜 47')
  })

  it('say that nothing is left out only where nothing is', () => {
    const other = { protocol: 'other', ports: [] }
    expect(flowsText([open([0, 65535]), other]).en).toBe('all traffic')
    expect(flowsText([open([22, 22]), other]).en).toBe('TCP 22 · other protocols')
  })
})
