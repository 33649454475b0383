import { applyEdits, type Edit, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { designOf } from '../design-of.ts'
import { kinds } from '../kinds.ts'
import { changesBetween } from './changes.ts'
import { summaryOfChange } from './summary.ts'

const design = designOf(
  { id: 'seoul', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'seoul', name: 'main' },
  { id: 'a', kind: 'subnet', parent: 'vpc', name: 'web-a' },
  { id: 'gate', kind: 'internetGateway', parent: 'vpc', name: 'gate' },
  {
    id: 'table',
    kind: 'routeTable',
    parent: 'vpc',
    name: 'public',
    props: { subnets: ['a'], routes: [{ id: 'out', destination: '0.0.0.0/0', target: 'gate' }] },
  },
)

function said(...edits: Edit[]): readonly string[] {
  return changesBetween(design, applyEdits(design, edits, schemasOf(kinds)), kinds).map(({ text }) => text.en)
}

describe('what is different, in words', () => {
  it('names the property as its form does, with both values', () => {
    expect(said({ op: 'set', id: 'a', path: ['cidrBlock'], value: '10.0.9.0/24' })).toEqual([
      'web-a · IPv4 CIDR block: 10.0.0.0/24 → 10.0.9.0/24',
    ])
  })

  it('says on and off for switches', () => {
    expect(said({ op: 'set', id: 'a', path: ['mapPublicIpOnLaunch'], value: true })).toEqual([
      'web-a · Auto-assign public IPv4 address: Off → On',
    ])
  })

  it('tells one item of a list from the others, and calls resources by their names', () => {
    expect(said({ op: 'set', id: 'table', path: ['routes', 'out'], value: undefined })).toEqual([
      'public · Routes: removes 0.0.0.0/0 → gate',
    ])
    expect(said({ op: 'set', id: 'table', path: ['subnets', 'a'], value: undefined })).toEqual([
      'public · Associated subnets: removes web-a',
    ])
  })

  it('calls by its id what has no name', () => {
    const nameless = applyEdits(design, [{ op: 'rename', id: 'a', name: '' }], schemasOf(kinds))
    const after = applyEdits(
      nameless,
      [{ op: 'set', id: 'a', path: ['mapPublicIpOnLaunch'], value: true }],
      schemasOf(kinds),
    )
    expect(changesBetween(nameless, after, kinds).map(({ text }) => text.en)).toEqual([
      'a · Auto-assign public IPv4 address: Off → On',
    ])
    const gone = applyEdits(nameless, [{ op: 'remove', id: 'a' }], schemasOf(kinds))
    expect(changesBetween(nameless, gone, kinds).map(({ text }) => text.en)).toEqual([
      'Deletes Subnet "a"',
      'public · Associated subnets: removes a',
    ])
  })

  it('includes what goes along with a deletion', () => {
    expect(said({ op: 'remove', id: 'gate' })).toEqual([
      'Deletes Internet gateway "gate"',
      'public · Routes: removes 0.0.0.0/0 → gate',
    ])
  })

  it('is empty where nothing changes', () => {
    expect(said({ op: 'set', id: 'a', path: ['cidrBlock'], value: '10.0.0.0/24' })).toEqual([])
  })
})

describe('two designs that were read from different files', () => {
  const read = (one: unknown) => JSON.parse(JSON.stringify(one)) as typeof design

  it('say nothing where they say the same', () => {
    expect(changesBetween(design, read(design), kinds)).toEqual([])
    expect(summaryOfChange(design, read(design), kinds).en).toBe('no change')
  })

  it('are told apart by name, settings and intents too', () => {
    const intent = {
      id: 'i',
      rule: 'forbid',
      from: 'internet',
      to: 'a',
      protocol: 'tcp',
      ports: [[22, 22]],
      note: '',
    } as const
    const other = read({ ...design, name: 'Other', settings: { protected: true }, intents: [intent] })
    expect(changesBetween(design, other, kinds).map(({ text }) => text.en)).toEqual([
      `Renames the design "${design.name}" to "Other"`,
      'Protects the design from being destroyed',
      expect.stringMatching(/^Adds the intent "/),
    ])
    expect(changesBetween(other, design, kinds).map(({ text }) => text.ko)[2]).toMatch(/^의도 삭제: "/)
  })
})

describe('a version in one line', () => {
  const summary = (...edits: Edit[]) => {
    const after = applyEdits(design, edits, schemasOf(kinds))
    return summaryOfChange(design, JSON.parse(JSON.stringify(after)), kinds)
  }
  const subnet = (id: string): Edit => {
    const a = design.resources['a']
    if (!a) throw new Error('no subnet')
    return { op: 'add', resource: { ...a, id, name: id } }
  }

  it('counts what came and went, and names what changed', () => {
    expect(summary(subnet('b'), subnet('c'), subnet('d'), { op: 'remove', id: 'gate' })).toEqual({
      en: '3 × Subnet added, Internet gateway "gate" deleted, public: Routes',
      ko: '추가: 서브넷 3개, 삭제: 인터넷 게이트웨이 "gate", public: 경로',
    })
  })

  it('stays one line, however much changed', () => {
    const many = Array.from({ length: 40 }, (_, n) => subnet(`s${n}`))
    const before = applyEdits(design, many, schemasOf(kinds))
    const renames = many.map((_, n): Edit => ({ op: 'rename', id: `s${n}`, name: 'x'.repeat(200) }))
    const { en } = summaryOfChange(before, applyEdits(before, renames, schemasOf(kinds)), kinds)
    expect(en.length).toBeLessThan(400)
    expect(en).toContain('37 more resources changed')
  })

  it('tells a move on the canvas from a change', () => {
    const box = { x: 1, y: 2, width: 3, height: 4 }
    expect(summary({ op: 'place', boxes: { seoul: box } }).en).toBe('only places on the canvas')
  })
})
