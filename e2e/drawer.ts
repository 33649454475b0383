import { expect, type Page } from '@playwright/test'

export type Panel = 'Problems' | 'Trace' | 'Intents' | 'Cost' | 'Plan' | 'Code'

/** The panels under the canvas. */
export interface Drawer {
  open(panel: Panel): Promise<void>
  close(): Promise<void>
}

export function drawerOf(page: Page): Drawer {
  const drawer = page.getByRole('region', { name: 'Problems, trace, plan and code' })
  const tab = (panel: Panel) =>
    drawer.getByRole('button', { name: new RegExp(`^${panel}`), expanded: undefined }).first()
  return {
    async open(panel) {
      if ((await tab(panel).getAttribute('aria-expanded')) !== 'true') await tab(panel).click()
      await expect(tab(panel)).toHaveAttribute('aria-expanded', 'true')
    },
    async close() {
      const collapse = drawer.getByRole('button', { name: 'Collapse' })
      if (await collapse.isVisible()) await collapse.click()
    },
  }
}
