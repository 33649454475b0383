import { expect, type Locator, type Page } from '@playwright/test'

/** What there is to learn from, in English. */
export interface Learning {
  readonly gallery: Locator
  readonly guide: Locator
  readonly tour: Locator
  /** Opens the gallery from the menu. */
  open(): Promise<void>
  /** Opens something of it by a part of its title. */
  choose(title: string | RegExp): Promise<void>
  /** The progress that the guide of a repair says. */
  says(progress: string): Promise<void>
}

export function learningOf(page: Page): Learning {
  const gallery = page.getByRole('dialog', { name: 'Examples and repairs' })
  const guide = page.getByRole('region', { name: /^Repair: / })
  return {
    gallery,
    guide,
    tour: page.getByRole('region', { name: 'Tour' }),
    async open() {
      await page.getByRole('button', { name: 'Menu' }).click()
      await page.getByRole('menuitem', { name: 'Examples and repairs…' }).click()
      await expect(gallery).toBeVisible()
    },
    async choose(title) {
      const option = gallery.getByRole('option', { name: title }).first()
      await option.scrollIntoViewIfNeeded()
      // The list hears of its scrolling with the next frame, and until then goes back to where it was when it is pressed.
      await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))))
      await option.click()
      await expect(gallery).toBeHidden()
    },
    says: (progress) => expect(guide.getByText(progress)).toBeVisible(),
  }
}
