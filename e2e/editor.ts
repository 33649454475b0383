import { test as base, expect, type Page } from '@playwright/test'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Design } from '@vpcanvas/model'
import { serve } from '@vpcanvas/server'

/** The real server on a folder of its own, and the editor open in a page. */
export interface Editor {
  readonly address: string
  readonly folder: string
  readonly page: Page
  /** The design as it is on disk. */
  saved(): Promise<Design>
}

export const test = base.extend<{ editor: Editor }>({
  editor: async ({ page }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'vpcanvas-e2e-'))
    const server = await serve({ folder, port: 0 })
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text())
    })
    await page.goto(server.address)
    await use({ address: server.address, folder, page, saved: () => savedDesign(folder) })
    await server.stop()
    await rm(folder, { recursive: true, force: true })
    expect(broken, 'errors in the page').toEqual([])
  },
})

async function savedDesign(folder: string): Promise<Design> {
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.vpcanvas.json'))
  if (!file) throw new Error('nothing is saved yet')
  return JSON.parse(await readFile(join(folder, file), 'utf8')) as Design
}

export { expect }
