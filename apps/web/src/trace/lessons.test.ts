import { networkOf, trace, TraceRefused } from '@vpcanvas/reachability'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { lessonOf } from './lessons.ts'

const designs = [
  ...templates.map(({ id, design }) => ({ id, design: design() })),
  ...Object.values(kinds).map((kind) => ({ id: kind.schema.kind, design: kind.sample() })),
]

/** Every hop of every flow between two hosts of a design, or a host and the internet. */
function hopsOf(design: (typeof designs)[number]['design']) {
  const network = networkOf(design, kinds)
  const ends = [...network.hosts.keys(), 'internet'].slice(0, 6)
  return ends.flatMap((from) =>
    ends.flatMap((to) => {
      if (from === to) return []
      try {
        return trace(network, { from, to, protocol: 'tcp' }).hops
      } catch (error) {
        if (error instanceof TraceRefused) return []
        throw error
      }
    }),
  )
}

describe('what a hop teaches', () => {
  it.each(designs)('is told of every place that traffic passes: $id', ({ design }) => {
    const untold = hopsOf(design).filter((hop) => lessonOf(hop) === null)
    expect(untold.map(({ kind, decision, leg }) => `${kind} ${decision} ${leg}`)).toEqual([])
  })

  it('is another one for the reply where the component treats it otherwise', () => {
    const told = (kind: string, leg: 'forward' | 'return', decision: 'allows' | 'refuses' = 'allows') =>
      lessonOf({ kind, decision, leg })?.en ?? ''
    expect(told('securityGroup', 'return')).toMatch(/stateful/)
    expect(told('networkAcl', 'return')).toMatch(/stateless/)
    expect(told('networkAcl', 'return', 'refuses')).toBe(told('networkAcl', 'forward', 'refuses'))
    expect(lessonOf({ kind: '__proto__', decision: 'allows', leg: 'forward' })).toBeNull()
  })
})
