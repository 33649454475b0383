import { keyboardOf } from './keyboard.ts'
import { writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Editor, expect, test } from './editor.ts'
import { isSound } from './sound.ts'

const panel = (page: Page) => page.locator('.cost')
const sum = (page: Page) => panel(page).locator('.cost-typical dd')

async function start({ page, outline }: Editor, template: RegExp) {
  await page.getByRole('button', { name: template }).click()
  await expect(outline.row('vpc')).toBeVisible()
}

async function takeLens(page: Page, name: string) {
  await keyboardOf(page).run(name)
}

test('the bill is in the tab; a comparison saves money, and undo gives it back', async ({ editor }) => {
  const { page, drawer, saved, isSaved } = editor
  await start(editor, /^Public and private/)
  await expect(page.getByRole('button', { name: /^Cost at least \$/ })).toBeVisible()
  await drawer.open('Cost')
  await expect(sum(page)).toContainText('$')
  const before = await sum(page).textContent()
  await panel(page).getByRole('button', { name: 'nat-a', exact: true }).click()
  const way = panel(page).getByRole('listitem').filter({ hasText: 'One NAT gateway for all zones' })
  await expect(way).toContainText('-$46.72')
  await expect(way).toContainText('every zone loses the internet')
  await way.getByRole('button').click()
  await expect(page.getByRole('dialog')).toContainText('Deletes NAT gateway "nat-c"')
  await page.getByRole('button', { name: /^Apply: One NAT gateway/ }).click()
  await expect(sum(page)).not.toHaveText(before ?? '')
  await expect(panel(page).getByRole('heading', { name: 'nat-a' })).toBeFocused()
  await isSaved()
  expect((await saved()).resources).not.toHaveProperty('nat-c')
  await page.keyboard.press('Control+z')
  await expect(sum(page)).toHaveText(before ?? '')
})

test('a smaller node by a comparison, with the keyboard alone', async ({ editor }) => {
  const { page, outline, drawer, saved, isSaved } = editor
  await start(editor, /^Cache in private subnets/)
  await drawer.open('Cost')
  await outline.row('cache').focus()
  await page.keyboard.press('Enter')
  const smaller = panel(page).getByRole('button', { name: 'Use cache.t4g.micro' })
  await expect(smaller).toBeVisible()
  await smaller.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Apply: Use cache\.t4g\.micro/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'Use cache.t4g.small' })).toBeVisible()
  await isSaved()
  expect((await saved()).resources['cache']?.props).toMatchObject({ cacheNodeType: 'cache.t4g.micro' })
  await expect(panel(page).locator('.cost-lines')).toContainText('2 nodes of cache.t4g.micro')
  await page.keyboard.press('Control+z')
  await expect(panel(page).locator('.cost-lines')).toContainText('2 nodes of cache.t4g.small')
})

test('what is assumed about use is changed, kept with the design, and taken back', async ({ editor }) => {
  const { page, drawer, saved, isSaved } = editor
  await start(editor, /^Public and private/)
  await drawer.open('Cost')
  await panel(page).getByText('What is assumed about use').click()
  const group = panel(page).getByRole('group', { name: /^Data through each NAT gateway/ })
  const usual = group.getByRole('textbox', { name: 'Typical' })
  await expect(usual).toHaveValue('100')
  const before = await sum(page).textContent()
  await usual.fill('2000')
  await usual.press('Enter')
  await expect(sum(page)).not.toHaveText(before ?? '')
  // What is typical is never more than much.
  await expect(group.getByRole('textbox', { name: 'High' })).toHaveValue('2000')
  await isSaved()
  expect((await saved()).settings).toMatchObject({
    usage: { 'natGateway.gb': { low: 10, typical: 2000, high: 2000 } },
  })
  await group.getByRole('button', { name: /^Back to what is usual/ }).click()
  await expect(sum(page)).toHaveText(before ?? '')
})

