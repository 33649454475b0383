import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partsOf, sizeOf } from '../apps/web/bench/firstLoad.ts'
import type { Locator } from '@playwright/test'
import { expect, test } from './editor.ts'

/** Bytes of script and style, compressed, that a browser may fetch before the editor can be used. */
const MOST = 220_000

test('the editor comes up with no more than it takes to draw', async ({ editor }) => {
  const dist = process.env['VPCANVAS_EDITOR'] ?? fileURLToPath(new URL('../apps/web/dist', import.meta.url))
  const { first, later } = partsOf(dist)
  expect(sizeOf(first), first.map(({ file, size }) => `${file} ${size}`).join('\n')).toBeLessThan(MOST)
  // Nothing has to be read before it is known what else to ask for.
  const named = readFileSync(join(dist, 'index.html'), 'utf8')
  for (const { file } of first) expect(named).toContain(file)
  // What the page names is what it cannot do without, and the rest is somewhere else.
  expect(sizeOf(later)).toBeGreaterThan(sizeOf(first))

  const { page } = editor
  await expect(
    page.getByRole('region', { name: 'Add', exact: true }).getByRole('button', { name: 'VPC', exact: true }),
  ).toBeVisible()
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.slice(name.lastIndexOf('/') + 1)),
  )
  for (const { file } of first) expect(fetched).toContain(file)
})

test('the picture is there before the page around it, and stays where it is', async ({ editor }) => {
  const { page } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await editor.isSaved()
  await editor.canvas.fit()

  const rest = Promise.withResolvers<void>()
  await page.route(/\/assets\/index-.*\.js/, async (route) => {
    await rest.promise
    await route.continue()
  })
  // Every camera that there is from the start on.
  await page.addInitScript(() => {
    const cameras = new Set<string>()
    const look = () => {
      const shown = document.querySelector<HTMLElement>('.react-flow__viewport')
      if (shown) cameras.add(shown.style.transform)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(globalThis, { cameras })
  })
  await page.goto(editor.address, { waitUntil: 'commit' })
  const canvas = page.locator('canvas').first()
  await expect.poll(() => colours(canvas), 'nothing is painted yet').toBeGreaterThan(20)
  await expect(page.getByRole('banner')).toHaveCount(0)
  const ahead = await canvas.boundingBox()

  rest.resolve()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(editor.canvas.thing('app')).toBeVisible()
  expect(await canvas.boundingBox()).toEqual(ahead)
  expect(await page.evaluate('[...cameras]')).toHaveLength(1)
  await expect(page.locator('canvas')).toHaveCount(1)
})

test('a page that came up before its design was there shows it when it is', async ({ editor }) => {
  const { page } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await editor.isSaved()
  await editor.canvas.fit()
  const slow = Promise.withResolvers<void>()
  await page.route(/\/api\/designs\/design/, async (route) => {
    await slow.promise
    await route.continue()
  })
  await page.goto(editor.address, { waitUntil: 'commit' })
  await expect(page.getByRole('banner')).toBeVisible()
  slow.resolve()
  await expect(editor.canvas.thing('app')).toBeVisible()
  await editor.canvas.select('app')
  await expect(editor.outline.row('app')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('canvas')).toHaveCount(1)
})

/** How many colours a canvas shows. */
function colours(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element
    const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
    return new Set(new Uint32Array(new Uint8ClampedArray(pixels).buffer)).size
  })
}

test('the page goes on without what cannot be fetched', async ({ page, editor, mayFail }) => {
  mayFail.push('Failed to fetch dynamically imported module', 'Unable to preload CSS', 'net::ERR_FAILED')
  await page.route(/TipLayer|ToastRegion|EmptyCanvas|WalkLayer|Picking/, (route) => route.abort())
  await page.goto(editor.address)
  await expect(
    page.getByRole('region', { name: 'Add', exact: true }).getByRole('button', { name: 'VPC', exact: true }),
  ).toBeVisible()
})

test('a name shows beside what is pointed at, and goes', async ({ editor }) => {
  const { page } = editor
  const undo = page.getByRole('button', { name: 'Zoom in' })
  const tip = page.getByRole('tooltip')
  await page.waitForTimeout(2500)
  await undo.hover()
  await expect(tip).toContainText('Zoom in')
  await expect(undo).toHaveAccessibleDescription('+')
  await page.getByRole('button', { name: 'Zoom out' }).hover()
  await expect(tip).toContainText('Zoom out')
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
})
