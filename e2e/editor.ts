import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import type { Design } from '@vpcanvas/model'
import { startSandbox } from '@vpcanvas/sandbox'
import { serve } from '@vpcanvas/server'
import { canvasOf, type Canvas } from './canvas.ts'
import { drawerOf, type Drawer } from './drawer.ts'
import { exportingOf, type Exporting } from './exporting.ts'
import { inspectorOf, type Inspector } from './inspector.ts'
import { outlineOf, type Outline } from './outline.ts'
import { paletteOf, type Palette } from './palette.ts'
import { planOf, type Plan } from './plan.ts'
import { problemsOf, type Problems } from './problems.ts'
import { traceOf, type Trace } from './trace.ts'

/** The real server on a folder of its own, and the editor open in a page. */
export interface Editor {
  readonly address: string
  readonly folder: string
  readonly page: Page
  readonly palette: Palette
  readonly canvas: Canvas
  readonly inspector: Inspector
  readonly outline: Outline
  readonly drawer: Drawer
  readonly problems: Problems
  readonly trace: Trace
  readonly plan: Plan
  readonly exporting: Exporting
  /** Waits until everything drawn is in the file. */
  isSaved(): Promise<void>
  /** The design as it is on disk. */
  saved(): Promise<Design>
  /** Where that is. */
  savedFile(): Promise<string>
}

export const test = base.extend<{ editor: Editor; mayFail: string[] }, { sandbox: string }>({
  // One for all tests of a worker: every test destroys what it made.
  sandbox: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from this pattern.
    async ({}, use) => {
      const sandbox = await startSandbox()
      await use(sandbox.endpoint)
      await sandbox.stop()
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  mayFail: async ({}, use) => use([]),
  editor: async ({ page, sandbox, mayFail }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'vpcanvas-e2e-'))
    const editorFolder = process.env['VPCANVAS_EDITOR']
    const server = await serve({ folder, port: 0, sandbox: async () => sandbox, ...(editorFolder && { editorFolder }) })
    const broken: string[] = []
    watch(page, broken)
    await page.goto(server.address)
    // Before the page is there, nobody hears a key.
    await expect(page.getByRole('banner')).toBeVisible()
    await use({
      address: server.address,
      folder,
      ...inPage(page),
      saved: () => savedDesign(folder),
      savedFile: () => savedFile(folder),
    })
    // What a page still asks for when its server is gone is no fault of it.
    const heard = [...broken]
    await server.stop()
    await rm(folder, { recursive: true, force: true })
    expect(
      heard.filter((line) => !mayFail.some((words) => line.includes(words))),
      'errors in the page',
    ).toEqual([])
  },
})

/** Notes what a page reports as broken. */
export function watch(page: Page, broken: string[]): void {
  page.on('pageerror', (error) => broken.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(`${message.text()} ${message.location().url}`)
  })
}

/** The parts of the editor in a page. */
export function inPage(page: Page) {
  return {
    page,
    palette: paletteOf(page),
    canvas: canvasOf(page),
    inspector: inspectorOf(page),
    outline: outlineOf(page),
    drawer: drawerOf(page),
    problems: problemsOf(page),
    trace: traceOf(page),
    plan: planOf(page),
    exporting: exportingOf(page),
    isSaved: () => expect(page.getByRole('status').filter({ hasText: /^Saved in/ })).toBeVisible(),
  }
}

/** The first save comes a moment after the first edit. */
async function savedFile(folder: string): Promise<string> {
  const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.vpcanvas.json'))
  await expect.poll(files, 'nothing is saved yet').not.toEqual([])
  const [file = ''] = await files()
  return join(folder, file)
}

async function savedDesign(folder: string): Promise<Design> {
  return JSON.parse(await readFile(await savedFile(folder), 'utf8')) as Design
}

export { expect }
