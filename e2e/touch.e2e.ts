import { type Editor, expect, test } from './editor.ts'
import { fingersOf } from './fingers.ts'

test.use({ hasTouch: true })

async function open({ page, canvas }: Editor) {
  await page.getByRole('button', { name: /^Public and private subnets/ }).tap()
  await canvas.fit()
  return fingersOf(page)
}

/** Where there is nothing but the plane. */
async function emptySpot({ page }: Editor) {
  const box = await page.getByRole('main', { name: 'Canvas' }).boundingBox()
  if (!box) throw new Error('there is no canvas')
  return { x: box.x + box.width - 30, y: box.y + 30 }
}

const camera = ({ page }: Editor) =>
  page.locator('.react-flow__viewport').evaluate((shown) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(shown).transform)
    return { zoom: a, x: e, y: f }
  })

/** Expects that the page itself has neither moved nor grown. */
const expectPageStands = async ({ page }: Editor) =>
  expect(
    await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale, visualViewport?.offsetTop]),
    'the page moved',
  ).toEqual([0, 0, 1, 0])

test('one finger pans, two zoom about what is between them, and the page stays where it is', async ({ editor }) => {
  const { canvas } = editor
  const fingers = await open(editor)
  const before = await camera(editor)
  const empty = await emptySpot(editor)
  await fingers.drag(empty, { x: empty.x - 60, y: empty.y + 80 })
  await expect.poll(async () => (await camera(editor)).y).toBeGreaterThan(before.y + 60)
  expect((await camera(editor)).x).toBeLessThan(before.x - 45)
  await expectPageStands(editor)

  const at = await canvas.middle()
  const panned = await camera(editor)
  await fingers.pinch(at, 100, 200)
  await expect.poll(async () => (await camera(editor)).zoom / panned.zoom).toBeCloseTo(2, 1)
  const zoomed = await camera(editor)
  const frame = await editor.page.locator('.react-flow').boundingBox()
  const [x, y] = [at.x - (frame?.x ?? 0), at.y - (frame?.y ?? 0)]
  // What was between the fingers still is.
  expect((x - zoomed.x) / zoomed.zoom).toBeCloseTo((x - panned.x) / panned.zoom, -1)
  expect((y - zoomed.y) / zoomed.zoom).toBeCloseTo((y - panned.y) / panned.zoom, -1)
  await expectPageStands(editor)

  await test.step('also where the fingers are on a thing, which stays in its place', async () => {
    await canvas.fit()
    const { layout } = await editor.saved()
    const card = await canvas.inside('app-a', 0.5, 0.5)
    const fitted = await camera(editor)
    await fingers.pinch(card, 40, 80)
    await expect.poll(async () => (await camera(editor)).zoom / fitted.zoom).toBeCloseTo(2, 1)
    expect((await editor.saved()).layout).toEqual(layout)
    const now = await canvas.inside('app-a', 0.5, 0.5)
    expect(Math.hypot(now.x - card.x, now.y - card.y)).toBeLessThan(4)
    await expectPageStands(editor)
  })
})

test('a tap selects, a long press opens the menu', async ({ editor }) => {
  const { page, canvas } = editor
  const fingers = await open(editor)
  await fingers.tap(await canvas.inside('app-a', 0.5, 0.5))
  await expect(page.getByRole('article', { name: 'app-a' })).toBeVisible()
  await fingers.tap(await canvas.inside('private-c', 0.9, 0.85))
  await expect(page.getByRole('article', { name: 'private-c' })).toBeVisible()

  const before = await canvas.thing('app-a').boundingBox()
  await fingers.press(await canvas.inside('app-a', 0.5, 0.5), { slip: 40 })
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible()
  await expect(page.getByRole('article', { name: 'app-a' })).toBeVisible()
  // However the finger leaves, nothing has moved.
  expect(await canvas.thing('app-a').boundingBox()).toEqual(before)
  await page.getByRole('menuitem', { name: 'Rename' }).tap()
  await expect(page.getByRole('textbox', { name: 'Rename' })).toBeFocused()
})

