import { type Design, emptyDesign } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { createEditor } from '../store/editor.ts'
import { Unreachable } from './api.ts'
import { autosave, type Clock } from './autosave.ts'
import type { Designs, Stored } from './designs.ts'
import type { Draft, Drafts } from './drafts.ts'

const title = { en: 'A change', ko: '변경' }
const FILE = 'net.vpcanvas.json'

/** A server that keeps files in memory and can be gone. */
function serverOf(files: Map<string, Stored>) {
  const server = { isUp: true, writes: 0 }
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
      return files.get(file) ?? null
    },
    put: async (file, design, base) => {
      up()
      const current = files.get(file) ?? null
      if ((current?.revision ?? null) !== base) return { saved: false, current }
      server.writes++
      const revision = `r${server.writes}`
      files.set(file, { design, revision })
      return { saved: true, revision }
    },
  }
  return { server, designs }
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
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    },
  }
}

function draftsOf(kept: Map<string, Draft>): Drafts {
  return {
    keep: async (draft) => void kept.set(draft.file, draft),
    of: async (file) => kept.get(file) ?? null,
    latest: async () => [...kept.values()].at(-1) ?? null,
    drop: async (file) => void kept.delete(file),
  }
}

function scene() {
  const first = emptyDesign('d', 'First')
  const files = new Map<string, Stored>([[FILE, { design: first, revision: 'r0' }]])
  const kept = new Map<string, Draft>()
  const editor = createEditor(kinds)
  const clock = clockOf()
  const { server, designs } = serverOf(files)
  const keeper = autosave(editor, designs, draftsOf(kept), clock)
  editor.open(first, { name: FILE, revision: 'r0' })
  keeper.follow(FILE, editor.design(), 'r0')
  const rename = (name: string) => editor.transact(title, [{ op: 'describe', name }])
  const status = () => editor.get().file.status
  const onDisk = () => files.get(FILE)?.design.name
  return { editor, keeper, files, kept, clock, server, rename, status, onDisk }
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
    await Promise.resolve()
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
