import type { Locator } from '@playwright/test'
import { expect, test } from './editor.ts'

test('a mistake shows beside its field and is mended by its fix', async ({ editor: { page, saved } }) => {
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await page.getByRole('row', { name: /^private-a/ }).click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const block = inspector.getByRole('textbox', { name: 'IPv4 CIDR block' })
  await block.fill('10.0.1.0/24')
  await block.press('Enter')
  await expect(inspector.getByText(/overlaps/)).toBeVisible()
  await inspector.getByRole('button', { name: /^Use 10\./ }).click()
  await expect(page.getByText(/private-a · IPv4 CIDR block: 10\.0\.1\.0\/24 → /)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(inspector.getByText(/overlaps/)).toHaveCount(0)
  await expect
    .poll(async () => (await saved()).resources['private-a']?.props['cidrBlock'])
    .toBe(await block.inputValue())
})

test('a blocked flow is explained and opened by its remedy', async ({ editor: { page } }) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  const form = page.getByRole('form', { name: 'The flow to trace' })
  for (const [end, value] of [
    ['From', 'web-a'],
    ['To', 'app-a'],
  ] as const) {
    await form.getByRole('combobox', { name: end, exact: true }).fill(value)
    await page.keyboard.press('Tab')
  }
  await form.getByRole('textbox', { name: 'Port', exact: true }).fill('22')
  await page.keyboard.press('Enter')
  const result = page.getByRole('region', { name: 'Result of the trace' })
  await expect(result.getByRole('heading', { name: 'Blocked' })).toBeVisible()
  await result.getByRole('button', { name: /^Allow TCP 22/ }).click()
  await page.getByRole('button', { name: /^Apply: / }).click()
  await expect(result.getByRole('heading', { name: 'Reachable' })).toBeVisible()
})

test('a list to choose from opens when it is asked for, not on the focus alone', async ({ editor: { page } }) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  const from = page
    .getByRole('form', { name: 'The flow to trace' })
    .getByRole('combobox', { name: 'From', exact: true })
  const list = page.getByRole('listbox')
  const closes = async () => {
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
  }
  await from.focus()
  await from.click()
  await expect(from).toBeFocused()
  await expect(from).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('option')).not.toHaveCount(0)
  await closes()
  await page.keyboard.type('app')
  await expect(list.getByRole('option', { name: /^app-a/ })).toBeVisible()
  await expect(list.getByRole('option', { name: /^web-a/ })).toHaveCount(0)
  await closes()
  await expect(from).toHaveValue('')
  await from.locator('..').getByRole('button').click()
  await list.getByRole('option', { name: /^web-a/ }).click()
  await expect(from).toHaveValue('web-a')
  await expect(list).toBeHidden()
})

test('a route is read in the form: where it leads has a line of its own, what removes it stands beside its destination', async ({
  editor,
}) => {
  const { page, canvas, inspector } = editor
  await page.getByRole('button', { name: /^Public and private subnets/ }).click()
  await canvas.select('public')
  const route = inspector.panel.locator('.item-line')
  const [destination, target, remove] = await Promise.all(
    [
      route.locator('.item-input').first(),
      route.locator('.item-input').last(),
      route.locator('.icon-button').last(),
    ].map((part) => part.boundingBox()),
  )
  if (!destination || !target || !remove) throw new Error('The route is not to be seen')
  expect(remove.y).toBeLessThan(destination.y + destination.height)
  expect(target.y).toBeGreaterThanOrEqual(destination.y + destination.height)
  expect(target.height).toBeLessThan(40)
  await expect(page.locator('.item-line .menu-label')).toHaveText('internet-gateway')
})

test('the code follows the selection, and leaves as a file', async ({ editor: { page } }) => {
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await page.getByRole('button', { name: 'Code' }).click()
  await expect(page.getByText('Type: AWS::ElastiCache::ReplicationGroup')).toBeVisible()
  await page.getByRole('row', { name: /^app-sg/ }).click()
  await expect(page.locator('.code-mark')).not.toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  expect((await download).suggestedFilename()).toBe('Cache-in-private-subnets.ap-northeast-2.template.yaml')
})

test.describe('in a small window', () => {
  test.use({ viewport: { width: 900, height: 700 } })

  for (const locale of ['en-US', 'ko-KR']) {
    test.describe(locale, () => {
      test.use({ locale })

      test('all that an empty canvas offers is to be seen', async ({ editor: { page } }) => {
        const main = page.getByRole('main')
        const offers = main.getByRole('region').first().getByRole('button')
        await expect(offers).toHaveCount(7)
        for (const offer of await offers.all()) await isWhole(offer, main)
        await isWhole(main.getByRole('heading').first(), main)
      })
    })
  }

  test('a trace is read from its verdict to its last hop', async ({ editor: { page, drawer, trace } }) => {
    await page.getByRole('button', { name: /^Three tiers/ }).click()
    await drawer.open('Trace')
    await trace.ask('Internet', 'app-a', 22)
    await isWhole(trace.verdict('Blocked'), trace.result)
    const form = page.getByRole('form', { name: 'The flow to trace' })
    for (const part of [
      ...(await trace.result.getByRole('listitem').all()),
      ...(await trace.result.getByRole('button').all()),
    ]) {
      await comesWhole(part, trace.result)
    }
    const clear = form.getByRole('button', { name: 'Clear' })
    await comesWhole(clear, form)
  })
})

/** Expects that a thing can be scrolled to where nothing of it is cut off; what still arrives may move it meanwhile. */
async function comesWhole(thing: Locator, holder: Locator): Promise<void> {
  await expect(async () => {
    await thing.scrollIntoViewIfNeeded()
    await isWhole(thing, holder)
  }).toPass()
}

/** Expects that nothing of a thing is cut off by what holds it. */
async function isWhole(thing: Locator, holder: Locator): Promise<void> {
  await expect(thing).toBeVisible()
  const [inner, outer] = [await thing.boundingBox(), await holder.boundingBox()]
  if (!inner || !outer) throw new Error('nothing to be seen there')
  const label = (await thing.textContent()) ?? ''
  expect(inner.x, label).toBeGreaterThanOrEqual(outer.x - 1)
  expect(inner.y, label).toBeGreaterThanOrEqual(outer.y - 1)
  expect(inner.x + inner.width, label).toBeLessThanOrEqual(outer.x + outer.width + 1)
  expect(inner.y + inner.height, label).toBeLessThanOrEqual(outer.y + outer.height + 1)
  expect(await thing.evaluate((element) => element.scrollWidth - element.clientWidth), label).toBeLessThanOrEqual(0)
}
