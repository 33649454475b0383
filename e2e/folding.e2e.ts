import { type Editor, expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'
import type { Place } from './palette.ts'

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

async function hold({ page }: Editor, from: Place, to: Place) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
}

async function middleOf(locator: ReturnType<Editor['palette']['item']>): Promise<Place> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('nothing to be seen there')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('what is dropped on a folded frame goes into it, which is said before; what it hides is not in the way', async ({
  editor,
}) => {
  const { page, canvas, palette, outline } = editor
  const hint = page.locator('.hint')
  await page.getByRole('button', { name: /^Public and private subnets/ }).click()
  await canvas.fit()
  const beside = await canvas.thing('public-a').boundingBox()
  const fold = async (name: string) => {
    await outline.row(name).click()
    await keyboardOf(page).run('Collapse or expand')
    await expect(canvas.thing(name)).toContainText('inside')
    await page.keyboard.press('Escape')
  }

  await test.step('from the palette', async () => {
    await fold('private-a')
    await expect(outline.row('private-a')).toHaveAttribute('aria-label', /collapsed on the canvas/)
    await hold(editor, await middleOf(palette.item('EC2 instance')), await canvas.inside('private-a', 0.5, 0.5))
    await expect(hint).toContainText('private-a is collapsed and opens.')
    await page.mouse.up()
    await expect(canvas.thing('app-a')).toHaveCount(1)
    await expect(canvas.thing('instance')).toHaveCount(1)
    await expect(outline.row('private-a')).not.toHaveAttribute('aria-label', /collapsed/)
    expect(await canvas.thing('public-a').boundingBox()).toEqual(beside)
    await editor.isSaved()
    const { resources } = await editor.saved()
    const parent = Object.values(resources).find(({ name }) => name === 'instance')?.parent ?? ''
    expect(resources[parent]?.name).toBe('private-a')
    await page.keyboard.press('Control+z')
  })

  await test.step('what is moved', async () => {
    await fold('private-a')
    await hold(editor, await canvas.inside('app-c', 0.5, 0.4), await canvas.inside('private-a', 0.5, 0.5))
    await expect(hint).toContainText('Move into private-a')
    await expect(hint).toContainText('private-a is collapsed and opens.')
    await page.mouse.up()
    await expect(canvas.thing('app-a')).toHaveCount(1)
    await expect(canvas.thing('app-c')).toHaveCount(1)
    expect(await canvas.thing('public-a').boundingBox()).toEqual(beside)
    await page.keyboard.press('Control+z')
  })

  await test.step('nothing goes into what is folded away inside', async () => {
    await fold('vpc')
    await hold(editor, await middleOf(palette.item('EC2 instance')), await canvas.inside('vpc', 0.5, 0.5))
    await expect(hint).toHaveAttribute('data-refuses', 'true')
    await page.keyboard.press('Escape')
    await page.mouse.up()
  })

  await test.step('from farther away it is opened by hand, too', async () => {
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect(page.locator('.canvas')).toHaveAttribute('data-detail', 'low')
    await canvas.thing('vpc').hover()
    await canvas.thing('vpc').getByRole('button', { name: 'Expand' }).click()
    await expect(canvas.thing('private-c')).toHaveCount(1)
  })
})

test('what grows pushes a folded frame aside with all its room, so that it opens onto nothing', async ({ editor }) => {
  const { page, canvas, palette } = editor
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await canvas.fit()
  const boxOf = async (name: string) => {
    const box = await canvas.thing(name).boundingBox()
    if (!box) throw new Error(`${name} is not to be seen`)
    return box
  }
  await canvas.select('app-subnet-a')
  await page.keyboard.press('f')
  await expect(canvas.thing('app-subnet-a')).toContainText('inside')
  const before = await boxOf('app-subnet-a')
  for (let n = 0; n < 3; n++) await palette.drag('EC2 instance', await canvas.inside('web-subnet-a', 0.5, 0.9))
  await expect.poll(async () => (await boxOf('app-subnet-a')).y).toBeGreaterThan(before.y)
  await canvas.thing('app-subnet-a').hover()
  await canvas.thing('app-subnet-a').getByRole('button', { name: 'Expand' }).click()
  await expect(canvas.thing('app-subnet-a')).not.toContainText('inside')
  const [web, app, data] = [await boxOf('web-subnet-a'), await boxOf('app-subnet-a'), await boxOf('data-subnet-a')]
  expect(app.y).toBeGreaterThanOrEqual(web.y + web.height)
  expect(data.y).toBeGreaterThanOrEqual(app.y + app.height)
})
