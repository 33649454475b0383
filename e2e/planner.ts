import { expect, type Locator, type Page } from '@playwright/test'

/** The address planner of a page. */
export function plannerOf(page: Page) {
  const map = page.getByRole('toolbar', { name: /^Map of / })
  const said = async () => (await page.locator('[data-live-announcer] p').allTextContents()).join('\n')
  const cell = (name: string) => map.getByRole('button', { name: new RegExp(`^${RegExp.escape(name)}( |$)`) })
  return {
    map,
    cell,
    grip: (name: string, which: 'first' | 'last' | 'split') => cell(name).locator('..').locator(`[data-grip=${which}]`),
    zone: (name: string) => page.locator(`[data-drop-zone="${name}"]`),
    /** What letting go would do. */
    tip: page.locator('.block-tip'),
    panel: page.getByRole('region', { name: 'The chosen block' }),
    comesTo: page.getByRole('status', { name: 'What it comes to' }),
    /** Takes the last step back, which says its name. */
    async undo(title: RegExp) {
      await page.keyboard.press('Control+z')
      await expect.poll(said).toMatch(new RegExp(`Undone: ${title.source}`))
    },
    async open() {
      await page.locator('.drawer-tab[data-panel="addresses"]').click()
      await expect(map).toBeVisible()
    },
    /** Subnets of the map with their ranges, in the order of addresses. */
    ranges: () =>
      map.getByRole('button').evaluateAll((all) =>
        all
          .map((one) => one.getAttribute('aria-label') ?? '')
          .filter((label) => !label.startsWith('Free'))
          .map((label) => label.split(' · ').slice(0, 2).join(' ')),
      ),
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The middle of a thing, and its size. */
export async function centreOf(one: Locator) {
  const box = await one.boundingBox()
  if (!box) throw new Error('It is not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height }
}

/** Takes hold at one place and goes to another, without letting go. */
export async function hold(page: Page, from: Place, to: Place) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
}
