import { fileURLToPath } from 'node:url'
import { partsOf, sizeOf } from '../apps/web/bench/firstLoad.ts'
import { expect, test } from './editor.ts'

/** Bytes of script and style, compressed, that a browser may fetch before the editor can be used. */
const MOST = 277_000

test('the editor comes up with no more than it takes to draw', async ({ editor }) => {
  const dist = process.env['VPCANVAS_EDITOR'] ?? fileURLToPath(new URL('../apps/web/dist', import.meta.url))
  const { first, later } = partsOf(dist)
  expect(sizeOf(first), first.map(({ file, size }) => `${file} ${size}`).join('\n')).toBeLessThan(MOST)
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
  await expect(undo).toHaveAttribute('aria-describedby', 'tip')
  await page.getByRole('button', { name: 'Zoom out' }).hover()
  await expect(tip).toContainText('Zoom out')
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
})
