import { expect, type Locator, type Page } from '@playwright/test'
import type { Place } from './palette.ts'

/** The drawing, as one sees it. */
export interface Canvas {
  /** A card or a frame, by the name on it. */
  thing(name: string): Locator
  /** A point of the window inside a thing: fractions of its width and height. */
  inside(name: string, across: number, down: number): Promise<Place>
  /** A point of the empty canvas. */
  middle(): Promise<Place>
  /** Brings all of the drawing into view. */
  fit(): Promise<void>
  /** Has everything put in order. */
  arrange(): Promise<void>
  /** Selects a thing by a click on its name. */
  select(name: string): Promise<void>
  /** Draws a line from one thing to another. */
  connect(from: string, to: string): Promise<void>
}

export function canvasOf(page: Page): Canvas {
  const main = page.getByRole('main', { name: 'Canvas' })
  // The drawing itself is a picture; those who do not see it have the outline. So it is looked at as a picture is.
  // A long name is in two parts.
  const thing = (name: string) =>
    main
      .locator('.react-flow__node')
      .filter({ has: page.locator('.node-name', { hasText: new RegExp(`^${RegExp.escape(name)}$`) }) })

  const boxOf = async (locator: Locator) => {
    await expect(locator).toBeVisible()
    const box = await locator.boundingBox()
    if (!box) throw new Error('nothing to be seen there')
    return box
  }
  const inside = async (name: string, across: number, down: number) => {
    const box = await boxOf(thing(name))
    return { x: box.x + box.width * across, y: box.y + box.height * down }
  }
  return {
    thing,
    inside,
    async middle() {
      const box = await boxOf(main)
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    },
    async fit() {
      await main.getByRole('button', { name: 'Fit everything' }).click()
      await stands(main.locator('.react-flow__viewport'))
    },
    async arrange() {
      await page.getByRole('button', { name: 'Arrange automatically' }).click()
      await stands(main.locator('.react-flow__viewport'))
    },
    async select(name) {
      await thing(name).locator('.node-name').click()
    },
    async connect(from, to) {
      await thing(from).hover()
      const handle = thing(from).locator('.link-handle')
      await handle.hover()
      await page.mouse.down()
      const target = await boxOf(thing(to).locator('.node-name'))
      await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 6 })
      await page.mouse.up()
    },
  }
}

/** Waits until the camera no longer moves. */
async function stands(viewport: Locator): Promise<void> {
  let last = ''
  await expect
    .poll(async () => {
      const now = (await viewport.getAttribute('style')) ?? ''
      const isSame = now === last
      last = now
      return isSame
    })
    .toBe(true)
}
