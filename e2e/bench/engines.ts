import type { Box, Id } from '@vpcanvas/model'
import type { Page } from '@playwright/test'

export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What the bench asks of a canvas. Places are on its plane, points in the window. */
export interface Engine {
  readonly name: string
  /** Where in the window its canvas is. */
  readonly area: Box
  camera(page: Page): Promise<Camera>
  look(page: Page, camera: Camera): Promise<void>
  /** Where a thing is now. */
  spot(page: Page, id: Id): Promise<{ readonly x: number; readonly y: number }>
  choose(page: Page, id: Id): Promise<void>
  mounted(page: Page): Promise<number>
  /** Milliseconds since navigation until all of the scene was painted; null while it is not. */
  painted(page: Page): Promise<number | null>
  /** How far under its top edge a frame is taken hold of. */
  readonly grip: number
  /** Of the wheel, for a doubling of the zoom in half a second. */
  readonly wheel: number
}

export const WINDOW = { width: 1280, height: 800 }
/** What the editor leaves to its canvas there, panels open; the others get the same. */
const AREA = { x: 248, y: 44, width: 712, height: 724 }

/** A page of `pages/`, which speaks through `globalThis.bench`. */
export function other(name: string, grip = 14, wheel = 16.667): Engine {
  return {
    name,
    area: AREA,
    grip,
    wheel,
    camera: (page) => page.evaluate('bench.camera()'),
    look: (page, camera) => page.evaluate(`void bench.look(${JSON.stringify(camera)})`),
    spot: (page, id) => page.evaluate(`(({ x, y }) => ({ x, y }))(bench.spot(${JSON.stringify(id)}))`),
    choose: (page, id) => page.evaluate(`void bench.choose(${JSON.stringify(id)})`),
    mounted: (page) => page.evaluate('bench.mounted()'),
    painted: (page) =>
      page.evaluate('globalThis.bench?.isComplete() && performance.now() - probe.busy > 600 ? probe.busy : null'),
  }
}

/** The editor as it is built and served, through what a person can do and see. */
export const editor: Engine = {
  name: 'vpcanvas',
  area: AREA,
  grip: 14,
  wheel: 16.667,
  camera: (page) =>
    page.evaluate(() => {
      const shown = document.querySelector('.react-flow__viewport')
      const { a, e, f } = new DOMMatrix(shown ? getComputedStyle(shown).transform : '')
      return { x: e, y: f, zoom: a }
    }),
  async look(page, { x, y, zoom }) {
    if (zoom < 1) return void (await page.keyboard.press('1'))
    const centre = { x: AREA.width / 2, y: AREA.height / 2 }
    const now = await editor.camera(page)
    if (now.zoom !== zoom) {
      await scrollTo(page, {
        x: centre.x - ((centre.x - x) / zoom) * now.zoom,
        y: centre.y - ((centre.y - y) / zoom) * now.zoom,
      })
      await page.locator('.zoom-percent').click()
      await page.waitForTimeout(400)
    }
    await scrollTo(page, { x, y })
  },
  async spot(page, id) {
    const { x, y, zoom } = await editor.camera(page)
    const box = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox()
    if (!box) throw new Error(`${id} is not to be seen`)
    return { x: (box.x - AREA.x - x) / zoom, y: (box.y - AREA.y - y) / zoom }
  },
  choose: async () => {},
  mounted: (page) => page.locator('.react-flow__node').count(),
  painted: (page) =>
    page.evaluate(() => {
      const [mark] = performance.getEntriesByName('vpcanvas:painted')
      return mark && performance.now() - mark.startTime > 1000 ? mark.startTime : null
    }),
}

/** Moves the plane's origin to a point of the canvas, by the wheel. */
async function scrollTo(page: Page, to: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(AREA.x + AREA.width / 2, AREA.y + AREA.height / 2)
  for (let tries = 0; tries < 12; tries++) {
    const { x, y } = await editor.camera(page)
    if (Math.abs(to.x - x) < 1.5 && Math.abs(to.y - y) < 1.5) return
    // A step of the wheel moves the plane by half of it.
    await page.mouse.wheel(2 * (x - to.x), 2 * (y - to.y))
    await page.waitForTimeout(60)
  }
}
