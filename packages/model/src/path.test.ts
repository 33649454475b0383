import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath, valueAt, withValueAt } from './path.ts'

const table = {
  main: false,
  subnets: ['a', 'b', 'c'],
  routes: [
    { id: 'r1', destination: '10.0.0.0/8', target: 'x' },
    { id: 'r2', destination: '0.0.0.0/0', target: 'y' },
  ],
  tags: { team: 'blue' },
}

describe('a path', () => {
  it('names list items by their id and strings by themselves', () => {
    expect(valueAt(table, ['routes', 'r2', 'target'])).toBe('y')
    expect(valueAt(table, ['subnets', 'b'])).toBe('b')
    expect(valueAt(table, ['subnets', 0])).toBe('a')
    expect(valueAt(table, [])).toBe(table)
  })

  it('that leads nowhere has no value', () => {
    expect(valueAt(table, ['routes', 'r9', 'target'])).toBeUndefined()
    expect(valueAt(table, ['subnets', 'z'])).toBeUndefined()
    expect(valueAt(table, ['tags', 'constructor'])).toBeUndefined()
    expect(valueAt(null, ['x'])).toBeUndefined()
  })

  it('reads well', () => {
    expect(formatPath(['routes', 'r1', 'destination'])).toBe('routes.r1.destination')
  })
})

describe('setting a place', () => {
  it('changes that place and shares the rest', () => {
    const after = withValueAt(table, ['routes', 'r2', 'target'], 'z')
    expect(after.routes[1]).toEqual({ id: 'r2', destination: '0.0.0.0/0', target: 'z' })
    expect(after.routes[0]).toBe(table.routes[0])
    expect(after.subnets).toBe(table.subnets)
    expect(table.routes[1]?.target).toBe('y')
  })

  it('to what it holds gives the very same object', () => {
    expect(withValueAt(table, ['routes', 'r2', 'target'], 'y')).toBe(table)
    expect(withValueAt(table, ['subnets', 'b'], 'b')).toBe(table)
  })

  it('appends an item that the list does not have', () => {
    expect(withValueAt(table, ['subnets', 'd'], 'd').subnets).toEqual(['a', 'b', 'c', 'd'])
    const route = { id: 'r3', destination: '::/0', target: 'x' }
    expect(withValueAt(table, ['routes', 'r3'], route).routes.at(-1)).toBe(route)
  })

  it('to undefined takes the key or the item away, once', () => {
    const without = withValueAt(table, ['subnets', 'b'], undefined)
    expect(without.subnets).toEqual(['a', 'c'])
    expect(withValueAt(without, ['subnets', 'b'], undefined)).toBe(without)
    expect(withValueAt(table, ['tags', 'team'], undefined).tags).toEqual({})
  })

  it('inside something that is not there fails', () => {
    expect(() => withValueAt(table, ['routes', 'r9', 'target'], 'x')).toThrow(RangeError)
    expect(() => withValueAt(table, ['main', 'deeper'], 'x')).toThrow(RangeError)
  })

  it('never reaches a prototype', () => {
    expect(() => withValueAt(table, ['tags', '__proto__', 'bad'], 'x')).toThrow(RangeError)
    const after = withValueAt(table, ['tags', 'constructor'], 'x')
    expect(Object.hasOwn(after.tags, 'constructor')).toBe(true)
    expect(({} as Record<string, unknown>)['bad']).toBeUndefined()
  })

  it('by a number that counts no item appends', () => {
    expect(withValueAt(table, ['subnets', 1.5], 'd').subnets).toEqual(['a', 'b', 'c', 'd'])
    expect(withValueAt(table, ['subnets', -1], 'd').subnets).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is read back from the same place', () => {
    const value = fc.jsonValue().filter((one) => one !== undefined)
    fc.assert(
      fc.property(fc.constantFrom(['main'], ['routes', 'r1', 'target'], ['tags', 'new']), value, (path, next) => {
        expect(valueAt(withValueAt<unknown>(table, path, next), path)).toEqual(next)
      }),
    )
  })
})
