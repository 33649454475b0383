import type { Page } from '@playwright/test'
import { expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'

/** What a screen reader gets to hear, where Orca showed that it was too much, too little or in the wrong place. */

const said = (page: Page) => page.locator('[data-live-announcer][role="status"]')

test('a template is told, and the keyboard is in the outline of it', async ({ editor }) => {
  const { page, outline } = editor
  await keyboardOf(page).press(page.getByRole('button', { name: /^Cache in private subnets/ }))
  await expect(said(page)).toContainText('“Cache in private subnets” is drawn, 11 resources')
  await expect(outline.row('Seoul')).toBeFocused()
})

test('F6 comes to the first row, not to what an empty outline had', async ({ editor }) => {
  const { page, outline } = editor
  await page.getByRole('button', { name: 'Only what has problems' }).focus()
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await expect(outline.row('Seoul')).toBeVisible()
  await page.getByRole('button', { name: 'VPC', exact: true }).focus()
  await page.keyboard.press('F6')
  await expect(outline.row('Seoul')).toBeFocused()
})

test('what is reached says its name once, and what its tip adds', async ({ editor }) => {
  const { page } = editor
  const add = page.getByRole('region', { name: 'Add', exact: true }).getByRole('button', { name: 'VPC', exact: true })
  const [open, zoom] = ['Show or hide the overview map', 'Zoom in'].map((name) => page.getByRole('button', { name }))
  const tells = async () => {
    await expect(add).toHaveAccessibleDescription(/^A private network of your own/)
    await expect(zoom!).toHaveAccessibleDescription('+')
    await expect(open!).toHaveAccessibleDescription('N')
    await expect(page.getByRole('button', { name: 'Only what has problems' })).toHaveAccessibleDescription('')
  }
  await tells()
  // Tips come a moment after the page.
  await expect(async () => {
    await add.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('tooltip')).toContainText('A private network of your own', { timeout: 1000 })
  }).toPass()
  // A description that comes with the focus is read a second time.
  await tells()
})

test('the drawing is a picture with a name, no application that takes the keys', async ({ editor }) => {
  const { page } = editor
  await page.getByRole('button', { name: 'Zoom in' }).focus()
  await expect(page.getByRole('application')).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'Drawing; the outline says what is in it' })).toBeAttached()
})

test('what is not found is told to whoever types', async ({ editor }) => {
  const { page, outline } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Search commands' })).toBeFocused()
  await page.keyboard.type('zzz')
  await expect(said(page)).toContainText('Nothing found')
  await page.keyboard.press('Escape')
  await outline.row('app').click()
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu', { name: 'Menu: app' })
  await menu.getByRole('menuitem', { name: /^Connect to/ }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Connect from app' })).toBeFocused()
  await page.keyboard.type('zzz')
  await expect(said(page)).toContainText('There is nothing it could be connected to.')
})

test('Explain keeps the keyboard to itself no longer than it was asked for', async ({ editor }) => {
  const { page, outline, inspector } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await outline.row('private-a').click()
  await inspector.panel.getByRole('button', { name: 'Explain this' }).press('Enter')
  await expect(page.locator('.explain-heading')).toBeFocused()
  await outline.row('private-a').focus()
  await page.keyboard.press('ArrowDown')
  await expect(inspector.panel.getByRole('heading', { name: 'EC2 instance' })).toBeVisible()
  await expect(page.locator('.explain-lines').first()).toBeVisible()
  await expect(outline.row('app')).toBeFocused()
})

test('a verdict is said once', async ({ editor }) => {
  const { page, drawer, trace } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await drawer.open('Trace')
  await trace.ask('app', 'cache', 6379)
  await expect(said(page)).toContainText('Reachable')
  const live = page.locator('[aria-live="polite"], [role="status"], [role="alert"]')
  await expect(live.filter({ hasText: 'Reachable' })).toHaveCount(1)
})
