import { execFile, execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson, type Design, emptyDesign, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { folderHistory } from '@vpcanvas/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../bin/vpcanvas.mjs', import.meta.url))
const template = fileURLToPath(new URL('../fixtures/cache.yaml', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-diff-'))
  await writeFile(join(folder, 'old.json'), canonicalJson(old))
  await writeFile(join(folder, 'new.json'), canonicalJson(now))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const region = (id: string, name: string) => ({
  id,
  kind: 'region',
  name,
  parent: null,
  props: { region: 'ap-northeast-2' },
})
const old: Design = { ...emptyDesign('d', 'Net'), resources: { a: region('a', 'one'), b: region('b', 'two') } }
const now: Design = { ...old, resources: { a: region('a', 'first'), c: region('c', 'three') } }

function vpcanvas(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, LANG: 'C' } }
    const child = execFile(process.execPath, [program, ...args], options, (error, out, errors) =>
      resolve({ code: error ? Number(error.code) : 0, out, errors }),
    )
    child.stdin?.end()
  })
}

/** Small and read-only disks are real ones, where this machine lets us have some. */
const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'ignore' })
const mount = (...args: string[]) => run('mount', ...args)
const unmount = (path: string) => run('umount', path)
const canMount = (() => {
  if (process.getuid?.() !== 0) return false
  try {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt')
    unmount('/mnt')
    return true
  } catch {
    return false
  }
})()

describe('vpcanvas diff', () => {
  it('says what is different, a line each, and answers 1', async () => {
    const { code, out } = await vpcanvas('diff', 'old.json', 'new.json')
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toEqual([
      '+ Adds Region "three"',
      '- Deletes Region "two"',
      '~ Renames "one" to "first"',
    ])
  })

  it('answers 0 where nothing is', async () => {
    expect(await vpcanvas('diff', 'old.json', 'old.json')).toMatchObject({ code: 0, out: 'No difference.\n' })
    expect(await vpcanvas('diff', template, template)).toMatchObject({ code: 0 })
  })

  it('gives programs one document', async () => {
    const { code, out } = await vpcanvas('diff', 'old.json', 'new.json', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      same: false,
      changes: [
        { resource: 'c', change: 'added' },
        { resource: 'b', change: 'removed' },
        { resource: 'a', change: 'changed', text: 'Renames "one" to "first"' },
      ],
    })
  })

  it('answers 2, in one line, where it cannot be told', async () => {
    const missing = await vpcanvas('diff', 'old.json', 'nowhere.json')
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.errors.trim()).toBe('vpcanvas: nowhere.json: there is no such file.')
    expect((await vpcanvas('diff', '-', '-')).code).toBe(2)
    await writeFile(join(folder, 'broken.json'), '{')
    expect((await vpcanvas('diff', 'broken.json', 'old.json')).code).toBe(2)
  })
})

