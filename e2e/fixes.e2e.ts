import { expect, test } from './editor.ts'

test('a blocked flow is opened by its smallest fix, in one click and one undo step', async ({
  editor: { page, trace },
}) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  await trace.ask('web-a', 'app-a', 22)
  await expect(trace.verdict('Blocked')).toBeVisible()
  const openings = trace.result.getByRole('region', { name: 'What opens it' })
  await expect(openings.getByText(/^(Opens nothing else|Also opens TCP 22)/).first()).toBeVisible()
  await openings
    .getByRole('button', { name: /^Open it: Allow TCP 22/ })
    .first()
    .click()
  await expect(trace.verdict('Reachable')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(trace.verdict('Blocked')).toBeVisible()
})

test('an open flow is closed without closing what else is needed', async ({ editor: { page, trace } }) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  await trace.ask('app-a', 'cache')
  await expect(trace.verdict('Reachable')).toBeVisible()
  await trace.result.getByRole('button', { name: 'Close this…' }).click()
  const closings = trace.result.getByRole('region', { name: 'What closes it' })
  await closings
    .getByRole('button', { name: /^Close it/ })
    .first()
    .click()
  await expect(trace.verdict('Blocked')).toBeVisible()
})

test('what cannot be opened leads to what comes nearest', async ({ editor: { page, trace } }) => {
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await page.keyboard.press('t')
  await trace.ask('Internet', 'cache', 6379)
  await expect(trace.result.getByText(/can have no public address/).first()).toBeVisible()
  await trace.result.getByRole('button', { name: 'Trace that instead' }).click()
  await expect(trace.verdict('Reachable')).toBeVisible()
})
