import type { Locator } from '@playwright/test'
import { type Editor, expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'

const template = ({ page }: Editor, name: RegExp) => page.getByRole('button', { name }).click()

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('nothing to be seen there')
  return box
}

/** Expects that two things on the screen do not overlap. */
async function expectApart(one: Locator, other: Locator) {
  const [a, b] = [await boxOf(one), await boxOf(other)]
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true)
}

test('on the empty canvas the places that a thing needs come with it: told before, one step to undo, by key too', async ({
  editor,
}) => {
  const { page, canvas, palette, outline } = editor
  const rows = async () => (await outline.tree.getByRole('row').allTextContents()).map((row) => row.trim())
  await palette.item('Subnet').hover()
  await page.mouse.down()
  const { x, y } = await canvas.middle()
  await page.mouse.move(x, y, { steps: 6 })
  await expect(
    page.getByText(/^10\.0\.0\.0\/24 · ap-northeast-2a · 251 addresses; with it: Region, VPC$/),
  ).toBeVisible()
  await page.mouse.up()
  await expect.poll(rows).toEqual([/Seoul/, /vpc/, /subnet-a/].map((name): unknown => expect.stringMatching(name)))
  const subnet = await boxOf(canvas.thing('subnet-a'))
  expect(Math.hypot(subnet.x + subnet.width / 2 - x, subnet.y + subnet.height / 2 - y)).toBeLessThan(80)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing drawn yet.')).toBeVisible()

  await keyboardOf(page).add('Valkey or Redis OSS cache')
  await expect(outline.row('cache')).toBeVisible()
  await expect(outline.row('vpc')).toBeVisible()

  await test.step('where there is such a place already, that is meant', async () => {
    await canvas.fit()
    const region = await boxOf(canvas.thing('ap-northeast-2 · Seoul'))
    await palette.drag('VPC', { x: region.x - 40, y: region.y + 40 })
    await expect(page.getByText('VPC goes into: Region.').first()).toBeVisible()
  })
})

test('the first thing is in view whole, with the places that came with it', async ({ editor }) => {
  const { page, canvas, palette } = editor
  await page.setViewportSize({ width: 1366, height: 768 })
  await palette.drag('VPC', await canvas.middle())
  const whole = await boxOf(page.getByRole('main', { name: 'Canvas' }))
  await expect
    .poll(async () => {
      const { x, y, width, height } = await boxOf(canvas.thing('ap-northeast-2 · Seoul'))
      return x > whole.x && y > whole.y && x + width < whole.x + whole.width && y + height < whole.y + whole.height
    })
    .toBe(true)
})

test('what would be wrong where a thing is dragged is told before it is let go', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Peered VPCs/)
  await canvas.fit()
  const [from, to] = [await canvas.inside('data-c', 0.4, 0.1), await canvas.inside('apps', 0.8, 0.8)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  const hint = page.locator('.hint')
  await expect(hint).toContainText('Move into apps')
  await expect(hint).toContainText('10.1.1.0/24 of subnet "data-c" is not inside VPC "apps" (10.0.0.0/16)')
  // Back at home nothing would be.
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 8 })
  await expect(hint).toHaveCount(0)
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await expect(hint).toContainText('is not inside VPC')
  await page.mouse.up()
  await expect(hint).toHaveCount(0)
  await expect(editor.outline.row('data-c')).toHaveAttribute('aria-label', /problem|error/i)
})

test('a subnet that grows pushes aside what is under it, and undo puts all back', async ({ editor }) => {
  const { page, canvas, palette } = editor
  await template(editor, /^Three tiers/)
  await canvas.fit()
  const before = await boxOf(canvas.thing('app-subnet-a'))
  for (let n = 0; n < 3; n++) await palette.drag('EC2 instance', await canvas.inside('web-subnet-a', 0.5, 0.9))
  const [web, app] = [canvas.thing('web-subnet-a'), canvas.thing('app-subnet-a')]
  await expectApart(web, app)
  await expectApart(app, canvas.thing('data-subnet-a'))
  await expectApart(canvas.thing('data-subnet-a'), canvas.thing('cache'))
  expect((await boxOf(app)).y).toBeGreaterThan(before.y)
  for (let n = 0; n < 3; n++) await page.keyboard.press('Control+z')
  await expect.poll(async () => (await boxOf(app)).y).toBeCloseTo(before.y, 0)
})

