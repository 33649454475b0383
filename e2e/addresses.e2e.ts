import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Design } from '@vpcanvas/model'
import { type Editor, expect, test } from './editor.ts'

const plane = (page: Page) => page.getByRole('toolbar', { name: /^Map of / })
const cell = (page: Page, name: RegExp) => plane(page).getByRole('button', { name })
const panel = (page: Page) => page.locator('.addresses-panel')
const comesTo = (page: Page) => page.getByRole('status', { name: 'What it comes to' })
const tip = (page: Page) => page.locator('.block-tip')
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first()

async function start({ page, outline }: Editor, template: RegExp, vpc: string) {
  await page.getByRole('button', { name: template }).click()
  await expect(page.getByRole('treegrid', { name: 'Outline' })).toBeVisible()
  await outline.row(vpc).click()
  await page.keyboard.press('a')
  await expect(plane(page)).toBeVisible()
}

async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`)).toEqual(
    [],
  )
}

async function centreOf(thing: Locator) {
  const box = await thing.boundingBox()
  if (!box) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height }
}

/** Takes hold at one place and goes to another, without letting go. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

const ranges = async (page: Page) =>
  (
    await plane(page)
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  )
    .filter((label) => !label.startsWith('Free'))
    .map((label) => label.split(' · ').slice(0, 2).join(' '))

test('a subnet is resized, moved and split with the pointer, and each is undone by its name', async ({ editor }) => {
  const { page } = editor
  await start(editor, /^Cache in private subnets/, 'vpc')
  const names = await ranges(page)
  expect(names.length).toBeGreaterThan(1)
  const [name = '', range = ''] = (names[0] ?? '').split(' ')
  const first = cell(page, new RegExp(`^${name} `))
  // To the left, into half of it.
  const grip = first.locator('..').locator('[data-grip=last]')
  const [at, edge] = [await centreOf(first), await centreOf(grip)]
  await drag(page, edge, { x: edge.x - at.width / 2, y: edge.y })
  await expect(tip(page)).toContainText(range.replace('/24', '/25'))
  await expect(tip(page)).toContainText('123 usable')
  await page.mouse.up()
  await expect(first).toHaveAccessibleName(/\/25/)
  await expect(undo(page)).toHaveAccessibleName(new RegExp(`Undo: Resize ${name} to`))
  await page.keyboard.press('Control+z')
  await expect(first).toHaveAccessibleName(/\/24/)

  // Into the middle of the map, where all is free.
  const whole = await centreOf(plane(page))
  await drag(page, await centreOf(first), { x: whole.x + 4, y: whole.y + 4 })
  await expect(tip(page)).toContainText(`Move ${name} to`)
  await page.mouse.up()
  await expect(undo(page)).toHaveAccessibleName(new RegExp(`Undo: Move ${name} to`))
  await page.keyboard.press('Control+z')
  await expect(first).toHaveAccessibleName(new RegExp(range.replaceAll('.', String.raw`\.`)))

  // Onto its neighbour: refused, with the name of the neighbour, and nothing changes.
  const [other = ''] = (names[1] ?? '').split(' ')
  await drag(page, await centreOf(first), await centreOf(cell(page, new RegExp(`^${other} `))))
  await expect(tip(page)).toContainText(`would meet ${other}`)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await ranges(page)).toEqual(names)

  // Cut into two with the grip at its foot.
  const foot = await centreOf(first.locator('..').locator('[data-grip=split]'))
  await drag(page, foot, { x: foot.x + 12, y: foot.y })
  await expect(tip(page)).toContainText(`Split ${name} into 2`)
  await page.mouse.up()
  await expect(undo(page)).toHaveAccessibleName(`Undo: Split ${name} into 2`)
  expect(await ranges(page)).toHaveLength(names.length + 1)
})

test('a free block is drawn out into a zone and becomes a subnet there', async ({ editor }) => {
  const { page } = editor
  await start(editor, /^Cache in private subnets/, 'vpc')
  const before = await ranges(page)
  const whole = await centreOf(plane(page))
  const zone = page.locator('[data-drop-zone="ap-northeast-2b"]')
  await drag(page, { x: whole.x, y: whole.y + whole.height / 4 }, await centreOf(zone))
  await expect(zone).toHaveAttribute('data-over', 'true')
  await expect(tip(page)).toContainText('251 usable · ap-northeast-2b')
  await page.mouse.up()
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Add a subnet .* in ap-northeast-2b/)
  expect(await ranges(page)).toHaveLength(before.length + 1)
  const design: Design = await editor.saved()
  expect(Object.values(design.resources).some(({ props }) => props['availabilityZone'] === 'ap-northeast-2b')).toBe(
    true,
  )
})

test('all of it by keyboard alone: choose, look, split, merge, zoom, undo', async ({ editor }) => {
  const { page, outline } = editor
  await start(editor, /^Cache in private subnets/, 'vpc')
  await outline.row('vpc').focus()
  const before = await ranges(page)
  await plane(page).locator('[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await expect(plane(page).locator('[aria-pressed=true]')).toBeFocused()
  const [name = ''] = (before[0] ?? '').split(' ')
  const half = panel(page).getByRole('button', { name: 'Split into 2', exact: true })
  for (let step = 0; step < 60 && !(await half.evaluate((one) => one === document.activeElement)); step++) {
    await page.keyboard.press('Tab')
  }
  await expect(half).toBeFocused()
  // What it comes to stands there before it is done.
  await expect(comesTo(page)).toContainText('2 × /25')
  await expect(comesTo(page)).toContainText('123 usable each')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAccessibleName(`Undo: Split ${name} into 2`)
  expect(await ranges(page)).toHaveLength(before.length + 1)
  const merge = panel(page).getByRole('button', { name: /^Merge with/ })
  await merge.focus()
  await expect(comesTo(page)).toContainText('/24')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Merge/)
  expect(await ranges(page)).toEqual(before)

  await plane(page).locator('[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(plane(page)).toHaveAccessibleName(/^Map of 10\.\d+\.\d+\.\d+\/24/)
  await expect(page.locator('.block-reserved')).toHaveCount(2)
  await plane(page).locator('[tabindex="0"]').focus()
  await page.keyboard.press('Backspace')
  await expect(plane(page)).toHaveAccessibleName(/\/20\./)
})

test('a range that a peer has too is shown on the map at its place, and in words with the peer', async ({ editor }) => {
  const { page, outline, inspector } = editor
  await page
    .getByRole('button', { name: /^Peered VPCs|^Two VPCs|peer/i })
    .first()
    .click()
  await expect(outline.tree).toBeVisible()
  const design = await editor.saved()
  const [one, other] = Object.values(design.resources).filter(({ kind }) => kind === 'vpc')
  if (!one || !other) throw new Error('two VPCs')
  await outline.row(one.name).click()
  await inspector.type('Secondary IPv4 CIDR blocks', '').catch(() => {})
  await inspector.type('IPv4 CIDR block', String(other.props['cidrBlock']))
  await page.keyboard.press('Escape')
  await outline.row(one.name).click()
  await outline.row(one.name).focus()
  await page.keyboard.press('a')
  await expect(page.locator('.block-collision.grave')).toContainText(String(other.props['cidrBlock']))
  await expect(page.locator('.addresses-collisions')).toContainText(`is a range of "${other.name}", which is peered`)
  await expect(page.locator('.addresses-collisions').getByRole('button', { name: other.name })).toBeVisible()
  await expect(page.getByText(/^A new VPC could have /)).toBeVisible()
  await isAccessible(page)
})

test('the table is edited, sorted and saved, and refuses what would overlap', async ({ editor }) => {
  const { page } = editor
  await start(editor, /^Cache in private subnets/, 'vpc')
  const [mine = '', theirs = ''] = await ranges(page)
  const [name = '', range = ''] = mine.split(' ')
  await isAccessible(page)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.getByRole('table', { name: 'Addresses of vpc' })
  const field = table.getByRole('textbox', { name: `Range of ${name}` })
  await expect(field).toHaveValue(range)
  await field.fill(theirs.split(' ')[1] ?? '')
  await field.press('Enter')
  await expect(table).toContainText(`would meet ${theirs.split(' ')[0]}`)
  await field.fill(range.replace('/24', '/26'))
  await field.press('Enter')
  await expect(undo(page)).toHaveAccessibleName(new RegExp(`Undo: Resize ${name}`))
  await expect(table.getByRole('row', { name: new RegExp(name) })).toContainText('59')
  await table.getByRole('button', { name: 'Usable' }).click()
  await expect(table.getByRole('columnheader', { name: 'Usable' })).toHaveAttribute('aria-sort', 'ascending')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toMatch(/^Range,Name,Size,Usable,Used,Free,Zone,Tier\r\n/)
  await isAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await isAccessible(page)
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await isAccessible(page)
})