test('one resource says its own use, in its bill and in its inspector; it is copied with it, and undone', async ({
  editor,
}) => {
  const { page, outline, drawer, saved, isSaved, inspector } = editor
  await start(editor, /^Public and private/)
  await drawer.open('Cost')
  const row = (name: string) => panel(page).getByRole('row', { name: new RegExp(`^${name} `) })
  const before = await row('nat-c').textContent()
  await panel(page).getByRole('button', { name: 'nat-a', exact: true }).click()
  const detail = panel(page).locator('.cost-detail')
  await detail.getByText('Use of this resource').click()
  const typical = detail.getByRole('textbox', { name: 'Typical' })
  await typical.fill('500')
  await typical.press('Enter')
  await expect(detail.locator('.cost-lines')).toContainText('Data processed (its own use)')
  await expect(row('nat-a')).not.toHaveText(before?.replace('nat-c', 'nat-a') ?? '')
  await expect(row('nat-c')).toHaveText(before ?? '')
  await isSaved()
  expect((await saved()).resources['nat-a']?.usage).toEqual({
    'natGateway.gb': { low: 10, typical: 500, high: 1000 },
  })

  await test.step('in the inspector', async () => {
    await outline.row('nat-a').click()
    await inspector.panel.getByText('Use of this resource').click()
    await expect(inspector.panel.getByRole('textbox', { name: 'Typical' })).toHaveValue('500')
    await inspector.panel.getByRole('button', { name: /^Back to what is usual/ }).click()
    await expect(detail.locator('.cost-lines')).not.toContainText('its own use')
    await page.keyboard.press('Control+z')
    await expect(inspector.panel.getByRole('textbox', { name: 'Typical' })).toHaveValue('500')
  })
  await keyboardOf(page).run('Duplicate')
  const withUse = async () => Object.values((await saved()).resources).filter(({ usage }) => usage)
  await expect.poll(withUse).toHaveLength(2)
})

test('refreshed prices of the folder are used, and named', async ({ editor }) => {
  const { page, folder, drawer, address } = editor
  const rates = { 'nat-hour': '1' }
  await mkdir(join(folder, '.vpcanvas'), { recursive: true })
  await writeFile(
    join(folder, '.vpcanvas', 'prices.json'),
    JSON.stringify({
      format: 1,
      sources: { now: { date: '2026-11-26', text: 'AWS Price List, refreshed' } },
      everywhere: [],
      regions: { 'ap-northeast-2': [{ source: 'now', rates }] },
    }),
  )
  await page.goto(address)
  await start(editor, /^Public and private/)
  await drawer.open('Cost')
  await expect(panel(page).getByRole('row', { name: /^nat-a / })).toContainText('$730.00')
  await panel(page).getByText('Prices', { exact: true }).click()
  await expect(panel(page)).toContainText('of 2026-11-26: AWS Price List, refreshed')
})

test('the lens marks what costs, with a sign and a sum; axe is content in both languages and themes', async ({
  editor,
}) => {
  test.slow()
  const { page, canvas, drawer } = editor
  await start(editor, /^Public and private/)
  await takeLens(page, 'Lens: Cost')
  const mark = (name: string) => canvas.thing(name).locator('.mark')
  await expect(mark('nat-a')).toHaveText('$48.97')
  await expect(mark('nat-a')).toHaveAttribute('data-sign', 'most')
  await expect(mark('nat-a-address')).toHaveAttribute('data-sign', 'little')
  await expect(mark('internet-gateway')).toHaveText('not known')
  await expect(mark('app-sg')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Cost', exact: true })).toContainText('at least $122.28 a month')
  await page.getByRole('button', { name: 'Show the whole cost' }).click()
  await panel(page).getByRole('button', { name: 'nat-a', exact: true }).click()
  await drawer.open('Cost')
  await panel(page).locator('summary').first().click()
  for (const language of ['en', 'ko']) {
    await page.evaluate((chosen) => {
      const known = JSON.parse(localStorage.getItem('vpcanvas.view') ?? '{}') as object
      localStorage.setItem('vpcanvas.view', JSON.stringify({ ...known, language: chosen }))
    }, language)
    await page.reload()
    await expect(panel(page).locator('.cost-list')).toBeVisible()
    await panel(page).getByRole('button', { name: 'nat-a', exact: true }).click()
    await panel(page).locator('summary').first().click()
    await expect(panel(page).locator('.cost-way').first()).toBeVisible()
    await isSound(editor, `the cost, ${language}`)
  }
})