test('what is selected is lined up by key, menu and command, each a step to undo', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Cache in private subnets/)
  await canvas.fit()
  const [sg, cacheSg] = [canvas.thing('app-sg'), canvas.thing('cache-sg')]
  await canvas.select('app-sg')
  await page.keyboard.press('Shift+ArrowRight')
  await canvas
    .thing('cache-sg')
    .locator('.node-name')
    .click({ modifiers: ['Shift'] })
  const lefts = async () => [(await boxOf(sg)).x, (await boxOf(cacheSg)).x].map(Math.round)
  const [moved = 0, kept = 0] = await lefts()
  expect(moved).toBeGreaterThan(kept)

  await page.keyboard.press('Alt+a')
  await expect.poll(lefts).toEqual([kept, kept])
  await page.keyboard.press('Control+z')
  await expect.poll(lefts).toEqual([moved, kept])

  await cacheSg.locator('.node-name').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Align right' }).click()
  const right = async (one: Locator) => {
    const { x, width } = await boxOf(one)
    return Math.round(x + width)
  }
  await expect.poll(async () => (await right(sg)) - (await right(cacheSg))).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(lefts).toEqual([moved, kept])

  await keyboardOf(page).run('Align left')
  await expect.poll(lefts).toEqual([kept, kept])
  await page.keyboard.press('Control+z')
  await expect.poll(lefts).toEqual([moved, kept])

  // Side by side they would cover each other: that is said, and nothing moves.
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Align top' }).click()
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('would come to lie on')
  expect(await lefts()).toEqual([moved, kept])
})

test('the map shows the drawing, goes where it is clicked and is remembered', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Cache in private subnets/)
  await canvas.fit()
  const map = page.locator('.minimap')
  await expect(map).toBeHidden()
  await page.getByRole('button', { name: 'Show or hide the overview map' }).click()
  // The VPC's edge, in its colour.
  await expect.poll(() => wears(map.locator('canvas'), [140, 79, 255])).toBe(true)
  const before = await boxOf(canvas.thing('app'))
  await map.click({ position: { x: 10, y: 10 } })
  await expect.poll(async () => (await boxOf(canvas.thing('app'))).x).toBeGreaterThan(before.x + 40)
  await editor.isSaved()
  // What the page asks last when it opens a design.
  const runs = page.waitForResponse('**/api/runs?**')
  await page.reload()
  await expect(map).toBeVisible()
  await runs
})

for (const size of [
  { width: 1280, height: 720 },
  { width: 900, height: 700 },
])
  test(`at ${size.width} x ${size.height} what is fitted is under nothing that floats, with the drawer open too`, async ({
    editor,
  }) => {
    const { page, canvas, drawer } = editor
    await page.setViewportSize(size)
    const last = page.getByRole('button', { name: /^Import a design/ })
    await expect(last).toBeInViewport({ ratio: 1 })
    await expectApart(last, page.getByRole('toolbar', { name: 'Zoom' }))
    await template(editor, /^Cache in private subnets/)
    await canvas.fit()
    const everything = canvas.thing('ap-northeast-2 · Seoul')
    const main = page.getByRole('main', { name: 'Canvas' })
    const isWhole = async () => {
      const [whole, window] = [await boxOf(everything), await boxOf(main)]
      expect(whole.x).toBeGreaterThan(window.x)
      expect(whole.x + whole.width).toBeLessThan(window.x + window.width)
      expect(whole.y + whole.height).toBeLessThan(window.y + window.height)
      await expectApart(everything, page.getByRole('toolbar', { name: 'Zoom' }))
    }
    await isWhole()
    await page.keyboard.press('n')
    await expect(page.locator('.minimap')).toBeVisible()
    await expect(isWhole).toPass()
    await expect(() => expectApart(everything, page.locator('.minimap'))).toPass()
    // It follows while nobody moves the camera.
    await drawer.open('Problems')
    await expect(isWhole).toPass()
    await expect(() => expectApart(everything, page.locator('.minimap'))).toPass()
  })

test('far out, cards show their names large enough to read, and a trace stands beside them', async ({ editor }) => {
  const { page, canvas, drawer, trace } = editor
  await page.setViewportSize({ width: 900, height: 700 })
  await template(editor, /^Cache in private subnets/)
  await drawer.open('Trace')
  await trace.ask('app', 'cache', 6379)
  await expect(trace.verdict('Reachable')).toBeVisible()
  await canvas.fit()
  for (const name of ['app', 'cache', 'app-sg', 'private-a']) {
    const text = canvas.thing(name).locator('.node-name').first()
    const { height } = await boxOf(text)
    expect(height, name).toBeGreaterThan(8)
  }
  for (const number of await page.locator('.walk-stop, .packet-letter').all())
    for (const name of ['app', 'cache']) await expectApart(number, canvas.thing(name).locator('.node-name'))
})

/** Whether a painted picture has a colour, near enough for the softness of edges. */
function wears(canvas: Locator, colour: readonly number[]): Promise<boolean> {
  return canvas.evaluate((element, wanted) => {
    if (!(element instanceof HTMLCanvasElement)) return false
    const data = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? []
    for (let at = 0; at < data.length; at += 4)
      if (wanted.every((part, index) => Math.abs(part - (data[at + index] ?? 0)) < 8)) return true
    return false
  }, colour)
}

