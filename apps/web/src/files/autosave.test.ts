import { type Design, emptyDesign, type Resource } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { describe, expect, it, vi } from 'vitest'
import { createEditor } from '../store/editor.ts'
import { Unreachable } from './api.ts'
import { autosave, type Clock } from './autosave.ts'
import type { Designs, Stored } from './designs.ts'
import type { Draft, Drafts } from './drafts.ts'
import type { Saved, Tabs } from './tabs.ts'

const title = { en: 'A change', ko: '변경' }
const FILE = 'net.vpcanvas.json'

/** A server that keeps files in memory, can be gone, and can be slow to tell what a file holds. */
function serverOf(files: Map<string, Stored>) {
  const server = { isUp: true, writes: 0, reads: Promise.resolve(), versions: [] as string[], losesAnswer: false }
  const up = () => {
    if (!server.isUp) throw new Unreachable('gone')
  }
  const designs: Designs = {
    list: async () => {
      up()
      return [...files].map(([file, { design }]) => ({ file, id: design.id, name: design.name, modified: '' }))
    },
    get: async (file) => {
      up()
      await server.reads
      return files.get(file) ?? null
    },
    put: async (file, design, base) => {
      up()
      const current = files.get(file) ?? null
      if ((current?.revision ?? null) !== base) return { saved: false, current }
      server.writes++
      const revision = `r${server.writes}`
      files.set(file, { design, revision })
      if (server.losesAnswer) {
        server.losesAnswer = false
        throw new Unreachable('cut off')
      }
      return { saved: true, revision }
    },
    revision: async (file) => {
      up()
      return files.get(file)?.revision ?? null
    },
    revisionOf: async () => `r${server.writes + 1}`,
    setAside: async (file) => void files.delete(file),
    keepVersion: async ({ design }) => void server.versions.push(design.name),
  }
  return { server, designs }
}

/** Until everything that waits for nothing but its turn, or for a part of the editor, is done. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve()
  await vi.dynamicImportSettled()
  for (let turn = 0; turn < 60; turn++) await Promise.resolve()
}

/** A clock whose time passes when told. */
function clockOf(): Clock & { pass(): Promise<void> } {
  let next: (() => void) | null = null
  return {
    after: (_, run) => {
      next = run
      return () => {
        if (next === run) next = null
      }
    },
    now: () => 0,
    pass: async () => {
      const run = next
      next = null
      run?.()
      await turns()
    },
  }
}

function draftsOf(kept: Map<string, Draft>): Drafts {
  return {
    page: 'this',
    keep: async (draft) => void kept.set(draft.file, { ...draft, page: 'this' }),
    keepBase: async () => {},
    left: async () => [],
    baseOf: async () => null,
    drop: async (file) => void kept.delete(file),
  }
}

/** Tabs that hear one another at once, and not themselves. */
function tabsOf(): () => Tabs {
  const listeners = new Map<object, (saved: Saved) => void>()
  return () => {
    const own = {}
    return {
      tell: (saved) => listeners.forEach((hear, tab) => tab !== own && hear(saved)),
      hear: (listener) => {
        listeners.set(own, listener)
        return () => listeners.delete(own)
      },
    }
  }
}

function scene() {
  const first = emptyDesign('d', 'First')
  const files = new Map<string, Stored>([[FILE, { design: first, revision: 'r0' }]])
  const kept = new Map<string, Draft>()
  const { server, designs } = serverOf(files)
  const onDisk = () => files.get(FILE)?.design.name
  const newTabs = tabsOf()
  const tab = () => {
    const editor = createEditor(kinds)
    const clock = clockOf()
    const keeper = autosave(editor, designs, draftsOf(kept), newTabs(), clock)
    editor.open(first, { name: FILE, revision: 'r0' })
    keeper.follow(FILE, editor.design(), 'r0')
    const rename = (name: string) => editor.transact(title, [{ op: 'describe', name }])
    const status = () => editor.get().file.status
    return { editor, keeper, clock, rename, status }
  }
  return { ...tab(), tab, files, kept, server, onDisk }
}

const aRegion: Resource = {
  id: 'home',
  kind: 'region',
  name: 'Home',
  parent: null,
  props: { region: 'ap-northeast-2' },
}

const elsewhere = (name: string): Stored => ({
  design: { ...emptyDesign('d', name) } satisfies Design,
  revision: 'theirs',
})

