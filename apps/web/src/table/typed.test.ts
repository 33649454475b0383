import { schemasOf, viewOf } from '@vpcanvas/model'
import { designOf, kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { written } from './cells.ts'
import { columnsOf } from './columns.ts'
import { type CellChoice, choicesFor, chosenOf, howTyped, narrowed, type Typing } from './typed.ts'

const choices: readonly CellChoice[] = ['On', 'Off', 'As the VPC says'].map((label) => ({ text: label, label }))
const typed = (text: string, picked: number | null = null): Typing => ({
  id: 'a',
  column: 'b',
  text,
  isNew: true,
  picked,
})

function taken(text: string, { start = 'Off', isFree = false, picked = null as number | null } = {}) {
  const listed = narrowed(choices, text, start)
  return listed[chosenOf(listed, typed(text, picked), start, isFree)]?.label
}

describe('typing into a cell of choices', () => {
  it('jumps to the choice that begins so, else to one that holds it', () => {
    expect(narrowed(choices, 'o', 'Off').map(({ label }) => label)).toEqual(['On', 'Off'])
    expect(taken('of')).toBe('Off')
    expect(taken('vpc')).toBe('As the VPC says')
    expect(taken('never')).toBeUndefined()
  })

  it('lists all of them while nothing is typed, and keeps what is there', () => {
    expect(narrowed(choices, 'Off', 'Off')).toEqual(choices)
    expect(taken('Off')).toBe('Off')
  })

  it('goes where arrows go', () => {
    expect(taken('o', { picked: 1 })).toBe('Off')
  })

  it('leaves a text alone where any may stand, unless a choice is called so', () => {
    expect(taken('o', { isFree: true })).toBeUndefined()
    expect(taken('on', { isFree: true })).toBe('On')
  })

  it('offers nothing that the cell would not take', () => {
    const design = designOf(
      { id: 'region', kind: 'region' },
      { id: 'vpc', kind: 'vpc', parent: 'region', name: 'twin' },
      { id: 'other', kind: 'vpc', parent: 'region', name: 'twin' },
      { id: 'subnet', kind: 'subnet', parent: 'vpc' },
      ...Object.values(kinds)
        .filter(({ schema }) => !['region', 'vpc', 'subnet', 'opaque'].includes(schema.kind))
        .map(({ schema: { kind, parents } }) => {
          const parent = ['vpc', 'region', 'subnet'].find((one) => parents.includes(one)) ?? null
          return { id: `the-${kind}`, kind, parent }
        }),
    )
    const view = viewOf(design, schemasOf(kinds))
    const refusals: string[] = []
    let offered = 0
    for (const resource of Object.values(design.resources))
      for (const column of columnsOf(resource.kind).filter((one) => howTyped(one) === 'choices' && one.of !== 'parent'))
        for (const { text, label } of choicesFor(column, resource, view, 'en')) {
          offered++
          const outcome = written(column, resource, view, text)
          if ('refused' in outcome && outcome.refused.en !== 'The property does not apply to this resource.')
            refusals.push(`${resource.kind} ${column.id}: ${label}: ${outcome.refused.en}`)
        }
    expect(refusals).toEqual([])
    expect(offered).toBeGreaterThan(100)
  })
})