test('a dragged thing is drawn in line with its neighbours, and lands where it was shown', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Three tiers/)
  await canvas.fit()
  await editor.isSaved()
  const { resources } = await editor.saved()
  const idOf = (name: string) => Object.values(resources).find((one) => one.name === name)?.id ?? ''
  const grip = await canvas.inside('web-sg', 0.5, 0.3)
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x - 20, grip.y + 20, { steps: 5 })
  // Lower, and not quite in line with the other groups.
  await page.mouse.move(grip.x + 1, grip.y + 40, { steps: 5 })
  await expect(page.locator('.guide[data-axis="x"]').first()).toBeAttached()
  const shown = await boxOf(canvas.thing('web-sg'))
  await page.mouse.up()
  await expect(page.locator('.guide')).toHaveCount(0)
  const landed = await boxOf(canvas.thing('web-sg'))
  expect(Math.abs(landed.x - shown.x) + Math.abs(landed.y - shown.y)).toBeLessThan(2)
  await editor.isSaved()
  const { layout } = await editor.saved()
  // By its left side with the other groups, or by its right with the route tables.
  const [own, group, table] = ['web-sg', 'app-sg', 'app-routes-a'].map((name) => layout[idOf(name)])
  const right = (box = own) => (box?.x ?? 0) + (box?.width ?? 0)
  expect(own?.x === group?.x || right() === right(table), JSON.stringify([own, group, table])).toBe(true)
})

test('a copy is dragged away with Alt, and the original stays', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Three tiers/)
  await canvas.fit()
  const [from, to] = [await canvas.inside('app-a', 0.5, 0.3), await canvas.inside('app-subnet-c', 0.75, 0.8)]
  const before = await boxOf(canvas.thing('app-a'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.keyboard.down('Alt')
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await expect(page.getByText('Copy into app-subnet-c')).toBeVisible()
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await editor.isSaved()
  const { resources } = await editor.saved()
  const subnet = Object.values(resources).find(({ name }) => name === 'app-subnet-c')
  const hosts = Object.values(resources).filter(({ kind, parent }) => kind === 'instance' && parent === subnet?.id)
  expect(hosts).toHaveLength(2)
  expect(await boxOf(canvas.thing('app-a'))).toEqual(before)
})

test('what is deleted while it is dragged is gone, and the page goes on without it', async ({ editor }) => {
  const { page, canvas, inspector } = editor
  await template(editor, /^Cache in private subnets/)
  await canvas.fit()
  const from = await canvas.inside('app-sg', 0.3, 0.3)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 })
  await page.keyboard.press('Delete')
  await expect(canvas.thing('app-sg')).toHaveCount(0)
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 })
  await page.mouse.up()
  await canvas.select('cache-sg')
  await expect(inspector.panel.getByRole('article', { name: 'cache-sg' })).toBeVisible()
  await inspector.rename('shut')
  await expect(canvas.thing('shut')).toBeVisible()

  await test.step('also at the edge, where the canvas moves along while something is dragged', async () => {
    const { x, y } = await canvas.inside('shut', 0.3, 0.3)
    const edge = await boxOf(page.getByRole('main', { name: 'Canvas' }))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(edge.x + 200, edge.y + 8, { steps: 4 })
    await page.keyboard.press('Delete')
    await page.mouse.move(edge.x + 202, edge.y + 10, { steps: 2 })
    await page.mouse.up()
    const vpc = await boxOf(canvas.thing('vpc'))
    await page.keyboard.press('Control+z')
    await expect(canvas.thing('shut')).toBeAttached()
    await page.waitForTimeout(200)
    expect(await boxOf(canvas.thing('vpc'))).toEqual(vpc)
    await canvas.fit()
    expect(await canvas.inside('shut', 0.3, 0.3)).toEqual({ x: expect.closeTo(x, 0), y: expect.closeTo(y, 0) })
  })
})

