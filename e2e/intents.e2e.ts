import type { Page } from '@playwright/test'
import { expect, test } from './editor.ts'
import { isSoundAsItIs } from './sound.ts'

function intentsOf(page: Page) {
  const form = page.getByRole('form', { name: 'A new intent' })
  const list = page.getByRole('region', { name: 'What must stay true' })
  const end = async (label: 'From' | 'To', value: string) => {
    await form.getByRole('combobox', { name: label, exact: true }).fill(value)
    await page.keyboard.press('Enter')
  }
  const rule = async (name: string) => {
    await form.getByRole('button', { name: 'Rule' }).press('ArrowDown')
    await page.getByRole('option', { name, exact: true }).click()
  }
  return { form, list, end, rule, rows: list.getByRole('listitem') }
}

test('what must stay true is said, watched while drawing, and shown as a trace where it is broken', async ({
  editor: { page, saved, trace, drawer },
}) => {
  const { form, list, end, rule, rows } = intentsOf(page)
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await drawer.open('Intents')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  await expect(list.getByText('Holds', { exact: true })).toHaveCount(before)

  // Its port is known; it holds.
  await end('From', 'app-a')
  await end('To', 'cache')
  await expect(form.getByRole('textbox', { name: 'Ports' })).toHaveValue('6379')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(list.getByText('Holds', { exact: true })).toHaveCount(before + 1)

  // The opposite, of all in a subnet, does not.
  await rule('Must never reach')
  await end('From', 'everything in app-subnet-a')
  await end('To', 'cache')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  const broken = rows.filter({ hasText: 'Broken' })
  await expect(broken).toContainText('anything in app-subnet-a must never reach cache: TCP 6379')
  await expect(broken).toContainText('app-a → cache TCP 6379')
  await expect(rows.first()).toContainText('Broken')
  await expect(page.getByRole('button', { name: /^Intents.*1 intent is broken/ })).toBeVisible()
  await expect
    .poll(async () => (await saved()).intents.at(-1))
    .toMatchObject({ rule: 'forbid', from: { in: 'app-subnet-a' }, to: 'cache', ports: [[6379, 6379]] })

  await broken.getByRole('button', { name: 'Show as a trace' }).click()
  await expect(trace.verdict('Reachable')).toBeVisible()

  // An edit that closes the way mends the one and breaks the others.
  await page
    .getByRole('row', { name: /^app-a/ })
    .first()
    .click()
  await page.keyboard.press('Delete')
  await drawer.open('Intents')
  await expect(list.getByText('anything in app-subnet-a must never reach cache')).toBeVisible()
  await expect(rows.filter({ hasText: 'About nothing' })).toContainText('anything in app-subnet-a')
  await page.keyboard.press('Control+z')
  await expect(broken).toHaveCount(1)
})

test('the keyboard alone says an intent, takes proposals, and forgets', async ({ editor: { page, drawer } }) => {
  const { form, list, rows } = intentsOf(page)
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await drawer.open('Intents')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  await form.getByRole('combobox', { name: 'From', exact: true }).focus()
  await page.keyboard.type('Internet')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('every Valkey')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await form.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(rows).toHaveCount(before + 1)
  await expect(list.getByText('Broken', { exact: true })).toHaveCount(1)

  await list.getByRole('button', { name: 'Propose from this design' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Intents that this design keeps today' })
  const boxes = dialog.getByRole('checkbox')
  await expect(boxes.first()).toBeChecked()
  const offered = await boxes.count()
  await boxes.first().press('Space')
  await expect(boxes.first()).not.toBeChecked()
  await dialog.getByRole('button', { name: /^Add \d+ intents?$/ }).press('Enter')
  await expect(rows).toHaveCount(before + offered)
  await expect(list.getByText('Holds', { exact: true })).toHaveCount(before + offered - 1)

  await list.getByRole('button', { name: 'Forget this intent' }).first().press('Enter')
  await expect(rows).toHaveCount(before + offered - 1)
  await expect(list.getByText('Broken', { exact: true })).toHaveCount(0)
  await expect(list.getByRole('button', { name: 'Forget this intent' }).first()).toBeFocused()
  await isSoundAsItIs(page, '.drawer')
})

test('a plan that breaks an intent is applied only where that is accepted', async ({
  editor: { page, drawer, plan },
}) => {
  const { form, end, rule } = intentsOf(page)
  await page.getByRole('button', { name: /^Three tiers/ }).click()
  await drawer.open('Intents')
  await rule('Must never reach')
  await end('From', 'app-a')
  await end('To', 'cache')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await drawer.open('Plan')
  await plan.make()
  await expect(plan.panel.getByText('app-a must never reach cache: TCP 6379')).toBeVisible({ timeout: 45_000 })
  await plan.apply()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: /^Apply \d+ steps$/ })).toBeDisabled()
  await dialog.getByText('Apply it all the same').click()
  await expect(dialog.getByRole('button', { name: /^Apply \d+ steps$/ })).toBeEnabled()
})
