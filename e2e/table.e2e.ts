import type { Locator, Page } from '@playwright/test'
import { expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'

/** The table with keys alone. */
function tableOf(page: Page) {
  const grid = page.getByRole('grid')
  const now = () => grid.locator('[data-now]')
  return {
    grid,
    now,
    async open() {
      await page.keyboard.press('b')
      await expect(grid).toBeVisible()
      await keyboardOf(page).walkTo(grid)
    },
    /** Shows another kind. */
    async kind(name: string, rows: string) {
      const button = page.getByRole('button', { name: /Kind$/ })
      await keyboardOf(page).press(button)
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await expect(grid).toHaveAttribute('aria-label', new RegExp(`^${rows}`))
      await keyboardOf(page).walkTo(grid)
    },
    /** Goes to a cell by the names of its row and column. */
    async go(row: string, column: string) {
      await expect(grid).toBeFocused()
      await page.keyboard.press('Control+Home')
      for (let steps = 0; steps < 40 && !(await isIn(now(), 'columnheader', column)); steps++)
        await page.keyboard.press('ArrowRight')
      const wanted = grid
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${row}(,|$)`) }) })
      for (let steps = 0; steps < 40 && (await wanted.locator('[data-now]').count()) === 0; steps++)
        await page.keyboard.press('ArrowDown')
    },
    /** Types a value into the current cell. */
    async type(value: string) {
      await page.keyboard.press('Enter')
      const field = page.getByRole('dialog').getByRole('textbox').or(page.getByRole('dialog').getByRole('combobox'))
      await expect(field.first()).toBeFocused()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(value)
      await page.keyboard.press('Enter')
      await expect(grid).toBeFocused()
    },
    said: async () => (await page.locator('[data-live-announcer][role="status"] p').allTextContents()).join('\n'),
  }
}

async function isIn(cell: Locator, role: string, name: string): Promise<boolean> {
  return (await cell.getAttribute('role')) === role && (await cell.textContent()) === name
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a network is changed in the table alone, with keys alone', async ({ editor }) => {
  const { page, canvas } = editor
  const table = tableOf(page)
  const keys = keyboardOf(page)
  const props = async (name: string) =>
    Object.values((await editor.saved()).resources).find((resource) => resource.name === name)?.props
  const put = (text: string) => page.evaluate((value) => navigator.clipboard.writeText(value), text)
  const taken = () => page.evaluate(() => navigator.clipboard.readText())

  await keys.press(page.getByRole('button', { name: /^Cache in private subnets/ }))
  await expect(canvas.thing('cache')).toBeVisible()
  await table.open()

  await test.step('a cell, with its mistake beside it', async () => {
    await table.kind('Subnets', 'Subnets')
    await table.go('private-a', 'IPv4 CIDR block')
    await table.type('10.0.1.0/24')
    // Enter goes on to the next row.
    await expect(table.now()).toHaveAttribute('aria-label', /^10\.0\.1\.0\/24, .*overlaps/)
    await expect(
      page
        .getByRole('region', { name: /^Problems/ })
        .getByText(/overlaps/)
        .first(),
    ).toBeVisible()
    await expect.poll(table.said).toMatch(/New error: .*overlaps/)
    await page.keyboard.press('Control+z')
    await expect.poll(table.said).toContain('Undone: Change IPv4 CIDR block of private-a')
    await expect.poll(table.said).toMatch(/problems? solved/)
  })

  await test.step('one property of several rows', async () => {
    await table.go('private-a', 'Auto-assign public IPv4 address')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press(' ')
    await expect.poll(table.said).toContain('Change Auto-assign public IPv4 address of 2 resources')
    await editor.isSaved()
    await expect.poll(async () => (await props('private-c'))?.['mapPublicIpOnLaunch']).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await props('private-c'))?.['mapPublicIpOnLaunch']).toBe(false)
  })

  await test.step('to a spreadsheet and back', async () => {
    await table.go('private-a', 'Name')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+c')
    await expect.poll(table.said).toContain('2 cells copied')
    expect(await taken()).toBe('private-a\nprivate-c')
    await put('app-a\r\napp-c\r\n')
    await table.go('private-a', 'Name')
    await page.keyboard.press('Control+v')
    await expect.poll(table.said).toContain('2 cells pasted')
    await expect.poll(() => props('app-c')).toBeDefined()
  })

  await test.step('what cannot stand there is refused as a whole, by name', async () => {
    await put('maybe\nTRUE')
    await table.go('app-a', 'Auto-assign public IPv4 address')
    await page.keyboard.press('Control+v')
    const words = 'Nothing was changed. app-a, Auto-assign public IPv4 address: "maybe" is neither on nor off.'
    await expect(page.getByRole('region', { name: 'Notices' }).getByText(words)).toBeVisible()
    await put('a\nb\nc')
    await page.keyboard.press('Control+v')
    await expect(page.getByText(/has 3 rows, and only 2 are there/).first()).toBeVisible()
    expect((await props('app-c'))?.['mapPublicIpOnLaunch']).toBe(false)
  })

  await test.step('sorted, filtered, added and deleted', async () => {
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(table.grid.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending')
    await expect(table.grid.getByRole('rowheader').first()).toHaveText('app-c')
    await keys.press(page.getByRole('button', { name: 'Add: Subnet' }))
    await expect(table.grid.getByRole('rowheader')).toHaveCount(3)
    await keys.walkTo(page.getByRole('searchbox', { name: 'Filter rows' }))
    await page.keyboard.type('app-')
    await expect(table.grid.getByRole('rowheader')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await keys.walkTo(table.grid)
    await table.go('subnet', 'Name')
    await keys.press(page.getByRole('button', { name: 'Delete the row' }))
    await expect(table.grid.getByRole('rowheader')).toHaveCount(2)
    await expect(page.locator(':focus')).toHaveCount(1)
  })

  await test.step('references and lists, through the controls of the inspector', async () => {
    await table.kind('Security', 'Security groups')
    await table.go('app-sg', 'Inbound rules')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Inbound rules of app-sg' })
    await expect(dialog).toBeVisible()
    await keys.press(dialog.getByRole('button', { name: /Add/ }).last())
    await page.keyboard.press('Escape')
    if (await dialog.isVisible()) await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(table.grid).toBeFocused()
    await expect.poll(async () => (await props('app-sg'))?.['ingress']).toMatchObject([{}])
  })
})
