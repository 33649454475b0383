import { applyEdits, type Edit, schemasOf } from '@vpcanvas/model'
import { designOf, kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { changesBetween } from './changesBetween.ts'

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
  return changesBetween(design, applyEdits(design, edits, schemasOf(kinds)), kinds).map(({ en }) => en)
}

describe('what a fix would change, in words', () => {
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
