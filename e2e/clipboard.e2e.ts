import type { Page } from '@playwright/test'
import { expect, test } from './editor.ts'

/** Pastes a text as if it had been copied anywhere else. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', given)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, text)
}

test('what is copied is pasted at the pointer, with the keyboard, and into another design', async ({ editor }) => {
  const { page, canvas, outline } = editor
  const heard = page.locator('[data-live-announcer]').filter({ hasText: /./ }).first()
  await page.getByRole('button', { name: /^Public and private subnets/ }).click()
  await canvas.fit()

  await test.step('at the pointer', async () => {
    await canvas.select('app-a')
    await page.keyboard.press('Control+c')
    await expect(heard).toContainText('Copied: app-a')
    const at = await canvas.inside('private-c', 0.5, 0.7)
    await page.mouse.move(at.x, at.y)
    await page.keyboard.press('Control+v')
    await expect(heard).toContainText('Pasted into private-c: app-a-2.')
    await page.keyboard.press('Control+z')
    await expect(heard).toContainText('Undone: Paste app-a')
  })

  await test.step('with the keyboard, into what is selected', async () => {
    await outline.row('private-a').click()
    await page.keyboard.press('Control+v')
    await expect(heard).toContainText('Pasted into private-a: app-a-2.')
    await expect(outline.row('app-a-2')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Control+x')
    await expect(outline.row('app-a-2')).toHaveCount(0)
    await expect(heard).toContainText('Cut app-a-2')
  })

  await test.step('a text field keeps its own', async () => {
    const field = page.getByRole('searchbox', { name: 'Search the design' })
    await field.fill('sub')
    await field.press('Control+a')
    await field.press('Control+c')
    await field.press('Control+v')
    await field.press('Control+v')
    await expect(field).toHaveValue('subsub')
    await field.fill('')
  })

  await test.step('into another design, of which nothing may be named that is not there', async () => {
    await outline.row('vpc').click()
    await page.keyboard.press('Control+c')
    await expect(heard).toContainText('Copied: vpc')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: /^Open/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'New design' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(outline.row('vpc')).toHaveCount(0)
    await page.keyboard.press('Control+v')
    await expect(
      page.getByRole('region', { name: 'Notices' }).getByText('"vpc" (VPC) cannot be pasted here.'),
    ).toBeVisible()
    await editor.palette.item('Region').press('Enter')
    await page.keyboard.press('Control+v')
    await expect(outline.row('vpc')).toHaveCount(1)
    await editor.isSaved()
  })
})

test('a text from anywhere is read, refused in words or offered to the import', async ({ editor }) => {
  const { page } = editor
  const toasts = page.getByRole('region', { name: 'Notices' })
  await editor.palette.item('Region').press('Enter')
  await page.getByRole('main', { name: 'Canvas' }).click({ position: { x: 20, y: 200 } })
  await pasteText(page, 'npm install')
  await expect(toasts).toContainText('The clipboard holds nothing for a design.')
  await pasteText(page, '{"format": "vpcanvas-clip", "version": 3, "chosen": ["a"], "outside": {}, "resources": {}')
  await expect(toasts).toContainText('What was copied cannot be read, and nothing was pasted.')
  await pasteText(page, '{"format": "vpcanvas-clip", "version": 99, "chosen": ["a"], "outside": {}}')
  await expect(toasts).toContainText('version 99')
  const job = (name: string) => `  ${name}:\n    Type: AWS::Batch::JobQueue\n    Properties: { Priority: 1 }\n`
  const net = '  Net:\n    Type: AWS::EC2::VPC\n    Properties: { CidrBlock: 10.0.0.0/16 }\n'
  await pasteText(page, `Resources:\n${net}${job('Slow')}${job('Fast')}`)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toHaveValue(/AWS::EC2::VPC/)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog).toContainText('is imported')
  // What holds of several is told once.
  await expect(dialog).toContainText('2 parts of it are not modelled, or not in full:')
  await expect(dialog.getByText('vpcanvas does not model this type. It is kept and exported again.')).toHaveCount(1)
  await expect(dialog).toContainText('Slow AWS::Batch::JobQueue')
  await expect(dialog).toContainText('Fast AWS::Batch::JobQueue')
})

test('a name that is typed right after a copy was made is that of the copy', async ({ editor }) => {
  const { page, canvas, outline } = editor
  await page.getByRole('button', { name: /^Public and private subnets/ }).click()
  await canvas.fit()
  const typed = page.getByRole('textbox', { name: 'Rename' })

  await canvas.select('app-c')
  await page.keyboard.press('Control+d')
  await page.keyboard.press('F2')
  await expect(typed).toBeFocused()
  await expect(typed).toHaveValue('app-c-2')
  await page.keyboard.type('worker')
  await page.keyboard.press('Enter')
  await expect(canvas.thing('worker')).toHaveCount(1)
  await expect(canvas.thing('app-c')).toHaveCount(1)

  await outline.row('app-a').click()
  await expect(outline.row('app-a')).toBeFocused()
  await page.keyboard.press('Control+d')
  await page.keyboard.press('F2')
  await expect(typed).toBeFocused()
  await expect(typed).toHaveValue('app-a-2')
  await page.keyboard.type('helper')
  await page.keyboard.press('Enter')
  await expect(outline.row('helper')).toBeFocused()
  await expect(outline.row('app-a')).toHaveCount(1)
})