test('a finger moves a card and a container, and is told before it lets go', async ({ editor }) => {
  const { page, canvas } = editor
  const fingers = await open(editor)
  const hint = page.locator('.hint')
  await test.step('a card into another subnet', async () => {
    await fingers.drag(await canvas.inside('app-a', 0.5, 0.5), await canvas.inside('private-c', 0.5, 0.6), {
      keep: true,
    })
    await expect(hint).toContainText('Move into private-c')
    await fingers.lift()
    await expect(hint).toHaveCount(0)
    await editor.isSaved()
    const { resources } = await editor.saved()
    const app = Object.values(resources).find(({ name }) => name === 'app-a')
    expect(resources[app?.parent ?? '']?.name).toBe('private-c')
  })
  await test.step('a subnet by its heading', async () => {
    const before = await canvas.thing('private-a').boundingBox()
    const head = await canvas.thing('private-a').locator('.frame-head').boundingBox()
    if (!head || !before) throw new Error('there is no heading')
    const from = { x: head.x + 40, y: head.y + 8 }
    await fingers.drag(from, { x: from.x + 10, y: from.y + 60 })
    await expect.poll(async () => (await canvas.thing('private-a').boundingBox())?.y).toBeGreaterThan(before.y + 20)
  })
  await expectPageStands(editor)
})

test('a finger brings things from the palette and joins them', async ({ editor }) => {
  const { page, canvas, palette } = editor
  const fingers = await open(editor)
  await palette.item('EC2 instance').scrollIntoViewIfNeeded()
  const item = await palette.item('EC2 instance').boundingBox()
  if (!item) throw new Error('there is no such thing')
  const from = { x: item.x + 40, y: item.y + item.height / 2 }
  await fingers.drag(from, await canvas.inside('private-c', 0.5, 0.6), { keep: true })
  await expect(page.locator('.hint')).toBeVisible()
  await fingers.lift()
  await expect(canvas.thing('instance')).toHaveCount(1)

  // The browser makes no click of a tap that comes at once after a drag.
  await expect(async () => {
    await fingers.tap(await canvas.inside('app-sg', 0.5, 0.5))
    await expect(page.getByRole('article', { name: 'app-sg' })).toBeVisible({ timeout: 2000 })
  }).toPass()
  const handle = await canvas.thing('app-sg').locator('.link-handle').boundingBox()
  if (!handle) throw new Error('there is no handle')
  const to = await canvas.inside('instance', 0.5, 0.5)
  await fingers.drag({ x: handle.x + 6, y: handle.y + 6 }, to, { keep: true })
  await expect(page.locator('.hint')).toContainText('Guard it')
  await fingers.lift()
  await expect(page.locator('[data-live-announcer]')).toContainText('app-sg connected to instance')
})

test('a finger goes on with what it holds beside a second one, and what is taken away from it is given up', async ({
  editor,
}) => {
  const { page, canvas } = editor
  const fingers = await open(editor)
  await editor.isSaved()
  const before = await editor.saved()
  const app = Object.values(before.resources).find(({ name }) => name === 'app-a')?.id ?? ''
  const home = await canvas.thing('app-a').boundingBox()
  const from = await canvas.inside('app-a', 0.5, 0.5)
  const to = await canvas.inside('private-c', 0.5, 0.6)
  const nothingIsLeft = async () => {
    await expect(page.locator('.hint')).toHaveCount(0)
    await expect(page.locator('.react-flow__connection')).toHaveCount(0)
    expect(await canvas.thing('app-a').boundingBox()).toEqual(home)
  }
  await test.step('taken away while it drags', async () => {
    await fingers.drag(from, to, { keep: true })
    await expect(page.locator('.hint')).toBeVisible()
    await fingers.takeAway()
    await nothingIsLeft()
  })
  await test.step('while it draws a line, which no tap after it ends', async () => {
    await fingers.tap(from)
    const handle = await canvas.inside('app-a', 1, 0.5)
    await fingers.drag(handle, await canvas.inside('private-c', 0.5, 0.9), { keep: true })
    await expect(page.locator('.hint')).toBeVisible()
    await fingers.takeAway()
    await nothingIsLeft()
    await fingers.tap(await canvas.inside('private-c', 0.5, 0.9))
    await expect(page.getByRole('article', { name: 'private-c' })).toBeVisible()
    await expect(page.getByRole('menu')).toHaveCount(0)
  })
  await test.step('beside a second one', async () => {
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    await fingers.drag(from, half, { keep: true })
    await fingers.dragBesideAnother(half, to)
    await expect.poll(async () => (await editor.saved()).resources[app]?.parent).not.toBe(before.resources[app]?.parent)
    await expect(page.locator('.hint')).toHaveCount(0)
    await fingers.drag(await canvas.inside('app-a', 0.5, 0.5), from)
    await expect.poll(async () => (await editor.saved()).resources[app]?.parent).toBe(before.resources[app]?.parent)
  })
  await test.step('and what is gone is not held any more', async () => {
    await fingers.drag(await canvas.inside('app-a', 0.5, 0.5), to, { keep: true })
    await expect(page.locator('.hint')).toBeVisible()
    await page.keyboard.press('Delete')
    await expect(page.locator('.hint')).toHaveCount(0)
    await fingers.lift()
    await page.keyboard.press('Control+z')
    await expect(canvas.thing('app-a')).toBeVisible()
  })
})

