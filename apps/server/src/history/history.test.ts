import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson, type Design, emptyDesign, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DesignHistory, folderHistory } from './history.ts'
import type { Cause } from './version.ts'

const schemas = schemasOf(kinds)
const FILE = 'net.vpcanvas.json'
const HOUR = 3_600_000

let folder: string
let now: number
let history: DesignHistory
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-history-'))
  now = Date.parse('2026-01-01')
  history = folderHistory(folder, schemas, () => now)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const design = (name: string): Design => {
  const resource = { id: 'seoul', kind: 'region', name, parent: null, props: { region: 'ap-northeast-2' } }
  return { ...base, name, resources: { seoul: resource } }
}
const base = emptyDesign('net', '')
const take = (one: Design, more: { cause?: Cause; name?: string; file?: string } = {}, by = history) =>
  by.take({ text: canonicalJson(one), design: one, file: FILE, cause: 'pause', ...more })

/** Every file under the folder. */
const filesIn = async (part: string) =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.includes(`${part}/`))
    .map((name) => join(folder, name))

describe('the versions of a design', () => {
  it('are told newest first, with who, when and what changed in words, and give back what was kept', async () => {
    const first = await take(design('one'))
    now += HOUR
    const second = await take(design('two'), { cause: 'restore' })
    const { versions, damaged } = await history.list('net')
    expect(versions.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(versions[0]).toMatchObject({ at: now, cause: 'restore', file: FILE, resources: 1, since: first.id })
    expect(versions[0]?.by).not.toBe('')
    expect(versions[0]?.summary.en).toBe('two: name, design settings')
    expect(versions[1]?.summary.en).toBe('')
    expect(damaged).toEqual([])
    expect(await history.read('net', first.id)).toEqual(design('one'))
    expect(await history.read('net', second.id)).toEqual(design('two'))
  })

  it('are not taken twice of the same', async () => {
    const first = await take(design('one'))
    expect((await take(design('one'))).id).toBe(first.id)
    expect(await take(design('one'), { name: 'Before the move' })).toMatchObject({
      id: first.id,
      name: 'Before the move',
    })
    expect((await history.list('net')).versions).toHaveLength(1)
  })

  it('that are applied after they were kept are known as applied from then on', async () => {
    const first = await take(design('one'))
    expect(await take(design('one'), { cause: 'apply' })).toMatchObject({ id: first.id, cause: 'apply' })
    await take(design('one'))
    expect((await history.list('net')).versions).toMatchObject([{ id: first.id, cause: 'apply' }])
  })

  it('can be named, and lose the name again', async () => {
    const { id } = await take(design('one'))
    expect(await history.name('net', id, 'Sound')).toMatchObject({ id, name: 'Sound' })
    expect((await history.list('net')).versions[0]?.name).toBe('Sound')
    expect(await history.name('net', id, null)).toMatchObject({ name: null })
    expect(await history.name('net', '99999999-00000000', 'x')).toBeNull()
    expect(await history.name('net', '../../x', 'x')).toBeNull()
  })

  it('stay in order when the clock goes back', async () => {
    const first = await take(design('one'))
    now -= 30 * 24 * HOUR
    const second = await take(design('two'))
    expect((await history.list('net')).versions.map(({ id }) => id)).toEqual([second.id, first.id])
  })

  it('are all kept when two servers write at once', async () => {
    const other = folderHistory(folder, schemas, () => now)
    const all = Array.from({ length: 12 }, (_, n) => take(design(`v${n}`), {}, n % 2 === 0 ? history : other))
    const taken = await Promise.all(all)
    const { versions } = await history.list('net')
    expect(versions.map(({ id }) => id).toSorted()).toEqual(taken.map(({ id }) => id).toSorted())
    for (const { id, design: name } of versions) expect(await history.read('net', id)).toEqual(design(name))
  })

  it('of two files with one id are told apart', async () => {
    await take(design('one'))
    const copy = await take(design('two'), { file: 'copy.vpcanvas.json' })
    const again = await take(design('one'))
    expect(copy.file).toBe('copy.vpcanvas.json')
    expect(again.file).toBe(FILE)
    expect((await history.list('net')).versions).toHaveLength(2)
  })
})

describe('a history on a bad disk', () => {
  it('names a record that is cut off, and goes on with the others', async () => {
    const first = await take(design('one'))
    const second = await take(design('two'))
    await truncate((await filesIn('versions')).find((path) => path.includes(second.id)) ?? '', 40)
    const list = await history.list('net')
    expect(list.versions.map(({ id }) => id)).toEqual([first.id])
    expect(list.damaged).toEqual([`${second.id}.json`])
    expect(await history.read('net', second.id)).toBe('damaged')
    expect(await history.read('net', first.id)).toEqual(design('one'))
    expect((await take(design('three'))).number).toBe(2)
  })

  it('says that a version whose design is cut off cannot be had, and mends it when the same is kept again', async () => {
    const { id } = await take(design('one'))
    for (const piece of await filesIn('pieces')) await truncate(piece, 10)
    expect(await history.read('net', id)).toBe('damaged')
    await take(design('two'))
    await take(design('one'))
    expect(await history.read('net', id)).toEqual(design('one'))
  })

  it('is not led astray by what is no record', async () => {
    await take(design('one'))
    const [record = ''] = await filesIn('versions')
    await writeFile(
      record.replace(/[^/]+$/, '00000009-aaaaaaaa.json'),
      '{"id":"00000009-aaaaaaaa","pieces":["../../x"]}',
    )
    await writeFile(record.replace(/[^/]+$/, 'notes.txt'), 'x')
    const { versions, damaged } = await history.list('net')
    expect(versions).toHaveLength(1)
    expect(damaged).toEqual(['00000009-aaaaaaaa.json'])
  })
})

describe('an old history', () => {
  it('is thinned, never of a named version, tells across the gaps, and gives the room back', async () => {
    const named = await take(design('v0'), { name: 'First' })
    for (let n = 1; n <= 30; n++) {
      now += 60_000
      await take(design(`v${n}`))
    }
    const pieces = await filesIn('pieces')
    for (const piece of pieces) await utimes(piece, new Date(0), new Date(0))
    now += 400 * 24 * HOUR
    await take(design('last'))
    const { versions } = await history.list('net')
    expect(versions.length).toBeLessThan(6)
    expect(versions.at(-1)).toMatchObject({ id: named.id, name: 'First' })
    for (const [index, { id, since }] of versions.entries()) {
      expect(since).toBe(versions[index + 1]?.id ?? null)
      expect(await history.read('net', id)).not.toBe('damaged')
    }
    expect((await filesIn('pieces')).length).toBe(versions.length)
  })

  it('keeps within its size', async () => {
    const small = folderHistory(folder, schemas, () => now, 2_000)
    for (let n = 0; n < 40; n++) {
      await take(design(`v${n}`), { ...(n === 3 && { name: 'kept' }) }, small)
      for (const piece of await filesIn('pieces')) await utimes(piece, new Date(0), new Date(0))
      now += 1000
    }
    const { versions, size } = await small.list('net')
    expect(size).toBeLessThan(4_000)
    expect(versions.some(({ name }) => name === 'kept')).toBe(true)
    expect(versions[0]?.design).toBe('v39')
  })

  it('shares what two versions have in common', async () => {
    const regions = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => {
        const id = `region-${n}`
        return [id, { id, kind: 'region', name: id, parent: null, props: { region: 'ap-northeast-2' } }]
      }),
    )
    const one: Design = { ...base, resources: regions }
    const first = await take(one)
    const before = (await history.list('net')).size
    const changed = { ...regions['region-1500'], name: 'changed' } as Design['resources'][string]
    const second = await take({ ...one, resources: { ...one.resources, 'region-1500': changed } })
    expect(second.summary.en).toBe('changed: name')
    expect((await history.list('net')).size - before).toBeLessThan(before / 5)
    expect(await history.read('net', first.id)).toEqual(one)
  })
})
