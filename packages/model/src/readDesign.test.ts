import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'
import { book, box, card, library, schemas, shelf } from './exampleKinds.ts'
import { readDesign } from './readDesign.ts'

const good = JSON.parse(canonicalJson(library(shelf('s'), book('dune', 's'), card('note', 'dune'))))

function catalogue(id: string) {
  return { id, kind: 'catalogue', name: id, parent: null, props: {} }
}

/** The good file with one place changed. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(good)
  const keys = path.split('.')
  const last = keys.pop()
  let at = copy
  for (const key of keys) at = at[key]
  if (last !== undefined) at[last] = value
  return copy
}

function refusedAt(json: unknown): string {
  const read = readDesign(json, schemas)
  if (read.ok) throw new Error('was read')
  expect(read.text.en).not.toBe('')
  expect(read.text.ko).toMatch(/[가-힣]/)
  return read.place
}

describe('reading a design', () => {
  it('takes a good file', () => {
    expect(readDesign(good, schemas)).toMatchObject({ ok: true, migrations: [], design: { id: 'library' } })
  })

  it('allows references that lead nowhere: a rule reports them', () => {
    expect(readDesign(changed('resources.note.props.about', 'gone'), schemas)).toMatchObject({ ok: true })
  })

  it.each([[null], [[]], ['text'], [{}], [{ format: 'drawio' }], [7]])('refuses what is no design: %j', (json) => {
    expect(refusedAt(json)).toBe('')
  })

  it.each([
    ['version', 99],
    ['version', undefined],
  ])('refuses "%s" %s', (key, value) => {
    expect(refusedAt(changed(key, value))).toBe('version')
  })

  it.each([
    ['name', 7, 'name'],
    ['resources', [], 'resources'],
    ['settings.protected', 'yes', 'settings.protected'],
    ['layout.s', { x: 0, y: 0, width: -1, height: 1 }, 'layout.s.width'],
    ['intents', [{}], 'intents.0.id'],
    ['resources.s.id', 'other', 'resources.s.id'],
    ['resources.s.kind', 'lamp', 'resources.s.kind'],
    ['resources.s.kind', 'constructor', 'resources.s.kind'],
    ['resources.s.kind', '__proto__', 'resources.s.kind'],
    ['resources.s.parent', 'constructor', 'resources.s.parent'],
    ['resources.dune.parent', null, 'resources.dune.parent'],
    ['resources.dune.parent', 'nowhere', 'resources.dune.parent'],
    ['resources.dune.props.pages', 1.5, 'resources.dune.props.pages'],
    ['resources.note.props.quotes', [{ id: 'q', text: '', source: 3 }], 'resources.note.props.quotes.0.source'],
  ])('refuses %s = %j and names the place', (path, value, place) => {
    expect(refusedAt(changed(path, value))).toBe(place)
  })

  it('refuses containers that hold each other', () => {
    const circle = JSON.parse(canonicalJson(library(box('a', 'b'), box('b', 'a'))))
    expect(refusedAt(circle)).toMatch(/^resources\.[ab]\.parent$/)
  })

  it('refuses a second one of what there is one of', () => {
    expect(refusedAt(JSON.parse(canonicalJson(library(catalogue('one'), catalogue('two')))))).toBe('resources.two')
  })
})
