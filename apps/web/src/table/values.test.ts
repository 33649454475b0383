import { schemasOf, viewOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { textIn, written } from './cells.ts'
import { applies, columnsOf, fieldOf } from './columns.ts'
import { meantBy } from './values.ts'

const designs = [...Object.values(kinds).map(({ sample }) => sample()), ...templates.map(({ design }) => design())]

function cellOf(kind: string, prop: string) {
  for (const design of designs) {
    const resource = Object.values(design.resources).find((one) => one.kind === kind)
    const column = columnsOf(kind).find(({ id }) => id === prop)
    const field = column && fieldOf(column)
    if (resource && field) return { resource, field, view: viewOf(design, schemasOf(kinds)) }
  }
  return expect.fail(`no ${prop} of any ${kind}`)
}

function meant(kind: string, prop: string, text: string) {
  const { resource, field, view } = cellOf(kind, prop)
  return meantBy(text, field, resource, view)
}

describe('a cell as text', () => {
  it('means the same value when it comes back, for every property of every kind', () => {
    let seen = 0
    for (const design of designs) {
      const view = viewOf(design, schemasOf(kinds))
      for (const resource of Object.values(design.resources)) {
        for (const column of columnsOf(resource.kind)) {
          const field = fieldOf(column)
          if (!field || field.control.type === 'shown' || !applies(column, resource)) continue
          const text = textIn(column, resource, view)
          const back = meantBy(text, field, resource, view)
          const kept = resource.props[column.id]
          expect(back, `${resource.kind}.${column.id}: ${text}`).toEqual({ value: kept ?? null })
          seen++
        }
      }
    }
    expect(seen).toBeGreaterThan(200)
  })

  it('changes nothing where it stands already', () => {
    for (const design of designs) {
      const view = viewOf(design, schemasOf(kinds))
      for (const resource of Object.values(design.resources))
        for (const column of columnsOf(resource.kind))
          expect(written(column, resource, view, textIn(column, resource, view))).toEqual({ edits: [] })
    }
  })

  it('takes what spreadsheets make of values', () => {
    expect(meant('subnet', 'mapPublicIpOnLaunch', 'TRUE')).toEqual({ value: true })
    expect(meant('subnet', 'mapPublicIpOnLaunch', '꺼짐')).toEqual({ value: false })
    expect(meant('subnet', 'ipv6Index', '1,024')).toEqual({ value: 1024 })
    expect(meant('subnet', 'ipv6Index', '')).toEqual({ value: null })
    expect(meant('subnet', 'tags', 'team=net, env = prod')).toEqual({ value: { team: 'net', env: 'prod' } })
  })

  it('says why it is no value, and what would be one', () => {
    const why = (kind: string, prop: string, text: string) => {
      const outcome = meant(kind, prop, text)
      return 'refused' in outcome ? outcome.refused.en : expect.fail('it was taken')
    }
    expect(why('subnet', 'mapPublicIpOnLaunch', 'maybe')).toBe('"maybe" is neither on nor off. Write true or false.')
    expect(why('subnet', 'ipv6Index', 'one')).toBe('"one" is no whole number.')
    expect(why('subnet', 'ipv6Index', '2000000')).toContain('0 to 1,048,575')
    expect(why('subnet', 'tags', 'team')).toContain('key=value')
    expect(why('natGateway', 'elasticIp', 'nobody')).toBe('There is nothing called "nobody" that could stand here.')
    expect(why('routeTable', 'routes', '[1')).toContain('Copy a cell of this column')
  })
})