test('a finger that wipes over a bar does not leave the page', async ({ editor }) => {
  const { page, canvas } = editor
  const fingers = await open(editor)
  await canvas.select('app-a')
  for (const bar of [page.getByRole('navigation', { name: 'Where you are' }), page.getByRole('banner')]) {
    const box = await bar.boundingBox()
    if (!box) throw new Error('there is no bar')
    const from = { x: box.x + 40, y: box.y + box.height / 2 }
    await fingers.drag(from, { x: from.x + 520, y: from.y })
    // Going back would take that long.
    await page.waitForTimeout(500)
    await expect(page.getByRole('banner')).toBeVisible()
  }
})

test('a pen draws a marquee, and so does a finger that is to take several', async ({ editor }) => {
  const { page, canvas, outline } = editor
  const fingers = await open(editor)
  const before = await camera(editor)
  const corner = await canvas.inside('private-a', 0.01, 1.02)
  const around = [{ x: corner.x - 4, y: corner.y }, await canvas.inside('private-a', 1.04, -0.04)] as const
  await fingers.penDrag(...around)
  await expect(outline.row('private-a')).toHaveAttribute('aria-selected', 'true')
  expect(await camera(editor)).toEqual(before)

  await page.getByRole('button', { name: 'Select several' }).tap()
  await fingers.tap(await canvas.inside('app-c', 0.5, 0.4))
  await expect(outline.row('app-c')).toHaveAttribute('aria-selected', 'true')
  await expect(outline.row('private-a')).toHaveAttribute('aria-selected', 'true')
  await fingers.tap(await canvas.inside('app-c', 0.5, 0.4))
  await expect(outline.row('app-c')).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Escape')
  await fingers.drag(...around)
  await expect(outline.row('private-a')).toHaveAttribute('aria-selected', 'true')
  expect(await camera(editor)).toEqual(before)
  await page.getByRole('button', { name: 'Select several' }).tap()
  await fingers.tap(await canvas.inside('app-c', 0.5, 0.4))
  await expect(outline.row('private-a')).toHaveAttribute('aria-selected', 'false')
})

test('what a finger is to hit is large enough, also from farther away', async ({ editor }) => {
  const { page, canvas } = editor
  const fingers = await open(editor)
  /** Pixels of the screen within which a finger hits it. */
  const reach = (what: string) =>
    page
      .locator(what)
      .first()
      .evaluate((element) => {
        const zoom = element.getBoundingClientRect().width / (element as HTMLElement).offsetWidth
        const { width, height } = getComputedStyle(element, '::after')
        const own = element.getBoundingClientRect()
        const side = (length: string, least: number) => Math.max((parseFloat(length) || 0) * zoom, least)
        return Math.min(side(width, own.width), side(height, own.height))
      })
  await fingers.tap(await canvas.inside('private-c', 0.9, 0.85))
  expect(await reach('.zoom-bar .icon-button')).toBeGreaterThanOrEqual(44)
  for (const handle of ['.frame-corner', '.frame[data-selected] .link-handle', '.frame[data-selected] .fold-button'])
    expect(await reach(handle), handle).toBeGreaterThanOrEqual(24)
  // Of the plane there is as much around a thing of which a finger takes hold as of one that it joins.
  await page.getByRole('button', { name: 'Zoom out' }).tap()
  await page.getByRole('button', { name: 'Zoom out' }).tap()
  await expect(page.locator('.canvas')).toHaveAttribute('data-detail', 'low')
  expect(await reach('.frame-corner')).toBeGreaterThanOrEqual(24)
})

test('the palette scrolls under a finger, and a tap puts a thing where it belongs', async ({ editor }) => {
  const { page, canvas, palette } = editor
  const fingers = await open(editor)
  const list = page.locator('.palette-list')
  const item = await palette.item('Subnet').boundingBox()
  if (!item) throw new Error('there is no such thing')
  const from = { x: item.x + 40, y: item.y + 120 }
  await fingers.drag(from, { x: from.x, y: from.y - 100 })
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(40)
  await expect(page.locator('.hint')).toHaveCount(0)
  await palette.item('Security group').tap()
  await expect(canvas.thing('security-group')).toHaveCount(1)
})
