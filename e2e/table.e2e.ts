import type { Locator, Page } from '@playwright/test'
import { expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'

/** The table with keys alone. */
function tableOf(page: Page) {
  const grid = page.getByRole('grid')
  const now = () => grid.locator('[data-now]')
  // What has the keyboard, over the current cell.
  const entry = page.locator('.table-entry')
  return {
    grid,
    now,
    entry,
    async open() {
      // In the outline, where the keyboard is after a template, letters search.
      await keyboardOf(page).run('Edit as a table')
      await expect(grid).toBeVisible()
      await keyboardOf(page).walkTo(entry)
    },
    /** Shows another kind. */
    async kind(name: string, rows: string) {
      const button = page.getByRole('button', { name: /Kind$/ })
      await keyboardOf(page).press(button)
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await expect(grid).toHaveAttribute('aria-label', new RegExp(`^${rows}`))
      await keyboardOf(page).walkTo(entry)
    },
    /** Goes to a cell by the names of its row and column. */
    async go(row: string, column: string) {
      await expect(entry).toBeFocused()
      await page.keyboard.press('Control+Home')
      for (let steps = 0; steps < 40 && !(await isIn(now(), 'columnheader', column)); steps++)
        await page.keyboard.press('ArrowRight')
      const wanted = grid
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${row}(,|$)`) }) })
      for (let steps = 0; steps < 40 && (await wanted.locator('[data-now]').count()) === 0; steps++)
        await page.keyboard.press('ArrowDown')
    },
    /** Types a value over the current cell. */
    async type(value: string) {
      await expect(entry).toBeFocused()
      await page.keyboard.type(value)
      await page.keyboard.press('Enter')
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
    await keys.walkTo(table.entry)
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
    await expect(table.entry).toBeFocused()
    await expect.poll(async () => (await props('app-sg'))?.['ingress']).toMatchObject([{}])
  })
})

test('values are typed straight into cells, as in a spreadsheet', async ({ editor }) => {
  const { page, canvas } = editor
  const table = tableOf(page)
  const keys = keyboardOf(page)
  const { entry } = table
  const propsOf = async (name: string) =>
    Object.values((await editor.saved()).resources).find((resource) => resource.name === name)?.props
  const panel = page.locator('.table-panel')
  const names = table.grid.locator('[role="rowheader"] .table-text')
  /** Expects that those who listen are told of a cell, and that it is marked. */
  const isAt = async (row: string, column: string) => {
    await expect(entry).toHaveAttribute('aria-activedescendant', /.+/)
    const cell = page.locator(`[id="${await entry.getAttribute('aria-activedescendant')}"]`)
    await expect(cell).toHaveAttribute('data-now', 'true')
    await expect(cell.locator('..').locator('[role="rowheader"] .table-text')).toHaveText(row)
    const at = await cell.getAttribute('aria-colindex')
    await expect(table.grid.locator(`[role="columnheader"][aria-colindex="${at}"]`)).toHaveText(column)
  }

  await keys.press(page.getByRole('button', { name: /^Cache in private subnets/ }))
  await expect(canvas.thing('cache')).toBeVisible()
  await table.open()
  await table.kind('Subnets', 'Subnets')

  await test.step('the first key replaces; no key of the canvas is heard', async () => {
    await table.go('private-a', 'Name')
    // Keys that trace, change the lens, search, show the keys and fit the view.
    await page.keyboard.type('tl/?1')
    await expect(entry).toHaveValue('tl/?1')
    await expect(entry).not.toHaveAttribute('aria-activedescendant', /.+/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('form', { name: 'The flow to trace' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(entry).toHaveValue('private-a')
    await isAt('private-a', 'Name')
    await page.keyboard.type('app-a')
    await page.keyboard.press('Tab')
    await isAt('app-a', 'In')
    await page.keyboard.press('Control+z')
    await isAt('private-a', 'In')
  })

  await test.step('F2 keeps the value and walks through it; arrows after typing go on', async () => {
    await table.go('private-a', 'Name')
    await page.keyboard.press('F2')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('az-')
    await page.keyboard.press('Enter')
    await isAt('private-c', 'Name')
    await page.keyboard.type('private-b')
    await page.keyboard.press('ArrowUp')
    await isAt('private-az-a', 'Name')
    await expect(names).toHaveText(['private-az-a', 'private-b'])
  })

  await test.step('a syllable is composed in the cell from its first stroke', async () => {
    const input = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    for (const text of ['ㅇ', '아', '앞']) {
      await compose(text)
      await expect(entry).toHaveValue(text)
      await expect(entry).toBeFocused()
    }
    // The syllable under way is no Enter for the table.
    await entry.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true })
    await expect(entry).toHaveValue('앞')
    await input.send('Input.insertText', { text: '앞단' })
    await expect(entry).toHaveValue('앞단')
    await page.keyboard.press('Enter')
    await isAt('private-b', 'Name')
    await expect(names).toContainText(['앞단'])
    await page.keyboard.press('Control+z')
    await expect(names).toHaveText(['private-az-a', 'private-b'])
  })

  await test.step('what cannot stand there says why and waits', async () => {
    await table.go('private-az-a', 'IPv6 block of the VPC')
    await page.keyboard.type('many')
    await page.keyboard.press('Enter')
    await expect(entry).toHaveAttribute('aria-invalid', 'true')
    await expect(entry).toHaveAccessibleDescription(/"many" is no whole number/)
    await expect(panel.getByText('"many" is no whole number.')).toBeVisible()
    await expect.poll(table.said).toContain('"many" is no whole number.')
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await isAt('private-az-a', 'IPv6 block of the VPC')
  })

  await test.step('choices are jumped to by what they are called', async () => {
    await table.go('private-az-a', 'Auto-assign public IPv4 address')
    await page.keyboard.type('o')
    await expect(panel.getByRole('option')).toHaveText(['On', 'Off'])
    await page.keyboard.type('n')
    await expect(panel.getByRole('option', { selected: true })).toHaveText('On')
    await page.keyboard.press('Enter')
    await editor.isSaved()
    await expect.poll(async () => (await propsOf('private-az-a'))?.['mapPublicIpOnLaunch']).toBe(true)
    await table.go('private-az-a', 'In')
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('option', { name: /^vpc/, selected: true })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('filled: all selected at once, and down from the first', async () => {
    await table.go('private-az-a', 'Tags')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.type('team=net')
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await propsOf('private-b'))?.['tags']).toEqual({ team: 'net' })
    await table.go('private-az-a', 'Auto-assign public IPv4 address')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await expect.poll(table.said).toContain('1 cell filled')
    await expect.poll(async () => (await propsOf('private-b'))?.['mapPublicIpOnLaunch']).toBe(true)
    await expect(names).toHaveCount(2)
  })

  await test.step('Delete empties what may be empty and says what may not', async () => {
    await table.go('private-az-a', 'Tags')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Delete')
    const words = /Not every cell was emptied\. private-az-a, Name: A name is needed\./
    await expect(page.getByRole('region', { name: 'Notices' }).getByText(words)).toBeVisible()
    await expect.poll(async () => (await propsOf('private-az-a'))?.['tags']).toEqual({})
    expect((await propsOf('private-b'))?.['tags']).toEqual({ team: 'net' })
  })

  await test.step('another cell that is pressed takes what was typed before it', async () => {
    await table.go('private-az-a', 'Name')
    await page.keyboard.type('first')
    await table.grid.getByRole('rowheader', { name: 'private-b' }).click()
    await expect(names).toHaveText(['first', 'private-b'])
    await isAt('private-b', 'Name')
    await expect(entry).toBeFocused()
    await page.keyboard.type('second')
    await page.keyboard.press('Shift+Enter')
    await expect(names).toHaveText(['first', 'second'])
  })
})