describe('saving by itself', () => {
  it('writes once the person is still, and forgets the draft then', async () => {
    const { rename, status, clock, onDisk, kept, server } = scene()
    rename('One')
    rename('Two')
    expect(status()).toBe('dirty')
    await turns()
    expect(kept.get(FILE)?.design.name).toBe('Two')
    await clock.pass()
    expect([status(), onDisk(), server.writes]).toEqual(['saved', 'Two', 1])
    expect(kept.size).toBe(0)
  })

  it('has nothing to write after undoing back to what is saved', async () => {
    const { rename, editor, status, clock, server } = scene()
    rename('One')
    editor.undo()
    expect(status()).toBe('saved')
    await clock.pass()
    expect(server.writes).toBe(0)
  })

  it('keeps the work in the browser while the server is gone, and writes it when it is back', async () => {
    const { rename, status, clock, onDisk, kept, server } = scene()
    server.isUp = false
    rename('Offline')
    await clock.pass()
    expect([status(), onDisk(), kept.get(FILE)?.design.name]).toEqual(['offline', 'First', 'Offline'])
    rename('Still offline')
    server.isUp = true
    await clock.pass()
    expect([status(), onDisk()]).toEqual(['saved', 'Still offline'])
  })

  it('takes no save whose answer was lost for the work of somebody else', async () => {
    const { rename, status, clock, onDisk, server } = scene()
    server.losesAnswer = true
    rename('Sent')
    await clock.pass()
    expect([status(), onDisk()]).toEqual(['offline', 'Sent'])
    rename('And on')
    await clock.pass()
    expect([status(), onDisk()]).toEqual(['saved', 'And on'])
  })

  it('never overwrites what somebody else wrote', async () => {
    const { rename, status, clock, onDisk, files } = scene()
    files.set(FILE, elsewhere('Theirs'))
    rename('Mine')
    await clock.pass()
    expect([status(), onDisk()]).toEqual(['conflict', 'Theirs'])
    rename('Mine still')
    await clock.pass()
    expect([status(), onDisk()]).toEqual(['conflict', 'Theirs'])
  })

  it.each([
    ['mine', 'Mine', 'Theirs'],
    ['theirs', 'Theirs', 'Mine'],
  ] as const)('keeps %s under the name and the other beside it', async (keep, named, besides) => {
    const { rename, clock, keeper, files, editor } = scene()
    files.set(FILE, elsewhere('Theirs'))
    rename('Mine')
    await clock.pass()
    await keeper.resolve(keep)
    expect(files.get(FILE)?.design.name).toBe(named)
    expect(files.get('net-2.vpcanvas.json')?.design.name).toBe(besides)
    expect(editor.design().name).toBe(named)
    expect(editor.get().file.status).toBe('saved')
  })

  it('makes no file for a design in which nothing is drawn', async () => {
    const { editor, keeper, clock, server } = scene()
    editor.open(emptyDesign('e', 'Untitled'), { name: 'new.vpcanvas.json' })
    keeper.follow('new.vpcanvas.json', editor.design(), null)
    await clock.pass()
    expect(server.writes).toBe(0)
  })
})

describe('two tabs of one design', () => {
  it('shows what the other tab saved where nothing was drawn here, and goes on from there', async () => {
    const { editor, rename, clock, tab, onDisk } = scene()
    const other = tab()
    other.editor.transact(title, [{ op: 'add', resource: aRegion }])
    await other.clock.pass()
    expect(Object.keys(editor.design().resources)).toEqual([aRegion.id])
    editor.select([aRegion.id])
    editor.setApplied(other.editor.design())
    other.rename('Theirs')
    await other.clock.pass()
    expect([editor.design().name, editor.get().file.status]).toEqual(['Theirs', 'saved'])
    expect([...editor.get().selection], 'what was selected here still is').toEqual([aRegion.id])
    expect(editor.get().applied, 'what is provisioned is still known').not.toBeNull()
    rename('Mine after theirs')
    await clock.pass()
    expect([onDisk(), other.editor.design().name, other.status()]).toEqual([
      'Mine after theirs',
      'Mine after theirs',
      'saved',
    ])
  })

  it('offers both versions where each tab has work of its own, and keeps the draft of this one', async () => {
    const { editor, keeper, rename, clock, status, tab, kept, files, onDisk } = scene()
    const other = tab()
    rename('Mine')
    other.rename('Theirs')
    await other.clock.pass()
    expect([status(), editor.design().name, onDisk()]).toEqual(['conflict', 'Mine', 'Theirs'])
    expect(kept.get(FILE)?.design.name).toBe('Mine')
    other.rename('Theirs again')
    await other.clock.pass()
    expect([status(), kept.get(FILE)?.design.name]).toEqual(['conflict', 'Mine'])
    await clock.pass()
    await keeper.resolve('theirs')
    expect([editor.design().name, files.get('net-2.vpcanvas.json')?.design.name]).toEqual(['Theirs again', 'Mine'])
  })

  it('offers both where this tab is drawn in while it fetches what the other saved', async () => {
    const { editor, rename, status, tab, server, onDisk } = scene()
    const other = tab()
    const { promise, resolve } = Promise.withResolvers<void>()
    server.reads = promise
    other.rename('Theirs')
    await other.clock.pass()
    rename('Mine')
    resolve()
    await other.clock.pass()
    expect([status(), editor.design().name, onDisk()]).toEqual(['conflict', 'Mine', 'Theirs'])
  })

  it('hears nothing of other files, nor once it is stopped', async () => {
    const { editor, keeper, tab } = scene()
    const other = tab()
    other.editor.open(emptyDesign('e', 'Else'), { name: 'else.vpcanvas.json' })
    other.keeper.follow('else.vpcanvas.json', other.editor.design(), null)
    other.rename('Something else')
    await other.clock.pass()
    expect(editor.design().name).toBe('First')
    keeper.stop()
    const third = tab()
    third.rename('Third')
    await third.clock.pass()
    expect(editor.design().name).toBe('First')
  })
})

