import { expect, type Locator, type Page } from '@playwright/test'

/** What the rules find. */
export interface Problems {
  readonly list: Locator
  /** A problem by its rule, on a resource. */
  of(rule: string, resource: string): Locator
  /** Sees what the fix would do, then applies it. */
  fix(problem: Locator, title: string): Promise<void>
}

export function problemsOf(page: Page): Problems {
  const list = page.getByRole('region', { name: 'Problems of the design' })
  return {
    list,
    of: (rule, resource) =>
      list
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: `Rule ${rule}` }) })
        .filter({
          has: page.getByRole('button', { name: new RegExp(`^(Error|Warning|Advice) ?${RegExp.escape(resource)} `) }),
        }),
    fix: (problem, title) => applyFix(page, problem, title),
  }
}

/** Sees what the fix of this title beside a problem would change, and applies it. */
export async function applyFix(page: Page, beside: Locator, title: string): Promise<void> {
  await beside.getByRole('button', { name: title }).click()
  const preview = page.getByRole('dialog', { name: title })
  await expect(preview.getByRole('heading', { name: 'What will change' })).toBeVisible()
  await preview.getByRole('button', { name: 'Apply' }).click()
  await expect(preview).toBeHidden()
}
