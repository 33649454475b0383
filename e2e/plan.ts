import { expect, type Locator, type Page } from '@playwright/test'

/** Planning, applying and destroying. */
export interface Plan {
  readonly panel: Locator
  /** Plans the design as it is. */
  make(): Promise<void>
  apply(): Promise<void>
  /** Destroys everything; the name is typed to confirm. */
  destroy(name: string): Promise<void>
  /** The heading over a plan or a run, by its words. */
  says(words: string | RegExp): Promise<void>
  readonly outputs: Locator
}

/** A run against the sandbox ends within this. Milliseconds. */
const PATIENCE = 45_000

export function planOf(page: Page): Plan {
  const panel = page.getByRole('region', { name: 'Problems, trace, plan and code' })
  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true })
  return {
    panel,
    async make() {
      await expect(panel.getByRole('button', { name: 'Target' })).toBeVisible()
      // The first is the panel's tab.
      await button(/^Plan( again)?$/)
        .last()
        .click()
    },
    async apply() {
      await button(/^Apply \d+ steps?$/).click()
    },
    async destroy(name) {
      await button('Destroy…').click()
      const dialog = page.getByRole('dialog', { name: 'Destroy everything this design made' })
      await expect(dialog.getByRole('button', { name: 'Destroy', exact: true })).toBeDisabled()
      await dialog.getByRole('textbox').fill(name)
      await dialog.getByRole('button', { name: 'Destroy', exact: true }).click()
    },
    async says(words) {
      await expect(panel.getByRole('heading', { name: words })).toBeVisible({ timeout: PATIENCE })
    },
    outputs: panel.getByRole('region', { name: 'Outputs' }),
  }
}
