import { schemasOf, viewOf } from '@vpcanvas/model'
import { designOf, kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './columns.ts'
import { type Order, rowsIn } from './rows.ts'

const subnet = (name: string, cidrBlock: string) => ({
  id: name,
  kind: 'subnet',
  parent: 'vpc',
  name,
  props: { cidrBlock },
})
const design = designOf(
  { id: 'region', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'region', name: 'main' },
  subnet('subnet-10', '10.0.1.0/24'),
  subnet('subnet-2', '10.0.2.0/24'),
  subnet('app', '10.0.10.0/24'),
)
const view = viewOf(design, schemasOf(kinds))

function names(filter = '', order: Order | null = null): readonly string[] {
  const rows = Object.values(design.resources).filter(({ kind }) => kind === 'subnet')
  return rowsIn(rows, columnsOf('subnet'), view, 'en', filter, order).map(({ name }) => name)
}

describe('the rows of a table', () => {
  it('are in the order of names, numbers as numbers', () => {
    expect(names()).toEqual(['app', 'subnet-2', 'subnet-10'])
  })

  it('follow a column either way', () => {
    expect(names('', { column: 'cidrBlock', isDown: false })).toEqual(['subnet-10', 'subnet-2', 'app'])
    expect(names('', { column: 'cidrBlock', isDown: true })).toEqual(['app', 'subnet-2', 'subnet-10'])
  })

  it('are those that hold a text in any cell', () => {
    expect(names('10.0.2')).toEqual(['subnet-2'])
    expect(names('MAIN')).toHaveLength(3)
    expect(names('nowhere')).toEqual([])
  })
})
