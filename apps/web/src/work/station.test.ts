import { applyEdits, type Design, type Edit, emptyDesign, schemasOf } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { createEditor } from '../store/editor.ts'
import { type Port, startWork } from './client.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { station } from './station.ts'

const title = { en: 'A change', ko: '변경' }

/** The worker's work in the same process; messages are cloned, as between threads. */
function portTo(home: ReturnType<typeof station>) {
  const log: FromWorker[] = []
  let hear: (message: FromWorker) => void = () => {}
  const port: Port = {
    post: (message: ToWorker) => {
      if (message.type === 'ask') return
      const found = home.tell(structuredClone(message))
      if (!found) return
      log.push(found)
      hear(structuredClone(found))
    },
    onMessage: (listen) => (hear = listen),
  }
  return { port, log }
}

function scene() {
  const editor = createEditor(kinds)
  const { port, log } = portTo(station(kinds))
  startWork(editor, port)
  const design = templates.find(({ id }) => id === 'public-and-private')?.design() ?? expect.fail('no template')
  editor.open(design)
  const edit = (...edits: Edit[]) => expect(editor.transact(title, edits)).toBeNull()
  return { editor, log, edit }
}

function inFull(design: Design): number {
  return [...findings(design, kinds)].length
}

describe('problems from the worker', () => {
  it('are those of a full check, after each edit', () => {
    const { editor, edit } = scene()
    expect(editor.get().problems.length).toBe(inFull(editor.design()))
    edit({ op: 'set', id: 'private-a', path: ['cidrBlock'], value: '10.0.0.0/24' })
    expect(editor.get().problems.length).toBe(inFull(editor.design()))
    expect(editor.get().problems[0]?.severity).toBe('error')
    edit({ op: 'remove', id: 'private-a' })
    expect(editor.get().problems.length).toBe(inFull(editor.design()))
    editor.undo()
    expect(editor.get().problems.length).toBe(inFull(editor.design()))
    expect(editor.get().checking).toBe(false)
  })

  it('leave the lists of untouched resources the same objects', () => {
    const { editor, edit } = scene()
    edit({ op: 'set', id: 'private-a', path: ['cidrBlock'], value: '10.0.0.0/24' })
    const before = editor.get().problemsOf
    edit({ op: 'set', id: 'private-c', path: ['cidrBlock'], value: '10.9.0.0/24' })
    const after = editor.get().problemsOf
    const kept = Object.keys(before).filter((id) => id !== 'private-c' && after[id] === before[id])
    expect(kept.length).toBeGreaterThan(0)
  })

  it('say which subnets are public, and change with the routes', () => {
    const { editor, edit } = scene()
    expect(editor.get().exposure).toMatchObject({
      'public-a': { exposure: 'public', resource: 'public' },
      'private-a': { exposure: 'private' },
    })
    edit({ op: 'set', id: 'public', path: ['routes'], value: [] })
    expect(editor.get().exposure).toMatchObject({
      'public-a': { exposure: 'isolated' },
      'private-a': { exposure: 'private' },
    })
    edit({ op: 'remove', id: 'public-a' })
    expect(editor.get().exposure['public-a']).toBeUndefined()
  })

  it('are told anew of a design that is opened once more: another file may hold the same one', () => {
    const { editor, edit } = scene()
    edit({ op: 'set', id: 'private-a', path: ['cidrBlock'], value: '10.0.0.0/24' })
    const { problems, exposure } = editor.get()
    expect(problems.length).toBeGreaterThan(0)
    editor.open(editor.design())
    expect(editor.get()).toMatchObject({ problems, exposure, checking: false })
    editor.open({ ...editor.design() })
    expect(editor.get()).toMatchObject({ problems, exposure, checking: false })
  })

  it('are not those of the design before, which may come late', () => {
    const editor = createEditor(kinds)
    const { port } = portTo(station(kinds))
    const late: (() => void)[] = []
    startWork(editor, {
      ...port,
      onMessage: (listen) => port.onMessage((message) => late.push(() => listen(message))),
    })
    editor.open(templates.find(({ id }) => id === 'public-and-private')?.design() ?? expect.fail('no template'))
    editor.transact(title, [{ op: 'set', id: 'private-a', path: ['cidrBlock'], value: '10.0.0.0/24' }])
    editor.open(emptyDesign('empty', 'Empty'))
    for (const come of late) come()
    expect(editor.get()).toMatchObject({ problems: [], problemsOf: {}, exposure: {}, checking: false })
  })

  it('are not sought anew where only places changed', () => {
    const { editor, log, edit } = scene()
    const before = log.length
    edit({ op: 'place', boxes: { 'private-a': { x: 48, y: 900, width: 304, height: 256 } } })
    expect(log.length).toBe(before)
    expect(applyEdits(editor.design(), [], schemasOf(kinds))).toBe(editor.design())
  })
})

describe('what would be wrong', () => {
  it('is foreseen, the gravest first, and nothing of it stays', () => {
    const design = templates.find(({ id }) => id === 'peered-vpcs')?.design() ?? expect.fail('no template')
    const home = station(kinds)
    home.tell({ type: 'design', version: 1, design })
    const named = (name: string) => Object.values(design.resources).find((one) => one.name === name)?.id ?? name
    const move = { op: 'move', id: named('data-c'), parent: named('apps') } as const
    const brought = home.foresee([move])
    expect(brought.map(({ message }) => message.en)).toContain(
      '10.1.1.0/24 of subnet "data-c" is not inside VPC "apps" (10.0.0.0/16).',
    )
    expect(brought[0]?.severity).toBe('error')
    const before = new Set([...findings(design, kinds)].map(({ rule, resource }) => `${rule} ${resource}`))
    expect(brought.some(({ rule, resource }) => before.has(`${rule} ${resource}`))).toBe(false)
    expect(home.design()).toBe(design)
    // The same design again is nothing new, as if nobody had asked.
    expect(home.tell({ type: 'change', version: 2, changed: [], removed: [], head: design })).toMatchObject({
      problemsOf: {},
      exposure: {},
    })
  })

  it('is nothing where nothing would be', () => {
    const home = station(kinds)
    expect(home.foresee([])).toEqual([])
  })
})
