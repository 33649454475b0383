import { expect, test } from './editor.ts'

test('a frame folds into a card and opens again, by hand and by key, and whenever what it hides is asked for', async ({
  editor,
}) => {
  const { page, canvas, outline } = editor
  const heard = page.locator('[data-live-announcer]')
  await page.getByRole('button', { name: /^Public and private subnets/ }).click()
  await canvas.fit()
  const before = await canvas.thing('private-c').boundingBox()

  await canvas.thing('private-a').locator('.frame-head').hover()
  await canvas.thing('private-a').getByRole('button', { name: 'Collapse' }).click()
  await expect(canvas.thing('private-a')).toContainText('1 inside')
  await expect(canvas.thing('app-a')).toHaveCount(0)
  await expect(heard).toContainText('Collapsed: private-a')
  expect(await canvas.thing('private-c').boundingBox()).toEqual(before)

  // It is the same after a reload, and nothing of the design.
  await editor.isSaved()
  expect(JSON.stringify(await editor.saved())).not.toContain('folded')
  await page.reload()
  await expect(canvas.thing('private-a')).toContainText('1 inside')

  await outline.row('app-a').click()
  await expect(canvas.thing('app-a')).toHaveCount(1)

  await canvas.select('vpc')
  await page.keyboard.press('f')
  await expect(canvas.thing('vpc')).toContainText('15 inside')
  await expect(canvas.thing('private-c')).toHaveCount(0)
  await canvas.thing('vpc').locator('.card-summary').dblclick()
  await expect(canvas.thing('private-c')).toHaveCount(1)
  expect(await canvas.thing('private-c').boundingBox()).toEqual(before)
})
