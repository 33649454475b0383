import { applyEdits, type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { designOf } from '@vpcanvas/resources'
import { kinds } from '@vpcanvas/resources/drawing'
import { describe, expect, it } from 'vitest'
import { closedAtFirst, openRows, outliner, pruner, type Row } from './rows.ts'

const schemas = schemasOf(kinds)
function networkOf(subnets: number, hosts: number): Design {
  return designOf(
    { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
    { id: 'vpc', kind: 'vpc', parent: 'region' },
    ...Array.from({ length: subnets }, (_, n) => `subnet-${n + 1}`).flatMap((subnet) => [
      { id: subnet, kind: 'subnet', parent: 'vpc' },
      ...Array.from({ length: hosts }, (_unused, n) => ({
        id: `${subnet}-host-${n}`,
        kind: 'instance',
        parent: subnet,
      })),
    ]),
  )
}

const rowsOf = (design: Design, outline = outliner(), search = '') =>
  outline(viewOf(design, schemas), ({ kind }) => kind, search)
const names = (rows: readonly Row[]): unknown[] =>
  rows.map(({ resource, children }) => [resource.name, ...names(children)])

describe('the outline', () => {
  it('has numbers in names in the order of numbers', () => {
    const [region] = rowsOf(networkOf(11, 0))
    expect(region?.children[0]?.children.map(({ id }) => id)).toEqual(
      Array.from({ length: 11 }, (_, n) => `subnet-${n + 1}`),
    )
  })

  it('shows with a search what matches, and what it is in', () => {
    expect(names(rowsOf(networkOf(3, 0), outliner(), 'SUBNET-2'))).toEqual([['region', ['vpc', ['subnet-2']]]])
  })

  it('draws after an edit only what is touched and what that is in', () => {
    const outline = outliner()
    const prune = pruner()
    const design = networkOf(3, 2)
    const [before] = prune(rowsOf(design, outline), new Set())
    const renamed = applyEdits(design, [{ op: 'rename', id: 'subnet-2-host-1', name: 'zeta' }], schemas)
    const [after] = prune(rowsOf(renamed, outline), new Set())
    const subnets = (row: typeof before) => row?.children[0]?.children ?? []
    expect(after).not.toBe(before)
    expect(subnets(after).map((row, n) => row === subnets(before)[n])).toEqual([true, false, true])
    expect(subnets(after)[1]?.children[0]).toBe(subnets(before)[1]?.children[0])
  })

  it('is all open in a design of few, and without the insides of subnets in one of many', () => {
    expect(closedAtFirst(rowsOf(networkOf(4, 4)))).toEqual(new Set())
    const many = rowsOf(networkOf(30, 20))
    const closed = closedAtFirst(many)
    expect(closed).toEqual(new Set(Array.from({ length: 30 }, (_, n) => `subnet-${n + 1}`)))
    const shown = pruner()(many, closed)
    expect(openRows(shown)).toHaveLength(32)
    expect(shown[0]?.children[0]?.children.every(({ isOpen, children }) => !isOpen && children.length === 1)).toBe(true)
  })
})
