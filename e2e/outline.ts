import type { Locator, Page } from '@playwright/test'

/** The design as a tree. */
export interface Outline {
  readonly tree: Locator
  row(name: string): Locator
}

export function outlineOf(page: Page): Outline {
  const tree = page.getByRole('treegrid', { name: 'Outline' })
  return { tree, row: (name) => tree.getByRole('row', { name: new RegExp(`^${RegExp.escape(name)}(,|$)`) }) }
}
