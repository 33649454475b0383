import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Editor, expect } from './editor.ts'

/** Expects that axe finds nothing in what the page shows, in each theme. */
export async function isSound(editor: Editor, name: string, themes: readonly ('light' | 'dark')[] = ['light', 'dark']) {
  for (const [at, colorScheme] of themes.entries()) {
    await editor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Another theme is other colours, and nothing else.
    const faults = await faultsOf(editor.page, at > 0 ? ['color-contrast'] : null)
    expect.soft(faults, `${name}, ${colorScheme}`).toEqual([])
  }
}

/** Expects that axe finds nothing in the page or a part of it, moving or still, in the theme that it has. */
export async function isSoundAsItIs(page: Page, part?: string) {
  expect(await faultsOf(page, null, part)).toEqual([])
}

/** What axe finds, each in a line: by some of its rules, or by all. */
async function faultsOf(page: Page, rules: string[] | null, part?: string): Promise<readonly string[]> {
  // The page hears of another theme with the next frame; and a colour on its way is no colour yet.
  await page.evaluate(async () => {
    await new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard)))
    await Promise.all(
      document
        .getAnimations()
        .map((one) => (one.effect?.getComputedTiming().endTime === Infinity ? null : one.finished.catch(() => null))),
    )
  })
  // There are no frames in the page, so it need not be taken apart by frame.
  const all = new AxeBuilder({ page })
  const axe = (part === undefined ? all : all.include(part)).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
