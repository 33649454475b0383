import { applyEdits, type Design, schemasOf, viewOf } from '@vpcanvas/model'
import { designOf, kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { shownIn, textIn, written } from './cells.ts'
import { columnsOf } from './columns.ts'

const design = designOf(
  { id: 'region', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'region' },
  { id: 'nat', kind: 'natGateway', parent: 'vpc', name: 'nat' },
)
const useIn = ({ settings }: Design) =>
  columnsOf('natGateway', settings.usage).find(({ label }) => label.en.startsWith('Data through')) ?? expect.fail()
const use = useIn(design)

function cell(of: Design) {
  const use = useIn(of)
  const view = viewOf(of, schemasOf(kinds))
  const nat = of.resources['nat'] ?? expect.fail()
  return { shown: shownIn(use, nat, view, 'en'), text: textIn(use, nat, view) }
}

function after(text: string, of = design): Design {
  const view = viewOf(of, schemasOf(kinds))
  const outcome = written(use, of.resources['nat'] ?? expect.fail(), view, text)
  return 'refused' in outcome ? expect.fail(outcome.refused.en) : applyEdits(of, outcome.edits, schemasOf(kinds))
}

describe('the use that a bill assumes of a resource, as a cell', () => {
  it('is what is assumed of all, in brackets, until it says its own', () => {
    expect(cell(design)).toEqual({ shown: '(10 / 100 / 1,000)', text: '' })
    const span = { low: 1, typical: 2, high: 3 }
    const settings = { ...design.settings, usage: { [use.id]: span } }
    expect(cell({ ...design, settings }).shown).toBe('(1 / 2 / 3)')
    expect(cell(after('500,2000,2500'))).toEqual({ shown: '500 / 2,000 / 2,500', text: '500,2000,2500' })
    expect(cell(after('1500'))).toEqual({ shown: '1,500', text: '1500' })
    expect(after('', after('1500'))).toEqual(design)
  })

  it('says what an amount looks like', () => {
    const outcome = written(use, design.resources['nat'] ?? expect.fail(), viewOf(design, schemasOf(kinds)), '2,000')
    expect('refused' in outcome && outcome.refused.en).toBe(
      '"2,000" is no amount. Write one number without grouping, or three that rise: 10,100,1000.',
    )
  })
})