test('Escape gives up what is dragged, resized or joined, and letting go then does nothing', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Cache in private subnets/)
  await canvas.fit()
  await editor.isSaved()
  const before = await editor.saved()
  const [frame, card] = [await boxOf(canvas.thing('private-a')), await boxOf(canvas.thing('app-sg'))]
  const giveUp = async () => {
    await page.mouse.down()
    await page.mouse.move(frame.x + 90, frame.y + frame.height + 40, { steps: 6 })
    await page.keyboard.press('Escape')
    await page.mouse.move(frame.x + 110, frame.y + frame.height + 50, { steps: 3 })
    await expect(page.locator('.hint')).toHaveCount(0)
    await expect(page.locator('.react-flow__connection')).toHaveCount(0)
    await page.mouse.up()
    expect(await boxOf(canvas.thing('private-a'))).toEqual(frame)
    expect(await boxOf(canvas.thing('app-sg'))).toEqual(card)
  }
  await test.step('dragged', async () => {
    const from = await canvas.inside('app-sg', 0.3, 0.3)
    await page.mouse.move(from.x, from.y)
    await giveUp()
  })
  await test.step('resized', async () => {
    await canvas.select('private-a')
    await page.mouse.move(frame.x + frame.width - 1, frame.y + frame.height - 1)
    await giveUp()
  })
  await test.step('joined', async () => {
    await canvas.thing('app-sg').hover()
    await canvas.thing('app-sg').locator('.link-handle').hover()
    await giveUp()
    await expect(page.getByRole('menu')).toHaveCount(0)
  })
  await test.step('drawn around things', async () => {
    await canvas.select('cache-sg')
    const [from, to] = [await canvas.inside('app-sg', -0.1, -0.2), await canvas.inside('app-sg', 1.1, 1.2)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await expect(page.locator('.marquee')).toBeVisible()
    await expect(canvas.thing('app-sg')).toHaveClass(/selected/)
    await page.keyboard.press('Escape')
    await page.mouse.move(to.x + 10, to.y + 10, { steps: 2 })
    await expect(page.locator('.marquee')).toHaveCount(0)
    await page.mouse.up()
    await expect(canvas.thing('app-sg')).not.toHaveClass(/selected/)
    await expect(canvas.thing('cache-sg')).toHaveClass(/selected/)
  })
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing drawn yet.')).toBeVisible()
  await page.keyboard.press('Control+y')
  await editor.isSaved()
  expect(await editor.saved()).toEqual(before)

  await test.step('and the next drag is one again', async () => {
    const from = await canvas.inside('app-sg', 0.3, 0.3)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => boxOf(canvas.thing('app-sg'))).not.toEqual(card)
  })
})

test('a line drawn to nowhere brings what it could lead to, joined at once', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Three tiers/)
  await canvas.fit()
  await canvas.thing('app-a').hover()
  await canvas.thing('app-a').locator('.link-handle').hover()
  await page.mouse.down()
  const free = await canvas.inside('vpc', 0.9, 0.93)
  await page.mouse.move(free.x, free.y, { steps: 6 })
  await page.mouse.up()
  await page.getByRole('menuitem', { name: /^Security group/ }).click()
  await editor.isSaved()
  const { resources } = await editor.saved()
  const host = Object.values(resources).find(({ name }) => name === 'app-a')
  const groups = (host?.props['securityGroups'] ?? []) as readonly string[]
  expect(groups).toHaveLength(2)
  await page.keyboard.press('Control+z')
  await editor.isSaved()
  expect(Object.keys((await editor.saved()).resources)).toHaveLength(Object.keys(resources).length - 1)
})

test('a line drawn freely chooses what it goes around, and the way to it is written', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Three tiers/)
  await canvas.fit()
  const [first, last] = [await boxOf(canvas.thing('app-sg')), await boxOf(canvas.thing('cache-sg'))]
  const corners = [
    [first.x - 8, first.y - 8],
    [first.x + first.width + 8, first.y - 6],
    [last.x + last.width + 8, last.y + last.height + 4],
    [last.x - 8, last.y + last.height + 4],
  ] as const
  await page.keyboard.down('Alt')
  await page.mouse.move(...corners[0])
  await page.mouse.down()
  for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 4 })
  await expect(page.locator('.lasso')).toBeVisible()
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect(page.getByText('2 resources selected')).toBeVisible()

  await canvas.select('app-a')
  const way = page.getByRole('navigation', { name: 'Where you are' })
  await expect(way.getByRole('button')).toHaveText([/Seoul|region/i, 'vpc', 'app-subnet-a', 'app-a'])
  await way.getByRole('button', { name: 'vpc' }).click()
  await expect(page.getByRole('article', { name: 'vpc' })).toBeVisible()
})

test('once a name is typed on the canvas, the canvas has the keyboard', async ({ editor }) => {
  const { page, canvas } = editor
  await template(editor, /^Public and private subnets/)
  await canvas.fit()
  await canvas.thing('private-a').locator('.node-name').dblclick()
  await page.keyboard.type('app')
  await page.keyboard.press('Enter')
  await expect(page.locator('.canvas')).toBeFocused()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Rename' })).toHaveValue('app')
  await page.keyboard.type('never')
  await page.keyboard.press('Escape')
  await expect(page.locator('.canvas')).toBeFocused()
  await expect(canvas.thing('app')).toBeVisible()
})
