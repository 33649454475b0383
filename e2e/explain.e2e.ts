import type { Page } from '@playwright/test'
import { type Editor, expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'
import { learningOf } from './learning.ts'

const body = (page: Page) => page.locator('.explain-body')

async function withNat({ page, outline }: Editor): Promise<void> {
  const learning = learningOf(page)
  await learning.open()
  await learning.choose('Private subnets behind a NAT gateway')
  await expect(outline.row('nat')).toBeVisible()
}

test('a NAT gateway is explained: what it is, why it is here, what would be without it', async ({ editor }) => {
  const { page, outline, canvas, inspector } = editor
  await withNat(editor)
  await canvas.thing('nat').locator('.node-name').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Explain this' }).click()
  const explained = body(page)
  await expect(inspector.panel.getByRole('button', { name: 'Explain', exact: true })).toBeFocused()
  await expect(explained.getByText('Hosts without a public address borrow its own')).toBeVisible()
  await expect(explained.getByRole('link', { name: 'AWS documentation' })).toBeVisible()
  await expect(explained.getByText('Traffic that goes through it:')).toBeVisible()
  await expect(explained.getByText('app may reach the internet: TCP 443').first()).toBeVisible()
  await expect(explained.getByText('This traffic would stop:')).toBeVisible()
  await expect(explained.getByText('These intents would no longer hold:')).toBeVisible()
  await expect(explained.getByText('Nothing uses Elastic IP "eip"', { exact: false })).toBeVisible()

  // It is computed: without anything behind it, nothing is lost.
  await outline.row('app').click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await outline.row('nat').click()
  await expect(explained.getByText('Traffic that goes through it:')).toHaveCount(0)
  await expect(explained.getByText('This traffic would stop:')).toHaveCount(0)
})

test('a route table, one of its routes, and what it is part of are explained by the keyboard', async ({ editor }) => {
  const { page, inspector } = editor
  const keys = keyboardOf(page)
  await withNat(editor)
  await keys.run('private-routes')
  await keys.run('Explain this')
  const explained = body(page)
  await expect(inspector.panel.getByRole('button', { name: 'Explain', exact: true })).toBeFocused()
  await expect(explained.getByText('the most specific route', { exact: false })).toBeVisible()
  await expect(explained.getByText('These intents would no longer hold:')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'private-routes is explained' })).toBeAttached()

  await keys.press(inspector.panel.getByRole('button', { name: /^Explain 0\.0\.0\.0\/0/ }))
  await expect(
    explained.getByText('One line: packets for this range go to this target', { exact: false }),
  ).toBeVisible()
  await expect(explained.getByText('This traffic would stop:')).toBeVisible()
  await keys.press(explained.getByRole('button', { name: 'Explain private-routes as a whole' }))
  await expect(explained.getByText('the most specific route', { exact: false })).toBeVisible()
})

test('a problem is explained, with what its fix would do, and mended there', async ({ editor }) => {
  const { page, drawer, problems } = editor
  const learning = learningOf(page)
  await learning.open()
  await learning.choose('The NAT gateway that forwards nothing')
  await drawer.open('Problems')
  await problems
    .of('nat-subnet-not-public', 'nat')
    .getByRole('button', { name: 'Explain nat-subnet-not-public' })
    .click()
  const explained = body(page)
  await expect(explained.getByText('Why it matters')).toBeVisible()
  await expect(
    explained.getByText('AWS creates it, and it does not do what it looks like', { exact: false }),
  ).toBeVisible()
  await expect(explained.getByText('These intents would hold again:')).toBeVisible()
  await problems.fix(explained, 'Move it to public subnet "public"')
  await expect(explained.getByText('It is no longer there.')).toBeVisible()
  await learning.says('2 of 2 hold')
})
