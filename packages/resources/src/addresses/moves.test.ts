import { blockAt, contains, formatBlock, overlaps, block } from '@vpcanvas/ip'
import { applyEdits, type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { say } from '@vpcanvas/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ipv4Meant } from '../blocks.ts'
import { kinds } from '../kinds.ts'
import { gateway, host, interfaceEndpoint, inVpc, route, subnet, table, vpcWith } from '../example-network.ts'
import { subnetSchema } from '../subnet/schema.ts'
import {
  type Ground,
  mergeable,
  mergeSubnets,
  newSubnet,
  type Planned,
  rerange,
  setZone,
  splitFree,
  splitSubnet,
} from './moves.ts'

const schemas = schemasOf(kinds)
const on = (design: Design, ...provisioned: string[]): Ground => ({
  design,
  kinds,
  isProvisioned: (id) => provisioned.includes(id),
})
const after = (design: Design, move: Planned): Design => {
  if ('refused' in move) throw new Error(move.refused.en)
  return applyEdits(design, move.edits, schemas)
}
const refusal = (move: Planned) => ('refused' in move ? say(move.refused, 'en') : null)
const cidrs = (design: Design) =>
  Object.fromEntries(
    viewOf(design, schemas)
      .all(subnetSchema)
      .map(({ id, props }) => [id, props.cidrBlock]),
  )

const two = inVpc(subnet('a', '10.0.0.0/24'), subnet('b', '10.0.1.0/24', 'c'))

describe('a subnet out of a free block', () => {
  it('has the block and the zone that were chosen', () => {
    const move = newSubnet(on(two), 'vpc', block('10.0.8.0/22'), 'ap-northeast-2b')
    if ('refused' in move) throw new Error()
    const made = applyEdits(two, move.edits, schemas).resources[move.ids[0] ?? '']
    expect(made?.props).toMatchObject({ cidrBlock: '10.0.8.0/22', availabilityZone: 'ap-northeast-2b' })
    expect(say(move.said, 'en')).toBe('10.0.8.0/22 · 1,019 usable · ap-northeast-2b')
  })

  it('is refused where another is, with its name', () => {
    const move = newSubnet(on(two), 'vpc', block('10.0.0.0/22'), '')
    expect(refusal(move)).toBe('10.0.0.0/22 would meet a (10.0.0.0/24).')
    expect(move).toMatchObject({ meets: ['a', 'b'] })
  })

  it('is refused outside the VPC, and in a size that AWS does not take', () => {
    expect(refusal(newSubnet(on(two), 'vpc', block('10.1.0.0/24'), ''))).toMatch(/not within one range/)
    expect(refusal(newSubnet(on(two), 'vpc', block('10.0.9.0/29'), ''))).toMatch(/from \/16 to \/28/)
  })

  it('comes as several where the block is split, in zones by turns', () => {
    const zones = ['ap-northeast-2a', 'ap-northeast-2b']
    const made = after(two, splitFree(on(two), 'vpc', block('10.0.4.0/22'), 24, zones))
    const added = Object.values(made.resources).filter(({ id }) => !(id in two.resources))
    expect(added.map(({ props }) => `${props['cidrBlock']} ${props['availabilityZone']}`).toSorted()).toEqual([
      '10.0.4.0/24 ap-northeast-2a',
      '10.0.5.0/24 ap-northeast-2b',
      '10.0.6.0/24 ap-northeast-2a',
      '10.0.7.0/24 ap-northeast-2b',
    ])
  })
})

describe('splitting a subnet', () => {
  const design = inVpc(
    gateway(),
    subnet('a', '10.0.0.0/24'),
    table('table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'igw')] }),
    host('web', 'a'),
  )

  it('keeps the first part with what is in it, and makes the others like it', () => {
    const made = after(design, splitSubnet(on(design), 'a', 26))
    expect(Object.values(cidrs(made)).toSorted()).toEqual(
      ['10.0.0.0/26', '10.0.0.64/26', '10.0.0.128/26', '10.0.0.192/26'].toSorted(),
    )
    expect(cidrs(made)['a']).toBe('10.0.0.0/26')
    expect(made.resources['web']?.parent).toBe('a')
    expect(made.resources['table']?.props['subnets']).toHaveLength(4)
  })

  it('is refused where a host has an address of another part', () => {
    const tied = inVpc(subnet('a', '10.0.0.0/24'), host('web', 'a', { privateIpAddress: '10.0.0.200' }))
    expect(refusal(splitSubnet(on(tied), 'a', 25))).toMatch(/^web has the address 10.0.0.200/)
  })

  it('stops at /28', () => {
    const small = inVpc(subnet('a', '10.0.0.0/28'))
    expect(refusal(splitSubnet(on(small), 'a', 29))).toMatch(/narrower than \/28/)
  })
})

describe('merging', () => {
  const design = inVpc(
    subnet('a', '10.0.0.0/24'),
    subnet('b', '10.0.1.0/24'),
    subnet('c', '10.0.2.0/24'),
    host('web', 'b'),
    interfaceEndpoint('secrets', ['b']),
  )

  it('makes one of two halves; what is in the other, and what names it, comes along', () => {
    expect(mergeable(on(design), 'a')).toBe('b')
    const made = after(design, mergeSubnets(on(design), 'a', 'b'))
    expect(cidrs(made)).toEqual({ a: '10.0.0.0/23', c: '10.0.2.0/24' })
    expect(made.resources['web']?.parent).toBe('a')
    expect(made.resources['secrets']?.props['subnets']).toEqual(['a'])
  })

  it('is refused where they are neighbours and no halves', () => {
    expect(mergeable(on(design), 'c')).toBeNull()
    expect(refusal(mergeSubnets(on(design), 'b', 'c'))).toMatch(/not the two halves/)
  })
})

describe('what is provisioned', () => {
  const design = inVpc(subnet('a', '10.0.0.0/24'), subnet('b', '10.0.1.0/24'))
  it('is never resized, moved, split, merged or put elsewhere, and says what a replacement means', () => {
    const ground = on(design, 'a')
    for (const move of [
      rerange(ground, 'a', block('10.0.8.0/24')),
      splitSubnet(ground, 'a', 25),
      mergeSubnets(ground, 'b', 'a'),
      setZone(ground, 'a', 'ap-northeast-2b'),
    ])
      expect(refusal(move)).toMatch(/^a is provisioned.*replace/)
  })
})

describe('resizing', () => {
  it('says when the design takes more addresses than would be usable', () => {
    const hosts = Array.from({ length: 12 }, (_, n) => host(`h${n}`, 'a'))
    const design = inVpc(subnet('a', '10.0.0.0/24'), ...hosts)
    const move = rerange(on(design), 'a', block('10.0.0.0/28'))
    if ('refused' in move) throw new Error()
    expect(move.notes.map(({ en }) => en)).toEqual(['The design takes 12 addresses here, and 11 would be usable.'])
  })
})

it('notes that caches could not move to another node type in a narrower subnet, though their nodes fit', () => {
  const six = designWithNodes(6)
  const narrow = rerange(on(six), 'private-a', block('10.0.0.0/28'))
  expect('notes' in narrow && narrow.notes.map(({ en }) => en)).toEqual([
    'Caches here that move to another node type take 6 addresses more meanwhile, and 5 would be left.',
  ])
  const wide = rerange(on(six), 'private-a', block('10.0.0.0/27'))
  expect(wide).toMatchObject({ notes: [] })
})

/** A cache with so many nodes in one subnet. */
function designWithNodes(nodes: number): Design {
  return inVpc(
    subnet('private-a', '10.0.0.0/24'),
    { id: 'group', kind: 'cacheSubnetGroup', parent: 'vpc', props: { subnets: ['private-a'] } },
    {
      id: 'cache',
      kind: 'replicationGroup',
      parent: 'vpc',
      props: { cacheSubnetGroup: 'group', replicasPerNodeGroup: nodes - 1 },
    },
  )
}

/** Any aligned block in or about 10.0.0.0/16. */
const anyBlock = fc
  .tuple(fc.nat(0x1ffff), fc.integer({ min: 15, max: 30 }))
  .map(([offset, prefix]) => blockAt({ family: 4, value: 0x0a000000 + offset }, prefix))

const anyMove = fc.oneof(
  fc.record({ what: fc.constant('new' as const), block: anyBlock }),
  fc.record({ what: fc.constant('splitFree' as const), block: anyBlock, more: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ what: fc.constant('rerange' as const), pick: fc.nat(20), block: anyBlock }),
  fc.record({ what: fc.constant('split' as const), pick: fc.nat(20), more: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ what: fc.constant('merge' as const), pick: fc.nat(20) }),
)

describe('moves, whatever they are and in whatever order', () => {
  it('leave subnets apart, aligned, in the VPC and between /16 and /28, and touch no other subnet', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 12 }), fc.nat(3), (moves, locks) => {
        let design = vpcWith(
          { secondaryCidrBlocks: ['10.1.0.0/20'] },
          subnet('a', '10.0.0.0/24'),
          subnet('b', '10.0.1.0/24'),
        )
        const provisioned = ['a', 'b'].slice(0, locks)
        for (const move of moves) {
          const before = cidrs(design)
          const ids = Object.keys(before)
          const id = 'pick' in move ? (ids[move.pick % ids.length] ?? '') : ''
          const ground = on(design, ...provisioned)
          const size = Number(/\d+$/.exec(before[id] ?? '')?.[0] ?? 0)
          const planned =
            move.what === 'new'
              ? newSubnet(ground, 'vpc', move.block, 'ap-northeast-2a')
              : move.what === 'splitFree'
                ? splitFree(ground, 'vpc', move.block, move.block.prefix + move.more, ['ap-northeast-2a'])
                : move.what === 'rerange'
                  ? rerange(ground, id, move.block)
                  : move.what === 'split'
                    ? splitSubnet(ground, id, size + move.more)
                    : mergeSubnets(ground, id, mergeable(ground, id) ?? 'b')
          if ('refused' in planned) {
            expect(planned.refused.ko).not.toBe('')
            continue
          }
          design = applyEdits(design, planned.edits, schemas)
          const now = cidrs(design)
          const blocks = Object.values(now).map((text) => ipv4Meant(text))
          for (const [n, one] of blocks.entries()) {
            if (!one) throw new Error('no block')
            expect(one.prefix).toBeGreaterThanOrEqual(16)
            expect(one.prefix).toBeLessThanOrEqual(28)
            expect([block('10.0.0.0/16'), block('10.1.0.0/20')].some((range) => contains(range, one))).toBe(true)
            expect(Object.values(now)[n]).toBe(formatBlock(one))
            for (const other of blocks.slice(n + 1)) expect(other && overlaps(one, other)).toBe(false)
          }
          for (const other of ids) {
            const mayChange = planned.ids.includes(other) || (move.what === 'merge' && !(other in now))
            if (!mayChange) expect(now[other]).toBe(before[other])
          }
          for (const held of provisioned) expect(now[held]).toBe(before[held])
        }
      }),
      { numRuns: 150 },
    )
  })
})
