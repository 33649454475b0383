import { AxeBuilder } from '@axe-core/playwright'
import { type Editor, expect, test } from './editor.ts'

/** A state of the page and how one comes to it from the one before. */
type State = readonly [name: string, go: (editor: Editor) => Promise<unknown>]

const escape = ({ page }: Editor) => page.keyboard.press('Escape')
const open = (key: string) => async (editor: Editor) => {
  await escape(editor)
  await editor.page.keyboard.press(key)
  await expect(editor.page.getByRole('dialog').first()).toBeVisible()
}

const states: readonly State[] = [
  ['an empty canvas', async () => {}],
  ['a template', ({ page }) => page.getByRole('button', { name: /^Cache in private subnets/ }).click()],
  ['a cache that is selected', ({ outline }) => outline.row('cache').click()],
  ['problems', ({ drawer }) => drawer.open('Problems')],
  [
    'a mistake beside its field',
    async ({ outline, inspector }) => {
      await outline.row('private-a').click()
      await inspector.type('IPv4 CIDR block', '10.0.1.0/24')
      await expect(inspector.panel.getByText('Error').first()).toBeAttached()
    },
  ],
  [
    'a fix before it is applied',
    ({ problems }) => problems.list.getByRole('button', { name: /^Use / }).first().click(),
  ],
  [
    'a trace',
    async (editor) => {
      await escape(editor)
      await editor.drawer.open('Trace')
      await editor.trace.ask('Internet', 'cache', 6379)
      await expect(editor.trace.verdict('Blocked')).toBeVisible()
    },
  ],
  [
    'a plan',
    async ({ drawer, plan }) => {
      await drawer.open('Plan')
      await plan.make()
      await plan.says(/to create/)
    },
  ],
  ['destroying', ({ plan }) => plan.panel.getByRole('button', { name: 'Destroy…' }).click()],
  [
    'code',
    async (editor) => {
      await escape(editor)
      await editor.drawer.open('Code')
      await expect(editor.page.getByText('AWSTemplateFormatVersion')).toBeVisible()
    },
  ],
  ['the export', open('Control+e')],
  ['the commands', open('Control+k')],
  ['the designs of the folder', open('Control+o')],
  [
    'the import',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('button', { name: 'Menu' }).click()
      await editor.page.getByRole('menuitem', { name: /^Import/ }).click()
      await expect(editor.page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'theme and language',
    async (editor) => {
      await escape(editor)
      await editor.page.getByRole('button', { name: 'Theme and language' }).click()
    },
  ],
]

test('axe finds nothing in any state, light or dark', async ({ editor }) => {
  for (const [name, go] of states) {
    await test.step(name, async () => {
      await go(editor)
      for (const colorScheme of ['light', 'dark'] as const) {
        await editor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect.soft(await faultsOf(editor), `${name}, ${colorScheme}`).toEqual([])
      }
    })
  }
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('axe finds nothing, and the page says which language it is in', async ({ editor }) => {
    const { page } = editor
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    expect.soft(await faultsOf(editor), 'empty').toEqual([])
    await page.getByRole('region', { name: '템플릿' }).getByRole('button').first().click()
    await page.getByRole('row', { name: /^cache,/ }).click()
    await page.keyboard.press('Escape')
    for (const panel of ['문제', '경로 추적', '코드']) {
      await page
        .getByRole('button', { name: new RegExp(`^${panel}`), expanded: false })
        .first()
        .click()
      expect.soft(await faultsOf(editor), panel).toEqual([])
    }
  })
})

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
  const { violations } = await new AxeBuilder({ page })
    // A popover belongs to the button that opened it, and stands in no landmark.
    .disableRules('region')
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