describe('vpcanvas history', () => {
  it('lists the versions of a file and writes one out again', async () => {
    const home = join(folder, '.vpcanvas', 'history')
    await mkdir(home, { recursive: true })
    const history = folderHistory(home, schemasOf(kinds))
    await history.take({ text: canonicalJson(old), design: old, file: 'old.json', cause: 'named', name: 'Sound' })
    await history.take({ text: canonicalJson(now), design: now, file: 'old.json', cause: 'pause' })
    const { out } = await vpcanvas('history', 'old.json')
    expect(out).toMatch(/^ {3}2 .*"three" added.*\n {3}1 .*"Sound"/)
    expect((await vpcanvas('history', 'old.json', '--show', 'Sound', '-o', 'back.json')).code).toBe(0)
    expect(await readFile(join(folder, 'back.json'), 'utf8')).toBe(canonicalJson(old))
    expect((await vpcanvas('history', 'old.json', '--show', '7')).code).toBe(2)
    expect((await vpcanvas('history', template)).code).toBe(2)
  })

  describe('puts a version back', () => {
    const home = () => join(folder, 'back', '.vpcanvas', 'history')
    const file = () => join(folder, 'back', 'net.vpcanvas.json')
    const history = () => folderHistory(home(), schemasOf(kinds))
    const restore = (...args: string[]) => vpcanvas('history', join('back', 'net.vpcanvas.json'), ...args)
    const days = (text: string) => folderHistory(home(), schemasOf(kinds), () => Date.parse(text))
    const taking = (design: Design) => ({ text: canonicalJson(design), design, file: 'net.vpcanvas.json' })
    /** Two versions of two days, and a file that nobody has kept yet. */
    const edited: Design = { ...now, name: 'Edited by hand' }
    beforeEach(async () => {
      await mkdir(home(), { recursive: true })
      await days('2026-03-01T10:00:00Z').take({ ...taking(old), cause: 'named', name: 'Sound' })
      await days('2026-03-05T10:00:00Z').take({ ...taking(now), cause: 'pause' })
      await writeFile(file(), canonicalJson(edited))
    })
    afterEach(() => rm(join(folder, 'back'), { recursive: true, force: true }))

    it('by its name; what was there becomes a version first, and what is, one after', async () => {
      const { code, out } = await restore('--restore', 'Sound')
      expect({ code, out: out.trim() }).toEqual({
        code: 0,
        out: `${join('back', 'net.vpcanvas.json')}: version 1 is back in place. What was there is version 3.`,
      })
      expect(await readFile(file(), 'utf8')).toBe(canonicalJson(old))
      const { versions } = await history().list('d')
      expect(versions.map(({ number, cause }) => `${number} ${cause}`)).toEqual([
        '4 restore',
        '3 restore',
        '2 pause',
        '1 named',
      ])
      expect(await history().read('d', versions[1]?.id ?? '')).toEqual(edited)
      expect((await restore('--restore', '3')).code).toBe(0)
      expect(await readFile(file(), 'utf8')).toBe(canonicalJson(edited))
    })

    it('by a day or a time: the last one until then', async () => {
      expect((await restore('--restore', '2026-03-04')).out).toContain('version 1 is back in place')
      expect((await restore('--restore', '2026-03-05T10:00:00Z')).out).toContain('version 2 is back in place')
      expect((await restore('--show', '2026-03-01')).out).toBe(canonicalJson(old))
      const early = await restore('--restore', '2025-01-01')
      expect(early.code).toBe(2)
      expect(early.errors).toContain('no version is as old as 2025-01-01. The oldest is of 2026-03-01T10:00:00.000Z.')
    })

    it('does nothing where it is there already, and refuses what is none', async () => {
      await writeFile(file(), canonicalJson(now))
      const { code, out } = await restore('--restore', '2', '--json')
      expect({ code, out: JSON.parse(out) as unknown }).toEqual({
        code: 0,
        out: { restored: expect.stringMatching(/^00000002-/), kept: null },
      })
      expect((await history().list('d')).versions).toHaveLength(2)
      expect((await restore('--restore', 'nothing')).errors).toContain('there is no version "nothing"')
      expect((await restore('--restore', '1', '--show', '1')).errors).toContain('not both')
      expect(await readFile(file(), 'utf8')).toBe(canonicalJson(now))
    })

    it('for a file that cannot be read any more: what was there is kept beside it, byte for byte', async () => {
      const torn = Buffer.from('<<<<<<< HEAD\n{"format": "vpcanvas\xff', 'latin1')
      await writeFile(file(), torn)
      expect((await restore()).out).toMatch(/^ {3}2 .*\n {3}1 .*"Sound"/)
      expect((await restore('--show', 'Sound')).out).toBe(canonicalJson(old))
      const over = await restore('--show', 'Sound', '-o', file())
      expect(over.errors).toMatch(/would be lost/)
      expect(await readFile(file())).toEqual(torn)
      const { code, out } = await restore('--restore', '2026-03-04', '--json')
      expect(code).toBe(0)
      const { beside } = JSON.parse(out) as { beside: string }
      expect(beside).toMatch(/net\.vpcanvas\.json\.[0-9a-f]{8}\.broken$/)
      expect(await readFile(join(folder, beside))).toEqual(torn)
      expect(await readFile(file(), 'utf8')).toBe(canonicalJson(old))
      expect((await history().list('d')).versions[0]).toMatchObject({ number: 3, cause: 'restore' })
    })

    it('for a file that is gone; and knows nothing of one that never was', async () => {
      await rm(file())
      expect((await restore('--restore', '2')).out).toMatch(/version 2 is back in place\. No file was there\.$/m)
      expect(await readFile(file(), 'utf8')).toBe(canonicalJson(now))
      const never = await vpcanvas('history', join('back', 'never.vpcanvas.json'))
      expect(never).toMatchObject({ code: 2, errors: expect.stringContaining('there is no such file') })
      await writeFile(join(folder, 'back', 'other.vpcanvas.json'), '{')
      const other = await vpcanvas('history', join('back', 'other.vpcanvas.json'))
      expect(other).toMatchObject({ code: 2, errors: expect.stringContaining('other.vpcanvas.json') })
    })

    it.skipIf(!canMount)('restores nothing in a folder that is read-only, and says so', async () => {
      const back = join(folder, 'back')
      mount('--bind', back, back)
      try {
        mount('-o', 'remount,ro,bind', back)
        const { code, out, errors } = await restore('--restore', 'Sound')
        expect({ code, out }).toEqual({ code: 2, out: '' })
        expect(errors).toMatch(/the file system is read-only\. Nothing was written\. Allow writing and run it again\./)
        expect(await readFile(file(), 'utf8')).toBe(canonicalJson(edited))
      } finally {
        unmount(back)
      }
      expect((await restore('--restore', 'Sound')).code).toBe(0)
    })

    it.skipIf(!canMount)('restores nothing where the disk is full', async () => {
      const back = join(folder, 'back')
      const held = await readFile(file())
      const space = join(folder, 'space')
      await cp(back, space, { recursive: true })
      mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', back)
      try {
        await cp(space, back, { recursive: true })
        await writeFile(join(back, 'ballast'), Buffer.alloc(1024 * 1024)).catch(() => {})
        const { code, errors } = await restore('--restore', 'Sound')
        expect(code).toBe(2)
        expect(errors).toMatch(/the disk is full\. Nothing was overwritten\. Make room and run it again\./)
        expect(await readFile(file())).toEqual(held)
        await rm(join(back, 'ballast'))
        expect((await restore('--restore', 'Sound')).code).toBe(0)
        expect(await readFile(file(), 'utf8')).toBe(canonicalJson(old))
      } finally {
        unmount(back)
      }
    })
  })
})
