import { schemasOf, viewOf } from '@vpcanvas/model'
import { matrixOf, networkOf } from '@vpcanvas/reachability'
import { designOf, kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { tableOf } from '../work/table.ts'
import { inOrder } from './inOrder.ts'

const rule = (id: string, port: number) => ({
  id,
  protocol: 'tcp',
  fromPort: port,
  toPort: port,
  peer: { type: 'cidr', cidr: '10.0.0.0/16' },
  description: '',
})
const group = (id: string, port: number) => ({
  id,
  kind: 'securityGroup',
  parent: 'vpc',
  props: { description: id, ingress: [rule('r', port)] },
})
const host = (id: string, of: string) => ({ id, kind: 'instance', parent: 'subnet', props: { securityGroups: [of] } })
const design = designOf(
  { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
  { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
  {
    id: 'subnet',
    kind: 'subnet',
    parent: 'vpc',
    props: { cidrBlock: '10.0.0.0/24', availabilityZone: 'ap-northeast-2a' },
  },
  group('web', 80),
  group('odd', 81),
  group('even', 82),
  host('web-1', 'web'),
  host('web-2', 'web'),
  host('host-10', 'odd'),
  host('host-9', 'even'),
)
const view = viewOf(design, schemasOf(kinds))
const { table, names } = inOrder(tableOf(matrixOf(networkOf(design, kinds))), view)

describe('the lines of a matrix', () => {
  it('are called after their one host, or after what theirs have in common', () => {
    expect(names.map(({ name }) => name.en)).toEqual(['the internet', 'EC2 instance × 2', 'host-9', 'host-10'])
    expect(names.map(({ note }) => note.en)).toEqual(['', 'web', 'subnet', 'subnet'])
    expect(names[1]?.name.ko).toBe('EC2 인스턴스 × 2')
  })

  it('keep their cells', () => {
    const said = (row: number, column: number) =>
      table.sorts[table.cells[row]?.[column] ?? -1]?.map(({ ports }) => ports)
    expect(table.classes[1]).toEqual(['web-1', 'web-2'])
    expect(said(2, 1)).toEqual([[[80, 80]]])
    expect(said(1, 1)).toEqual([[[80, 80]]])
    expect(said(1, 3)).toEqual([[[81, 81]]])
    expect(said(3, 2)).toEqual([[[82, 82]]])
    expect(said(0, 1)).toBeUndefined()
  })
})
