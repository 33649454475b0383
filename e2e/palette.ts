import type { Locator, Page } from '@playwright/test'

/** Where a thing is let go: a point of the window. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What can be drawn. */
export interface Palette {
  item(kind: string): Locator
  /** Drags a kind onto the canvas with the mouse. */
  drag(kind: string, to: Place): Promise<void>
}

export function paletteOf(page: Page): Palette {
  const item = (kind: string) =>
    page.getByRole('region', { name: 'Add', exact: true }).getByRole('button', { name: kind, exact: true })
  return {
    item,
    async drag(kind, to) {
      await item(kind).scrollIntoViewIfNeeded()
      await item(kind).hover()
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 6 })
      await page.mouse.up()
    },
  }
}
