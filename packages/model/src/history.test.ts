import { describe, expect, it } from 'vitest'
import type { Design } from './design.ts'
import { library, shelf } from './exampleKinds.ts'
import { type History, historyOf, record, redo, undo } from './history.ts'

const title = (en: string) => ({ en, ko: en })
const [empty, one, two] = [library(), library(shelf('a')), library(shelf('a'), shelf('b'))]

function after(...designs: readonly Design[]): History {
  return designs.reduce((history, design, at) => record(history, title(`step ${at + 1}`), design), historyOf(empty))
}

describe('the history', () => {
  it('undoes and redoes step by step, to the very same designs', () => {
    let history = after(one, two)
    history = undo(history)
    expect(history.present).toBe(one)
    history = undo(history)
    expect(history.present).toBe(empty)
    expect(history.future.map((step) => step.title.en)).toEqual(['step 1', 'step 2'])
    history = redo(redo(history))
    expect(history.present).toBe(two)
    expect(history.past.map((step) => step.title.en)).toEqual(['step 1', 'step 2'])
  })

  it('forgets what was undone once something new is done', () => {
    const history = record(undo(after(one)), title('other'), two)
    expect(history.future).toEqual([])
    expect(redo(history)).toBe(history)
    expect(undo(history).present).toBe(empty)
  })

  it('takes no step for what changed nothing', () => {
    const history = after(one)
    expect(record(history, title('nothing'), one)).toBe(history)
  })

  it('has an end in both directions', () => {
    const history = historyOf(empty)
    expect(undo(history)).toBe(history)
    expect(redo(history)).toBe(history)
  })

  it('keeps the last 500 steps', () => {
    const many = Array.from({ length: 600 }, (_, at) => library(shelf(`s${at}`)))
    let history = after(...many)
    expect(history.past).toHaveLength(500)
    for (let n = 0; n < 600; n++) history = undo(history)
    expect(history.present).toBe(many[99])
  })
})
