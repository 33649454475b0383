import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderStorage, type Storage } from './workspace.ts'

let folder: string
let storage: Storage
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-'))
  storage = folderStorage(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const FILE = 'network.vpcanvas.json'

describe('a folder of designs', () => {
  it('gives back what was written, and names its revision', async () => {
    const saved = await storage.write(FILE, 'one', null)
    const read = await storage.read(FILE)
    expect(read).toEqual({ text: 'one', revision: saved.saved && saved.revision })
    expect(await readdir(folder)).toEqual([FILE])
  })

  it('never writes over a change it has not seen', async () => {
    const first = await storage.write(FILE, 'one', null)
    await writeFile(join(folder, FILE), 'changed by git')
    const second = await storage.write(FILE, 'two', first.saved ? first.revision : '')
    expect(second).toMatchObject({ saved: false, current: { text: 'changed by git' } })
    expect(await readFile(join(folder, FILE), 'utf8')).toBe('changed by git')
  })

  it('does not make a new file where there is one', async () => {
    await storage.write(FILE, 'one', null)
    expect(await storage.write(FILE, 'two', null)).toMatchObject({ saved: false, current: { text: 'one' } })
  })

  it('lets one of two writers at the same time win, and tells the other', async () => {
    const base = await storage.write(FILE, 'base', null)
    const revision = base.saved ? base.revision : ''
    const both = await Promise.all([storage.write(FILE, 'a', revision), storage.write(FILE, 'b', revision)])
    expect(both.filter((one) => one.saved)).toHaveLength(1)
  })

  it('takes the same bytes again as saved', async () => {
    await storage.write(FILE, 'one', null)
    expect(await storage.write(FILE, 'one', 'an older revision')).toMatchObject({ saved: true })
  })

  it.each([
    '../x.vpcanvas.json',
    'a/b.vpcanvas.json',
    '.vpcanvas.json',
    'x.json',
    '..\\x.vpcanvas.json',
    'a\u0000.vpcanvas.json',
    '',
  ])('has no design called %j', async (name) => {
    expect(storage.isName(name)).toBe(false)
    expect(await storage.read(name)).toBeNull()
  })

  it('does not follow a link out of the folder', async () => {
    await symlink('/etc/hostname', join(folder, FILE))
    expect(await storage.read(FILE)).toBeNull()
    expect(await storage.list()).toEqual([])
  })

  it('lists its designs, the latest first, and nothing else', async () => {
    await storage.write('a.vpcanvas.json', '1', null)
    await writeFile(join(folder, 'notes.txt'), 'x')
    await storage.write('설계.vpcanvas.json', '2', null)
    expect((await storage.list()).map((one) => one.file).toSorted()).toEqual(['a.vpcanvas.json', '설계.vpcanvas.json'])
  })
})
