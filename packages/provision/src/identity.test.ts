import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenName, clientToken, generationIn, identityOf, identityTags, namePrefix, userTags } from './identity.ts'

const identity = fc.record({
  design: fc.string({ minLength: 1 }),
  resource: fc.string({ minLength: 1 }),
  generation: fc.integer({ min: 1, max: 999 }),
})

describe('identity', () => {
  it('is read back from the tags that say it', () => {
    fc.assert(fc.property(identity, (one) => void expect(identityOf(identityTags(one))).toEqual(one)))
  })

  it.each([
    ['nothing', {}],
    ['two of three', { 'vpcanvas:design': 'd', 'vpcanvas:resource': 'r' }],
    ['a generation of nought', { 'vpcanvas:design': 'd', 'vpcanvas:resource': 'r', 'vpcanvas:generation': '0' }],
    ['a generation in words', { 'vpcanvas:design': 'd', 'vpcanvas:resource': 'r', 'vpcanvas:generation': '1st' }],
  ])('is not seen in tags with %s', (_, tags) => expect(identityOf(tags)).toBeNull())

  it('leaves the tags that are the user’s', () => {
    expect(
      userTags({ Name: 'a', 'vpcanvas:design': 'd', 'aws:cloudformation:stack-name': 's', 'vpcanvas-like': 'x' }),
    ).toEqual({ Name: 'a', 'vpcanvas-like': 'x' })
  })
})

describe('a chosen name', () => {
  it('is one that ElastiCache takes for a cluster, the shortest limit of all', () => {
    fc.assert(
      fc.property(identity, (one) => {
        const name = chosenName(one)
        expect(name).toMatch(/^[a-z](-?[a-z0-9])*$/)
        expect(name.length).toBeLessThanOrEqual(20)
        expect(name.startsWith(namePrefix(one.design))).toBe(true)
        expect(generationIn(name)).toBe(one.generation)
      }),
    )
  })

  it('is the same again, and another for another design, resource or generation', () => {
    const one = { design: 'd', resource: 'r', generation: 1 }
    expect(chosenName(one)).toBe(chosenName({ ...one }))
    const others = [
      { ...one, design: 'e' },
      { ...one, resource: 's' },
      { ...one, generation: 2 },
    ]
    expect(new Set([one, ...others].map(chosenName)).size).toBe(4)
  })
})

describe('a client token', () => {
  it('is within 64 characters and another for another attempt', () => {
    fc.assert(
      fc.property(
        identity,
        (one) => clientToken(one, 'a').length <= 64 && clientToken(one, 'a') !== clientToken(one, 'b'),
      ),
    )
  })
})
