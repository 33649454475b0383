import { applyEdits, type Design, type Id, schemasOf } from '@vpcanvas/model'
import { designOf, kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './columns.ts'
import { emptied, paste, type Range } from './paste.ts'

const subnet = (id: Id, cidrBlock: string) => ({ id, kind: 'subnet', parent: 'vpc', name: id, props: { cidrBlock } })
const design = designOf(
  { id: 'region', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'region', name: 'vpc' },
  { id: 'other', kind: 'vpc', parent: 'region', name: 'other' },
  subnet('a', '10.0.0.0/24'),
  subnet('b', '10.0.1.0/24'),
  subnet('c', '10.0.2.0/24'),
)
const columns = columnsOf('subnet')
const rows = ['a', 'b', 'c'].map((id) => design.resources[id] ?? expect.fail(id))
const columnOf = (id: string) => columns.findIndex((column) => column.id === id)

function pasted(texts: readonly (readonly string[])[], column: string, top = 0, bottom = top, wide = 1): Design {
  const outcome = tried(texts, column, top, bottom, wide)
  return 'refused' in outcome ? expect.fail(outcome.refused.en) : applyEdits(design, outcome.edits, schemasOf(kinds))
}

function tried(texts: readonly (readonly string[])[], column: string, top = 0, bottom = top, wide = 1) {
  const left = columnOf(column)
  const range: Range = { top, left, bottom, right: left + wide - 1 }
  return paste(design, rows, columns, range, texts)
}

function refusedFor(...given: Parameters<typeof tried>): string {
  const outcome = tried(...given)
  return 'refused' in outcome ? outcome.refused.en : expect.fail('it was pasted')
}

describe('pasting into the table', () => {
  it('writes cell by cell from the current one on', () => {
    const { resources } = pasted([['10.0.10.0/24'], ['10.0.11.0/24']], 'cidrBlock', 1)
    expect([resources['a'], resources['b'], resources['c']].map((one) => one?.props['cidrBlock'])).toEqual([
      '10.0.0.0/24',
      '10.0.10.0/24',
      '10.0.11.0/24',
    ])
  })

  it('fills a range with one cell', () => {
    const { resources } = pasted([['team=net']], 'tags', 0, 2)
    for (const id of ['a', 'b', 'c']) expect(resources[id]?.props['tags']).toEqual({ team: 'net' })
  })

  it('moves a resource whose container is written over, each to a place of its own', () => {
    const { resources, layout } = pasted([['other']], 'parent', 0, 1)
    expect([resources['a']?.parent, resources['b']?.parent]).toEqual(['other', 'other'])
    expect(layout['a']).not.toEqual(layout['b'])
  })

  it('is all or nothing, and names every cell that cannot take its text', () => {
    const words = refusedFor([['one'], ['two'], ['3']], 'ipv6Index')
    expect(words).toBe(
      'Nothing was changed. a, IPv6 block of the VPC: "one" is no whole number. b, IPv6 block of the VPC: "two" is no whole number.',
    )
    expect(refusedFor([['region']], 'parent')).toContain('There is nothing called "region" that could hold it')
  })

  it('moves things beside what was just moved there by hand', () => {
    const home = { x: 24, y: 64, width: 400, height: 200 }
    const there = pasted([['other']], 'parent')
    // The same resources, drawn elsewhere.
    const moved = { ...there, layout: { ...there.layout, a: home } }
    const range = { top: 1, bottom: 1, left: columnOf('parent'), right: columnOf('parent') }
    const outcome = paste(moved, rows, columns, range, [['other']])
    if ('refused' in outcome) return expect.fail(outcome.refused.en)
    const { layout } = applyEdits(moved, outcome.edits, schemasOf(kinds))
    const [a = expect.fail(), b = expect.fail()] = [layout['a'], layout['b']]
    const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
    expect(isApart).toBe(true)
  })

  it('never goes past the end of the table', () => {
    expect(refusedFor([['x'], ['y'], ['z']], 'name', 1)).toContain('has 3 rows, and only 2')
    expect(refusedFor([Array.from({ length: 99 }, () => '')], 'name')).toContain('has 99 columns')
  })

  it('counts only what changes', () => {
    expect(tried([['10.0.0.0/24'], ['10.0.9.0/24']], 'cidrBlock')).toMatchObject({ cells: 1 })
  })
})

describe('emptying cells', () => {
  it('empties those that may be empty, and names the others', () => {
    const whole: Range = { top: 0, left: 0, bottom: 0, right: columns.length - 1 }
    const tagged = applyEdits(
      design,
      [{ op: 'set', id: 'a', path: ['tags'], value: { team: 'net' } }],
      schemasOf(kinds),
    )
    const own = [tagged.resources['a'] ?? expect.fail('a')]
    const { edits, refused } = emptied(tagged, own, columns, whole)
    expect(applyEdits(tagged, edits, schemasOf(kinds)).resources['a']?.props['tags']).toEqual({})
    expect(refused?.en).toMatch(/^Not every cell was emptied\. a, Name: A name is needed\./)
    expect(refused?.en).toContain('Auto-assign IPv6 address: It cannot be empty.')
  })
})