describe('a file that somebody else changed', () => {
  const withRegion = (name: string): Stored => ({
    design: { ...emptyDesign('d', name), resources: { home: aRegion } },
    revision: 'theirs',
  })

  it('is put together with what was drawn here, where the two do not touch, as a step that can be undone', async () => {
    const { rename, clock, status, files, editor, server } = scene()
    rename('Mine')
    files.set(FILE, withRegion('First'))
    await clock.pass()
    expect(status()).toBe('saved')
    for (const design of [editor.design(), files.get(FILE)?.design]) {
      expect(design).toMatchObject({ name: 'Mine', resources: { home: aRegion } })
    }
    expect(server.versions, 'what was on the screen is kept as it was').toEqual(['Mine'])
    editor.undo()
    expect(editor.design()).toMatchObject({ name: 'Mine', resources: {} })
    await clock.pass()
    expect(files.get(FILE)?.design.resources).toEqual({})
  })

  it('shows here where nothing was drawn, and can be undone', async () => {
    const { keeper, editor, files, status } = scene()
    files.set(FILE, elsewhere('Theirs'))
    await keeper.look()
    expect([editor.design().name, status()]).toEqual(['Theirs', 'saved'])
    editor.undo()
    expect([editor.design().name, status()]).toEqual(['First', 'dirty'])
  })

  it('stays as it is, and the work in the browser, until what puts the two together has come', async () => {
    const { rename, clock, status, files, editor, kept, onDisk } = scene()
    vi.resetModules()
    vi.doMock('./meeting.ts', () => {
      throw new Error('no such file')
    })
    rename('Mine')
    files.set(FILE, withRegion('First'))
    await clock.pass()
    expect([status(), onDisk(), kept.get(FILE)?.design.name]).toEqual(['offline', 'First', 'Mine'])
    vi.doUnmock('./meeting.ts')
    await clock.pass()
    expect(status()).toBe('saved')
    expect(editor.design()).toMatchObject({ name: 'Mine', resources: { home: aRegion } })
  })

  it('is offered with what it says where both changed the same', async () => {
    const { rename, clock, files, editor } = scene()
    rename('Mine')
    files.set(FILE, elsewhere('Theirs'))
    await clock.pass()
    expect(editor.get().file).toMatchObject({ status: 'conflict', theirs: { name: 'Theirs' } })
  })

  it('is followed where it was only renamed', async () => {
    const { rename, clock, files, editor, kept } = scene()
    const stored = files.get(FILE)
    if (!stored) throw new Error('no file')
    files.delete(FILE)
    files.set('other.vpcanvas.json', stored)
    rename('Mine')
    await clock.pass()
    expect(editor.get().file).toMatchObject({ name: 'other.vpcanvas.json', status: 'saved' })
    expect(files.get('other.vpcanvas.json')?.design.name).toBe('Mine')
    expect(files.has(FILE)).toBe(false)
    expect(kept.size).toBe(0)
  })

  it('is told where it is gone, and written again when the person says so', async () => {
    const { rename, clock, files, keeper, editor, status, onDisk, kept } = scene()
    files.delete(FILE)
    rename('Mine')
    await clock.pass()
    expect(editor.get().file).toMatchObject({ status: 'conflict', theirs: null })
    expect(kept.get(FILE)?.design.name).toBe('Mine')
    await keeper.resolve('mine')
    expect([status(), onDisk()]).toEqual(['saved', 'Mine'])
  })

  it('is told where it goes away while nothing is drawn', async () => {
    const { files, keeper, status, onDisk, kept } = scene()
    files.delete(FILE)
    await keeper.look()
    expect(status()).toBe('conflict')
    expect(kept.get(FILE)?.design.name, 'the only copy is kept').toBe('First')
    await keeper.resolve('mine')
    expect([status(), onDisk()]).toEqual(['saved', 'First'])
  })
})
