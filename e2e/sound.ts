import { AxeBuilder } from '@axe-core/playwright'
import { type Editor, expect } from './editor.ts'

/** Expects that axe finds nothing in what the page shows, in each theme. */
export async function isSound(editor: Editor, name: string, themes: readonly ('light' | 'dark')[] = ['light', 'dark']) {
  for (const colorScheme of themes) {
    await editor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await faultsOf(editor), `${name}, ${colorScheme}`).toEqual([])
  }
}

/** What axe finds, each in a line. */
async function faultsOf({ page }: Editor): Promise<readonly string[]> {
  // A colour on its way is no colour yet.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .map((one) => (one.effect?.getComputedTiming().endTime === Infinity ? null : one.finished.catch(() => null))),
    ),
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
