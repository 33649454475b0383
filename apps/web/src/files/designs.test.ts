import { writeDesign } from '@vpcanvas/formats'
import { schemasOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { designsOn } from './designs.ts'

const schemas = schemasOf(kinds)
const [template] = templates
const design = template?.design() ?? expect.fail()

/** A server that has one file. */
let file: { text: string; revision: string }

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
  vi.stubGlobal('fetch', async () => new Response(file.text, { headers: { ETag: `"${file.revision}"` } }))
})
afterEach(() => vi.unstubAllGlobals())

/** How often the properties of something were checked. */
function checks() {
  const spies = Object.values(schemas).map(({ props }) => vi.spyOn(props, 'safeParse'))
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
}

describe('a file of the workspace', () => {
  it('is the same whether it is checked or was before, and is checked once', async () => {
    file = { text: writeDesign(design), revision: 'one' }
    const count = checks()
    const first = await designsOn(schemas).get('a')
    const checked = count()
    expect(checked).toBeGreaterThan(0)
    expect(await designsOn(schemas).get('a')).toEqual(first)
    expect(count()).toBe(checked)
    expect(first).toEqual({ design, revision: 'one' })
  })

  it('is checked again when it is another, and refused if it is no design', async () => {
    file = { text: writeDesign(design), revision: 'one' }
    await designsOn(schemas).get('a')
    file = { text: writeDesign(design).replace('"kind": "vpc"', '"kind": "castle"'), revision: 'two' }
    await expect(designsOn(schemas).get('a')).rejects.toThrow(/castle/)
    await expect(designsOn(schemas).get('a')).rejects.toThrow(/castle/)
  })

  it('of an earlier version is brought up to date each time', async () => {
    file = { text: writeDesign(design).replace(/"version": \d+/, '"version": 3'), revision: 'old' }
    const first = await designsOn(schemas).get('a')
    expect(first?.design.version).toBe(design.version)
    expect(await designsOn(schemas).get('a')).toEqual(first)
  })
})
