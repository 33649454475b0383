import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { canonicalJson, type Design } from '@vpcanvas/model'
import { inPage } from './editor.ts'
import { freePort, type Killable, serveKillable } from './killable.ts'

/** How often something is killed; `VPCANVAS_CRASHES=50` is what `npm run bench` does. */
const CRASHES = Number(process.env['VPCANVAS_CRASHES'] ?? 4)
const SORTS = ['tab', 'server', 'both'] as const

async function onDisk(folder: string): Promise<Design | null> {
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.vpcanvas.json'))
  if (file === undefined) return null
  const text = await readFile(join(folder, file), 'utf8')
  const design = JSON.parse(text) as Design
  // Whole, and as it is always written.
  expect(canonicalJson(design)).toBe(text)
  return design
}

/** What the page shows, and whether it says that all of it is saved: one look, nothing in between. */
function look(page: Page): Promise<{ name: string; isSaved: boolean }> {
  return page.evaluate(() => ({
    name: document.title.replace(/ · vpcanvas$/, ''),
    isSaved: document.querySelector('.save-state.saved') !== null,
  }))
}

async function crashTab(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}

test(`nothing is lost when the tab, the server or both are killed in the middle of fast editing, ${CRASHES} times`, async ({
  context,
}) => {
  test.setTimeout(60_000 + CRASHES * 20_000)
  const folder = await mkdtemp(join(tmpdir(), 'vpcanvas-crash-'))
  const port = await freePort()
  let server: Killable = await serveKillable(folder, port)
  let page = await context.newPage()
  await page.goto(server.address)
  await inPage(page).palette.drag('Region', await inPage(page).canvas.middle())
  await inPage(page).isSaved()
  let edit = 0
  try {
    for (let crash = 0; crash < CRASHES; crash++) {
      const sort = SORTS[crash % SORTS.length]
      const name = page.getByRole('banner').getByRole('textbox', { name: 'Design name' })
      let [shown, saved] = [-1, -1]
      // Edits come while earlier ones are written; the kill comes at another moment of that each time.
      for (let n = 0; n < 5; n++) {
        edit++
        await name.fill(`Edit ${edit}`)
        await name.press('Enter')
        const seen = await look(page)
        shown = Number(/^Edit (\d+)$/.exec(seen.name)?.[1] ?? shown)
        if (seen.isSaved) saved = shown
        await page.waitForTimeout((crash * 97 + n * 173) % 420)
      }
      const seen = await look(page)
      shown = Number(/^Edit (\d+)$/.exec(seen.name)?.[1])
      if (seen.isSaved) saved = shown

      if (sort !== 'tab') await server.kill()
      if (sort !== 'server') await crashTab(context, page)
      const file = await onDisk(folder)
      expect(
        Number(/\d+$/.exec(file?.name ?? '')?.[0] ?? 0),
        `saved before crash ${crash} (${sort})`,
      ).toBeGreaterThanOrEqual(saved)
      if (sort !== 'tab') server = await serveKillable(folder, port)
      // A tab whose server was killed goes on by itself once the new address is open somewhere.
      const next = await context.newPage()
      await next.goto(server.address)
      if (sort === 'server') {
        await expect.poll(async () => (await look(page)).isSaved, { timeout: 20_000 }).toBe(true)
        await page.close()
      }
      page = next
      await expect
        .poll(async () => (await look(page)).name, `shown before crash ${crash} (${sort})`)
        .toBe(`Edit ${shown}`)
      await inPage(page).isSaved()
      expect((await onDisk(folder))?.name).toBe(`Edit ${shown}`)
      edit = shown
    }
    const left = (await readdir(folder)).filter((one) => one.endsWith('.vpcanvas.json'))
    expect(left, 'no second file was made').toHaveLength(1)
  } finally {
    await server.kill()
    await rm(folder, { recursive: true, force: true })
  }
})
