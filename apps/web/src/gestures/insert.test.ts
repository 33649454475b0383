import { applyEdits, schemasOf, withPlaces } from '@vpcanvas/model'
import { distanceToLine } from '@vpcanvas/picture'
import { designOf, kinds } from '@vpcanvas/resources'
import { figuresOf } from '@vpcanvas/resources/drawing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable, insertAfter, lineUnder } from './insert.ts'
import { insertChoices } from './insertChoices.ts'
import { landingIn } from './place.ts'

const schemas = schemasOf(kinds)
const subnet = (id: string, third: number) => ({
  id,
  kind: 'subnet',
  parent: 'vpc',
  props: { cidrBlock: `10.0.${third}.0/24`, availabilityZone: 'ap-northeast-2a' },
})
const out = { id: 'default', destination: '0.0.0.0/0', target: 'igw' }
const design = withPlaces(
  designOf(
    { id: 'region', kind: 'region' },
    { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
    { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
    subnet('front', 0),
    subnet('back', 1),
    subnet('side', 2),
    { id: 'front-table', kind: 'routeTable', parent: 'vpc', props: { subnets: ['front'], routes: [out] } },
    { id: 'table', kind: 'routeTable', parent: 'vpc', props: { subnets: ['back', 'side'], routes: [out] } },
    { id: 'spare', kind: 'routeTable', parent: 'vpc' },
  ),
  figuresOf(kinds),
  schemas,
)
const endsOf = (kind: string, moved: string | null = null) =>
  breakable(design, kinds, kind, moved).map(({ line }) => `${line.source} – ${line.target}`)

describe('the lines that something can be put into', () => {
  it('are those that its kind belongs between', () => {
    expect(endsOf('natGateway').toSorted()).toEqual(['front-table – igw', 'table – igw'])
    expect(endsOf('routeTable').toSorted()).toEqual(['front-table – front', 'table – back', 'table – side'])
    expect(endsOf('instance')).toEqual(endsOf('natGateway'))
    expect(endsOf('elasticIp')).toEqual([])
  })

  it('are never its own, where it is there already', () => {
    expect(endsOf('routeTable', 'table')).toEqual(['front-table – front'])
  })

  it('are only those that are drawn from end to end', () => {
    const { back: _back, ...layout } = design.layout
    const lines = breakable({ ...design, layout }, kinds, 'routeTable', null)
    expect(lines.map(({ line }) => line.target).toSorted()).toEqual(['front', 'side'])
  })
})

it('the nearest of all lines is the one under the pointer', () => {
  const lines = breakable(design, kinds, 'routeTable', null)
  const far = { min: -200, max: 2000 }
  fc.assert(
    fc.property(fc.integer(far), fc.integer(far), fc.integer({ min: 1, max: 300 }), (x, y, reach) => {
      const away = lines.map(({ line, a, b }) => distanceToLine(line, a, b, { x, y }))
      const least = Math.min(...away)
      const found = lineUnder(lines, { x, y }, reach)
      expect(found !== null).toBe(least <= reach)
      if (found) expect(distanceToLine(found.line, found.a, found.b, { x, y })).toBe(least)
    }),
  )
})

it('a drop on a line brings the thing and puts it there in one step', () => {
  const landing = landingIn(design, kinds, 'natGateway', 'front')
  if ('refused' in landing) throw new Error(landing.refused.en)
  const outcome = insertAfter(design, kinds, landing.edits, landing.id, { source: 'table', target: 'igw' })
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  const after = applyEdits(design, outcome.edits, schemas)
  expect(after.resources[landing.id]?.parent).toBe('front')
  expect(after.resources['table']?.props['routes']).toEqual([{ ...out, target: landing.id }])
})

describe('without a pointer', () => {
  const told = (id: string) =>
    insertChoices(design, kinds, id).map(({ kind, container, from, to }) =>
      [container ? `new ${kind} in ${container.id}` : id, from.id, to.id].join(', '),
    )

  it('something new is offered for each line of a thing, where it could stand', () => {
    const choices = told('table')
    expect(choices).toContain('new natGateway in front, table, igw')
    expect(choices).toContain('new natGateway in vpc, table, igw')
    expect(choices).toContain('new routeTable in vpc, table, back')
    // There its traffic would come back to itself.
    expect(choices).not.toContain('new natGateway in back, table, igw')
  })

  it('a thing is offered the lines of others', () => {
    expect(told('spare')).toEqual(['spare, table, back', 'spare, front-table, front', 'spare, table, side'])
  })

  it('each is done as it is told', () => {
    for (const { edits, id } of insertChoices(design, kinds, 'table'))
      expect(applyEdits(design, edits, schemas).resources).toHaveProperty([id])
  })
})
