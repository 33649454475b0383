import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type Editor, expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'
import { learningOf } from './learning.ts'
import { applyFix } from './problems.ts'

const files = async ({ folder }: Editor) => (await readdir(folder)).filter((name) => name.endsWith('.vpcanvas.json'))

/** What the page has fetched, by file name. */
const fetched = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.slice(name.lastIndexOf('/') + 1)))

test('an example opens from the empty canvas as a copy, and is fetched only then', async ({ editor }) => {
  const { page } = editor
  const learning = learningOf(page)
  // Long enough for all that is fetched in advance.
  await page.waitForTimeout(4000)
  const before = await fetched(page)
  expect(before.filter((name) => /\.vpcanvas-|Gallery|RepairCard|TourCard|Explanation/.test(name))).toEqual([])

  await page.getByRole('button', { name: 'Examples and repairs' }).click()
  await learning.gallery.getByText('Worked examples', { exact: true }).click()
  await expect(learning.gallery.getByRole('option', { name: /^The cache that a laptop/ })).toHaveCount(0)
  await learning.gallery.getByRole('textbox', { name: 'Search examples and repairs' }).fill('nat private')
  await learning.choose('Private subnets behind a NAT gateway')
  await expect(editor.outline.row('nat')).toBeVisible()
  await editor.isSaved()
  const first = await editor.saved()
  expect(first.name).toBe('Private subnets behind a NAT gateway')
  expect(first.id).not.toBe('nat-gateway-for-private-subnets')
  expect(first.intents.length).toBeGreaterThan(0)
  await expect(page.getByRole('region', { name: /^Repair: / })).toHaveCount(0)

  // Another copy is another design, in a file of its own; the first keeps what was changed in it.
  await editor.outline.row('nat').click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await learning.open()
  await learning.choose('Private subnets behind a NAT gateway')
  await expect(editor.outline.row('nat')).toBeVisible()
  await editor.isSaved()
  await expect.poll(() => files(editor)).toHaveLength(2)
})

test('the gallery shows each design as it is drawn, in both themes, and fetches those in view alone', async ({
  editor,
}) => {
  const { page } = editor
  const learning = learningOf(page)
  let designs = 0
  page.on('request', (request) => (designs += /\.vpcanvas-.*\.json/.test(request.url()) ? 1 : 0))
  await learning.open()
  const preview = learning.gallery.getByRole('option', { name: /^A public subnet/ }).locator('.preview')
  /** How many pixels of the preview have a colour, or nearly. */
  const share = (colour: readonly [number, number, number]) =>
    preview.evaluate((element, [red, green, blue]) => {
      const canvas = element as HTMLCanvasElement
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      let count = 0
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
        if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 6) count++
      }
      return count / (data.length / 4)
    }, colour)
  // A public subnet is green, by the routes of that very design.
  await expect.poll(() => share([232, 236, 227])).toBeGreaterThan(0.02)
  await expect.poll(() => share([246, 247, 249])).toBeGreaterThan(0.3)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => share([16, 18, 22])).toBeGreaterThan(0.3)

  const [before, all] = [designs, await learning.gallery.getByRole('option').count()]
  expect(before).toBeLessThan(all / 2)
  await learning.gallery.getByRole('option').last().scrollIntoViewIfNeeded()
  await learning.gallery
    .getByRole('option')
    .nth(Math.floor(all / 2))
    .scrollIntoViewIfNeeded()
  await expect.poll(() => designs).toBeGreaterThan(before)
})

test('a search that finds nothing says so, and a file that cannot be had changes nothing', async ({
  editor,
  mayFail,
}) => {
  mayFail.push('net::ERR_FAILED', 'Failed to load resource')
  const { page } = editor
  const learning = learningOf(page)
  await page.route(/\.vpcanvas-.*\.json/, (route) => route.abort())
  await learning.open()
  const search = learning.gallery.getByRole('textbox', { name: 'Search examples and repairs' })
  await search.fill('kubernetes')
  await expect(learning.gallery.getByText('Nothing is called that.')).toBeVisible()
  await search.fill('ephemeral')
  await learning.gallery.getByRole('option', { name: /^Requests arrive/ }).click()
  await expect(page.getByText('It could not be fetched from the local server.').first()).toBeVisible()
  await expect(learning.gallery).toBeVisible()
  await page.unroute(/\.vpcanvas-.*\.json/)
  await learning.choose(/^Requests arrive/)
  await learning.says('1 of 3 hold')
})

