import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namesFor } from './names.ts'

it('logical ids are letters and digits, as AWS takes them, and no two are the same', () => {
  const id = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/),
    fc.constantFrom('a-b', 'a.b', 'a_b', 'AB', 'ab', 'aB', 'A-b'),
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(), fc.string()), { maxLength: 20 }),
      (ids, items) => {
        const names = namesFor(ids, {})
        const all = [
          ...ids.map((one) => names.of(one)),
          ...new Set(
            items.flatMap(([at, item]) =>
              ids.length === 0 ? [] : [names.part(ids[at % ids.length]!, ['routes', item], 'Route')],
            ),
          ),
          names.parameter('VpcId'),
        ]
        for (const one of all) expect(one).toMatch(/^[A-Za-z0-9]{1,255}$/)
        expect(new Set(all).size).toBe(all.length)
      },
    ),
  )
})

it('a logical id stays when other resources come', () => {
  const id = fc.stringMatching(/^[a-z]{1,8}-[a-z0-9]{6}$/)
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 20 }), id, (ids, more) => {
      fc.pre(!ids.includes(more))
      const [before, after] = [namesFor(ids, {}), namesFor([more, ...ids], {})]
      expect(ids.map((one) => after.of(one))).toEqual(ids.map((one) => before.of(one)))
    }),
  )
})

it('an imported id stays as it is, and so do the ids of parts, told or carried by list items', () => {
  const names = namesFor(['Vpc', 'table'], { 'Gateway.parent': 'AttachGateway', 'table.subnets.A': 'AssociationA' })
  expect(names.of('Vpc')).toBe('Vpc')
  expect(names.part('Gateway', ['parent'], 'Attachment')).toBe('AttachGateway')
  expect(names.part('table', ['subnets', 'A'], 'For')).toBe('AssociationA')
  expect(names.part('table', ['routes', 'DefaultRoute'], 'Route')).toBe('DefaultRoute')
  expect(names.part('table', ['routes', '0.0.0.0/0'], 'Route')).toBe('tableRoute00000')
  expect(names.part('table', ['routes', 'default'], 'Route')).toBe('tableRouteDefault')
})

it('outputs do not take the place of one another', () => {
  const names = namesFor([], {})
  expect([names.output('CacheEndpoint'), names.output('CacheEndpoint')]).toEqual(['CacheEndpoint', 'CacheEndpoint2'])
})
