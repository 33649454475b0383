import type { Examples } from '@vpcanvas/rules'
import { type Entry } from '../../design-of.ts'
import { peered, route, subnet, table } from '../../example-network.ts'

const ends: Entry[] = [
  { ...subnet('one', '10.0.0.0/24'), parent: 'vpc' },
  { ...subnet('two', '10.1.0.0/24'), parent: 'vpc-2' },
]
const tables = (there: boolean, back: boolean): Entry[] => [
  { ...table('table', { subnets: ['one'], routes: there ? [route('10.1.0.0/16', 'peering')] : [] }), parent: 'vpc' },
  { ...table('table-2', { subnets: ['two'], routes: back ? [route('10.0.0.0/16', 'peering')] : [] }), parent: 'vpc-2' },
]

export const examples: Examples = {
  passing: [
    { title: 'there and back', design: peered('10.0.0.0/16', '10.1.0.0/16', ends, tables(true, true)) },
    { title: 'nothing in the VPCs yet', design: peered('10.0.0.0/16', '10.1.0.0/16') },
  ],
  failing: [
    { title: 'no way back', design: peered('10.0.0.0/16', '10.1.0.0/16', ends, tables(true, false)) },
    { title: 'neither way', design: peered('10.0.0.0/16', '10.1.0.0/16', ends, tables(false, false)) },
    { title: 'no tables at all', design: peered('10.0.0.0/16', '10.1.0.0/16', ends) },
  ],
}