test('a broken design is repaired by its hints alone', async ({ editor }) => {
  const { page } = editor
  const learning = learningOf(page)
  await learning.open()
  await learning.choose('The NAT gateway that forwards nothing')
  await learning.says('1 of 2 hold · No errors')
  const { guide } = learning
  await expect(guide.getByText('A problem that has to be gone is still reported.')).toBeVisible()
  await guide.getByRole('button', { name: 'Give me a hint' }).click()
  await expect(guide.getByText('Follow the packet past the NAT gateway.')).toBeVisible()
  await expect(guide.getByText('Move nat into the subnet public.')).toHaveCount(0)
  await guide.getByRole('button', { name: 'Another hint' }).click()
  await guide.getByRole('button', { name: 'Tell me the answer' }).click()
  await expect(guide.getByText('Move nat into the subnet public.')).toBeVisible()
  await applyFix(page, guide, 'Move nat into the public subnet')
  await learning.says('2 of 2 hold · No errors')
  await expect(guide.getByText('Why it was so')).toBeVisible()
  await expect(guide.getByRole('link', { name: 'AWS documentation' })).toBeVisible()
  // What the answer took away leaves the keyboard in the guide.
  await expect(guide.getByRole('group')).toBeFocused()

  // It is remembered, and the next one is a press away.
  await guide.getByRole('button', { name: /^Next: / }).click()
  await expect(page.getByRole('region', { name: 'Repair: The database that went public by itself' })).toBeVisible()
  await learning.open()
  const card = learning.gallery.getByRole('option', { name: 'The NAT gateway that forwards nothing' })
  await expect(card.getByText('Repaired')).toBeVisible()
})

test('a broken design is repaired by own edits, and a weakened goal does not count', async ({ editor }) => {
  const { page, outline, inspector, drawer } = editor
  const learning = learningOf(page)
  await learning.open()
  await learning.choose('A public subnet, and still unreachable')
  await learning.says('0 of 2 hold')

  // To take the goal away is no repair.
  await page.getByRole('button', { name: 'Forget this intent' }).first().click()
  await expect(learning.guide.getByText('The goal was changed in this copy.')).toBeVisible()
  await learning.says('0 of 2 hold')
  await learning.guide.getByRole('button', { name: 'Put the goal back' }).click()
  await expect(learning.guide.getByText('The goal was changed in this copy.')).toHaveCount(0)

  // The trace of what is broken is a press away.
  await learning.guide.getByRole('button', { name: /^Trace: the internet may reach web/ }).click()
  await expect(editor.trace.verdict('Blocked')).toBeVisible()
  await drawer.close()

  await outline.row('web').click()
  await inspector.panel.getByRole('button', { name: /Public IPv4 address/ }).click()
  await page.getByRole('option', { name: /^Yes|^Always|^On/ }).click()
  await learning.says('2 of 2 hold')
  await expect(learning.guide.getByText('Why it was so')).toBeVisible()
  // Undo breaks it again, and the guide says so.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await learning.says('0 of 2 hold')
})

test('a repair is found again after a reload, and can be started over', async ({ editor }) => {
  const { page } = editor
  const learning = learningOf(page)
  await learning.open()
  await learning.choose('The right group, the wrong port')
  await learning.says('1 of 2 hold')
  await editor.isSaved()
  await page.reload()
  await learning.says('1 of 2 hold')
  await learning.guide.getByRole('button', { name: 'Collapse' }).click()
  await expect(learning.guide.getByText('What has to hold')).toHaveCount(0)
  await learning.guide.getByRole('button', { name: 'Start over' }).click()
  await expect(learning.guide.getByText('What has to hold')).toBeVisible()
  await editor.isSaved()
  await expect.poll(() => files(editor)).toHaveLength(2)
})

test('a broken design is found and repaired by the keyboard alone', async ({ editor }) => {
  const { page } = editor
  const keys = keyboardOf(page)
  const learning = learningOf(page)
  await keys.run('Examples and repairs…')
  await expect(learning.gallery.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('wrong port')
  const card = learning.gallery.getByRole('option', { name: /^The right group/ })
  await expect(learning.gallery.getByRole('option')).toHaveCount(1)
  await keys.walkTo(card)
  await page.keyboard.press('Enter')
  await learning.says('1 of 2 hold')
  await keys.press(learning.guide.getByRole('button', { name: 'Give me a hint' }))
  await expect(page.getByRole('status').filter({ hasText: 'Hint 1 of 3' })).toBeAttached()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(learning.guide.getByRole('button', { name: 'Open 6379 instead of 11211 in cache-sg' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await learning.says('2 of 2 hold')
  await expect(page.getByRole('status').filter({ hasText: 'Repaired: The right group' })).toBeAttached()
  await expect(learning.guide.getByRole('group')).toBeFocused()
  await keys.press(learning.guide.getByRole('button', { name: /^Next: / }))
  await expect(page.getByRole('region', { name: 'Repair: The cache that a laptop cannot reach' })).toBeVisible()
  // The keyboard is in the next one's guide.
  await expect(
    learning.guide.locator(':focus').or(learning.guide.getByRole('group').and(page.locator(':focus'))),
  ).toHaveCount(1)
})

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 900, height: 640 } })

  test('a hint comes into sight when it is asked for', async ({ editor }) => {
    const { page } = editor
    const learning = learningOf(page)
    await learning.open()
    await learning.choose('Requests arrive, replies do not')
    const { guide } = learning
    for (const [at, title] of ['Give me a hint', 'Another hint', 'Tell me the answer'].entries()) {
      await guide.getByRole('button', { name: title }).click()
      const hint = guide.getByRole('listitem').filter({ hasText: `Hint ${at + 1} of 3` })
      await expect(hint.getByText(/^Hint/)).toBeInViewport({ ratio: 1 })
    }
  })
})
