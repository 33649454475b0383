import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson, type Design, emptyDesign, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { folderHistory } from '@vpcanvas/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

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
})
