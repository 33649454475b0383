import type { Locator, Page } from '@playwright/test'
import { applyFix } from './problems.ts'

/** What is selected, as a form. */
export interface Inspector {
  readonly panel: Locator
  /** Types a value and finishes with Enter. */
  type(label: string, value: string): Promise<void>
  rename(name: string): Promise<void>
  /** Adds one to a list of references. */
  add(label: string, name: string): Promise<void>
  /** What stands beside a field of something provisioned: the lock, by what it says. */
  lock(words: string): Locator
  /** Applies the fix that stands beside a field. */
  fix(title: string): Promise<void>
}

export function inspectorOf(page: Page): Inspector {
  const panel = page.getByRole('complementary', { name: 'Inspector' })
  const type = async (label: string, value: string) => {
    const input = panel
      .getByRole('textbox', { name: label, exact: true })
      .or(panel.getByRole('combobox', { name: label, exact: true }))
    await input.fill(value)
    await input.press('Enter')
  }
  return {
    panel,
    type,
    rename: (name) => type('Name', name),
    async add(label, name) {
      await panel.getByRole('button', { name: `Add: ${label}` }).click()
      await page.getByRole('option', { name }).click()
    },
    lock: (words) => panel.getByRole('button', { name: words }),
    fix: (title) => applyFix(page, panel, title),
  }
}
