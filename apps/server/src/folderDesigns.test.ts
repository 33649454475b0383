import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyEdits, canonicalJson, emptyDesign, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rangesOfFolder } from './folderDesigns.ts'
import { usesThread } from './uses/thread.ts'
import { usesOf } from './uses/uses.ts'
import { folderStorage, SIZE_LIMIT, type Storage } from './workspace.ts'

const schemas = schemasOf(kinds)
const usesIn = async (file: string, text: string) => usesOf(file, text, schemas)
let folder: string
let storage: Storage
let reads: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-ranges-'))
  reads = []
  const real = folderStorage(folder)
  storage = { ...real, read: (file) => (reads.push(file), real.read(file)) }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const design = (id: string, cidrBlock: string) =>
  canonicalJson(
    applyEdits(
      emptyDesign(id, `Design ${id}`),
      [
        { kind: 'region', parent: null, props: { region: 'ap-northeast-2' } },
        { kind: 'vpc', parent: 'region', props: { cidrBlock, secondaryCidrBlocks: ['100.64.0.0/20'] } },
        { kind: 'onPremises', parent: null, props: { cidrBlocks: ['172.16.0.0/16', 'nonsense'] } },
      ].map(({ kind, parent, props }) => ({
        op: 'add',
        resource: { id: kind, kind, name: kind, parent, props: { ...kinds[kind]?.defaults, ...props } },
      })),
      schemas,
    ),
  )
const write = (file: string, text: string) => writeFile(join(folder, file), text)

describe('what the designs of a folder use', () => {
  it('is told by file: the ranges of VPCs and of networks on premises', async () => {
    await write('b.vpcanvas.json', design('b', '10.1.0.0/16'))
    await write('a.vpcanvas.json', canonicalJson(emptyDesign('a', 'Empty')))
    expect(await rangesOfFolder(storage, usesIn)()).toEqual({
      designs: [
        { file: 'a.vpcanvas.json', id: 'a', name: 'Empty', uses: [] },
        {
          file: 'b.vpcanvas.json',
          id: 'b',
          name: 'Design b',
          uses: [
            { reason: 'vpc', name: 'vpc', ranges: ['10.1.0.0/16', '100.64.0.0/20'] },
            { reason: 'onPremises', name: 'onPremises', ranges: ['172.16.0.0/16'] },
          ],
        },
      ],
      unread: [],
    })
  })

  it('names each file that cannot be read, with the reason and the place', async () => {
    await write('good.vpcanvas.json', design('good', '10.1.0.0/16'))
    await write('cut.vpcanvas.json', '{"format": "vpc')
    await write('newer.vpcanvas.json', JSON.stringify({ ...emptyDesign('n', 'n'), version: 999 }))
    await write('wrong.vpcanvas.json', JSON.stringify({ ...emptyDesign('n', 'n'), resources: 7 }))
    await write('huge.vpcanvas.json', '')
    await truncate(join(folder, 'huge.vpcanvas.json'), SIZE_LIMIT + 1)
    const failing: Storage = {
      ...storage,
      list: async () => [...(await storage.list()), { file: 'locked.vpcanvas.json', modified: '', size: 1 }],
      read: (file) =>
        file.startsWith('locked')
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
          : storage.read(file),
    }
    const { designs, unread } = await rangesOfFolder(failing, usesIn)()
    expect(designs.map(({ file }) => file)).toEqual(['good.vpcanvas.json'])
    expect(Object.fromEntries(unread.map(({ file, text }) => [file.split('.')[0], text.en]))).toEqual({
      cut: 'The file is not valid JSON.',
      huge: 'The file is larger than 32 MB.',
      locked: 'The file cannot be read (EACCES).',
      newer: expect.stringContaining('version 999'),
      wrong: expect.stringMatching(/^resources: /),
    })
  })

  it('is read anew only where a file has changed, and forgotten with the file', async () => {
    await write('a.vpcanvas.json', design('a', '10.1.0.0/16'))
    await write('b.vpcanvas.json', design('b', '10.2.0.0/16'))
    const ranges = rangesOfFolder(storage, usesIn)
    await ranges()
    await ranges()
    expect(reads).toEqual(['a.vpcanvas.json', 'b.vpcanvas.json'])
    await write('b.vpcanvas.json', design('b', '10.200.0.0/16'))
    await rm(join(folder, 'a.vpcanvas.json'))
    const { designs } = await ranges()
    expect(designs.map(({ uses }) => uses[0]?.ranges[0])).toEqual(['10.200.0.0/16'])
    expect(reads).toHaveLength(3)
  })

  it('leaves out the file of who asks, without reading it', async () => {
    await write('a.vpcanvas.json', design('a', '10.1.0.0/16'))
    await write('own.vpcanvas.json', design('own', '10.2.0.0/16'))
    const ranges = rangesOfFolder(storage, usesIn)
    expect((await ranges('own.vpcanvas.json')).designs.map(({ id }) => id)).toEqual(['a'])
    expect(reads).toEqual(['a.vpcanvas.json'])
    expect((await ranges('a.vpcanvas.json')).designs.map(({ id }) => id)).toEqual(['own'])
  })

  it('is the same read in a thread of its own, many at once', async () => {
    const ask = usesThread()
    const texts = ['10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16'].map(
      (range, n) => [`${n}`, design(`${n}`, range)] as const,
    )
    const told = await Promise.all([...texts, ['torn', '{'] as const].map(([file, text]) => ask(file, text)))
    expect(told).toEqual([...texts, ['torn', '{'] as const].map(([file, text]) => usesOf(file, text, schemas)))
  })
})
