import type { Page } from '@playwright/test'
import { type Editor, expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'History' })
const versionOf = (page: Page, name: string | RegExp) => dialogOf(page).getByRole('option', { name })
const legendOf = (page: Page) => page.getByRole('region', { name: 'Changes' })

async function start({ page, outline }: Editor): Promise<void> {
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await expect(outline.row('cache')).toBeVisible()
  await page.getByRole('button', { name: 'Saved in' }).click()
  await dialogOf(page).getByRole('textbox', { name: 'Name the design as it is now' }).fill('Sound')
  await dialogOf(page).getByRole('button', { name: 'Keep' }).click()
  await expect(versionOf(page, 'Sound')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
}

test('a version is named, compared with on the canvas, restored, and the restoring undone', async ({ editor }) => {
  const { page, outline, inspector, canvas } = editor
  await start(editor)
  await outline.row('private-a').click()
  await page.keyboard.press('Delete')
  await outline.row('vpc').click()
  await inspector.rename('network')
  await expect(outline.row('private-a')).toHaveCount(0)
  await editor.isSaved()

  await page.getByRole('button', { name: 'Saved in' }).click()
  await versionOf(page, 'Sound').click()
  await dialogOf(page).getByRole('button', { name: 'Compare with the page' }).click()
  const legend = legendOf(page)
  await expect(legend).toContainText('Deletes Subnet "private-a"')
  await expect(legend).toContainText('Renames "vpc" to "network"')
  await expect(page.getByRole('img', { name: 'private-a, deleted' })).toBeVisible()
  await expect(canvas.thing('network').locator('.mark').first()).toBeAttached()
  await legend.getByRole('button', { name: 'Next change' }).click()
  await expect(legend.locator('[aria-current]')).toHaveCount(1)

  // What is edited now is compared at once.
  await outline.row('network').click()
  await inspector.rename('vpc')
  await expect(legend).not.toContainText('Renames')

  await legend.getByRole('button', { name: 'Compare with…' }).click()
  await versionOf(page, 'Sound').click()
  await dialogOf(page).getByRole('button', { name: 'Restore' }).click()
  await expect(outline.row('private-a')).toBeVisible()
  await expect(legend).toContainText('There is no difference.')
  await editor.isSaved()
  expect(Object.values((await editor.saved()).resources).some(({ name }) => name === 'private-a')).toBe(true)

  await test.step('what was said is found again after it has gone, with what it offers while that holds', async () => {
    const toast = page.locator('.toast').filter({ hasText: 'is restored' })
    await toast.getByRole('button', { name: 'Close' }).click()
    await expect(toast).toHaveCount(0)
    const said = page.getByRole('dialog', { name: 'Notices' })
    const restored = said.getByRole('listitem').filter({ hasText: 'is restored' })
    await page.keyboard.press('Shift+N')
    await restored.getByRole('button', { name: 'Undo' }).click()
    await expect(outline.row('private-a')).toHaveCount(0)
    await page.keyboard.press('Shift+N')
    await expect(restored).toBeVisible()
    await expect(restored.getByRole('button')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+y')
    await expect(outline.row('private-a')).toBeVisible()
  })

  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(outline.row('private-a')).toHaveCount(0)
  await editor.isSaved()
  // What was there before restoring is a version, too.
  await page.getByRole('button', { name: 'Saved in' }).click()
  await expect(
    dialogOf(page)
      .getByText(/around a restore/)
      .first(),
  ).toBeVisible()
})

test('two versions are compared with each other, and nothing is edited meanwhile', async ({ editor }) => {
  const { page, outline, inspector, canvas } = editor
  await start(editor)
  await outline.row('vpc').click()
  await inspector.rename('second')
  await editor.isSaved()
  await page.getByRole('button', { name: 'Saved in' }).click()
  await dialogOf(page).getByRole('textbox', { name: 'Name the design as it is now' }).fill('Later')
  await dialogOf(page).getByRole('button', { name: 'Keep' }).click()
  await expect(versionOf(page, 'Later')).toBeVisible()
  await page.keyboard.press('Escape')
  await outline.row('second').click()
  await inspector.rename('third')

  await page.getByRole('button', { name: /^(Saved in|Not saved|Saving)/ }).click()
  await versionOf(page, 'Later').click()
  await versionOf(page, 'Sound').click()
  await dialogOf(page).getByRole('button', { name: 'Compare the two' }).click()
  await expect(legendOf(page)).toContainText('Renames "vpc" to "second"')
  await expect(outline.row('second')).toBeVisible()
  await outline.row('second').click()
  const why = page.locator('.toast').filter({ hasText: 'You are looking at an earlier version.' })
  await test.step('nothing is resized there, or deleted', async () => {
    await canvas.fit()
    const corner = await canvas.inside('second', 1, 1)
    await page.mouse.move(corner.x - 1, corner.y - 1)
    await page.mouse.down()
    await page.mouse.move(corner.x + 20, corner.y + 10, { steps: 4 })
    await page.mouse.up()
    await why.getByRole('button', { name: 'Close' }).click()
    await expect(why).toHaveCount(0)
    await page.keyboard.press('Delete')
    await expect(why).toBeVisible()
  })
  await legendOf(page).getByRole('button', { name: 'Back to the page' }).click()
  await expect(outline.row('third')).toBeVisible()
})

test('all of it with the keyboard alone', async ({ editor }) => {
  const { page, outline } = editor
  const keys = keyboardOf(page)
  await keys.press(editor.palette.item('Region'))
  await keys.press(editor.palette.item('VPC'))
  await editor.isSaved()
  await keys.run('History…')
  await keys.type(dialogOf(page).getByRole('textbox', { name: 'Name the design as it is now' }), 'First')
  await expect(versionOf(page, 'First')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await keys.run('vpc')
  await expect(page.getByRole('article', { name: 'vpc' })).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(outline.row('vpc')).toHaveCount(0)

  await keys.run('History…')
  for (let stops = 0; stops < 20; stops++) {
    if ((await dialogOf(page).locator('[role=option]:focus').count()) > 0) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await keys.press(dialogOf(page).getByRole('button', { name: 'Compare with the page' }))
  await expect(legendOf(page)).toContainText('Deletes VPC "vpc"')
  const heard = page.getByRole('status').filter({ hasText: /Compared with First: \d+ change/ })
  await expect(heard).toBeAttached()
  await page.keyboard.press(']')
  await expect(page.getByText(/^Change 1 of \d+: Deletes VPC "vpc"$/)).toBeAttached()

  await keys.run('History…')
  for (let stops = 0; stops < 20; stops++) {
    if ((await dialogOf(page).locator('[role=option]:focus').count()) > 0) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await keys.press(dialogOf(page).getByRole('button', { name: 'Restore' }))
  await expect(dialogOf(page)).toBeHidden()
  await expect(outline.row('vpc')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(outline.row('vpc')).toHaveCount(0)
})
