import { expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'

test('shortcuts are found, changed, taken over, cleared and put back, with keys alone, and stay', async ({
  editor,
}) => {
  const { page } = editor
  const keys = keyboardOf(page)
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const row = (name: string) => dialog.getByRole('group', { name, exact: true })
  const change = async (name: string) => {
    await keys.press(dialog.getByRole('button', { name: `Change the keys of ${name}` }))
    await expect(dialog.getByRole('textbox', { name: `New keys for ${name}` })).toBeFocused()
  }

  await page.keyboard.press('?')
  await keys.walkTo(dialog.getByRole('searchbox'))
  await page.keyboard.type('ctrl+e')
  await expect(dialog.getByRole('group')).toHaveCount(1)

  await test.step('keys of the browser are refused with the reason', async () => {
    await change('Export…')
    await page.keyboard.press('Control+0')
    await expect(dialog.getByText(/make the page larger or smaller/)).toBeVisible()
    await expect(row('Export…').locator('kbd')).toHaveText('Ctrl+E')
  })

  await test.step('keys of another command are told before they are taken', async () => {
    await page.keyboard.press('Control+o')
    await expect(dialog.getByText('Ctrl+O belongs to “Open…”.')).toBeVisible()
    await keys.press(dialog.getByRole('button', { name: 'Take them from there' }))
    await expect(dialog.getByRole('button', { name: 'Change the keys of Export…' })).toBeFocused()
    await keys.walkTo(dialog.getByRole('searchbox'))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('open…')
    await expect(row('Open…')).toContainText('none')
  })

  await test.step('they work, and are still there after a reload', async () => {
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
    await page.keyboard.press('Control+o')
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('single keys can be turned off', async () => {
    await page.keyboard.press('?')
    await keys.walkTo(dialog.getByRole('switch', { name: 'Shortcuts of one key' }))
    await page.keyboard.press(' ')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('t')
    await page.keyboard.press('?')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('form', { name: 'The flow to trace' })).toHaveCount(0)
  })

  await test.step('and everything goes back', async () => {
    await keys.run('Keyboard shortcuts')
    await keys.press(dialog.getByRole('button', { name: 'All back to the usual keys' }))
    await expect(page.locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+e')
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  })
})

test('F6 goes through the areas of the window and comes back to where the keyboard was', async ({ editor }) => {
  const { page, outline } = editor
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await outline.row('cache').click()
  const areas: string[] = []
  for (let steps = 0; steps < 6; steps++) {
    await page.keyboard.press('F6')
    areas.push(
      await page.evaluate(
        () =>
          document.activeElement?.closest('.outline, .palette, .shell-canvas, .shell-right, .drawer, .top-bar')
            ?.className ?? '',
      ),
    )
  }
  expect(areas).toEqual(['shell-canvas', 'shell-right', 'drawer', 'top-bar', 'palette', 'outline'])
  await expect(outline.row('cache')).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(page.getByRole('region', { name: 'Add', exact: true }).locator(':focus')).toHaveCount(1)
})

test('the keyboard is never lost, and always to be seen', async ({ editor, mayFail }) => {
  mayFail.push('409')
  const { page, outline, inspector } = editor
  const keys = keyboardOf(page)
  const isHeld = async (where: string) => {
    await expect(page.locator(':focus'), where).toHaveCount(1)
    await expect(page.locator(':focus'), where).toBeInViewport()
  }
  await keys.press(page.getByRole('button', { name: /^Cache in private subnets/ }))
  await isHeld('after a template took the place of the empty canvas')
  await keys.press(page.getByRole('button', { name: 'Undo' }))
  await isHeld('after undo has nothing more to undo')
  await keys.press(page.getByRole('button', { name: 'Redo' }))
  await isHeld('after redo has nothing more to do')
  await outline.row('cache').click()
  await keys.press(inspector.panel.getByRole('button', { name: 'Delete', exact: true }))
  await isHeld('after the inspector lost what it showed')
  await page.keyboard.press('Control+z')
  await keys.press(page.getByRole('button', { name: /^Problems/ }).first())
  await isHeld('with a panel open')
  await keys.press(page.getByRole('button', { name: 'Collapse', exact: true }))
  await isHeld('after the panel closed')
  for (const toggle of ['Control+b', 'Control+i']) {
    await page.keyboard.press('F6')
    await page.keyboard.press(toggle)
    await isHeld(`after ${toggle}`)
    await page.keyboard.press(toggle)
    await isHeld(`after ${toggle} again`)
  }
  await keys.press(page.getByRole('button', { name: 'Theme and language' }))
  await page.getByRole('menuitemradio', { name: '한국어' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await isHeld('after the language changed')
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('what happens is said', async ({ editor }) => {
    const { page } = editor
    const said = async () => (await page.locator('[data-live-announcer][role="status"] p').allTextContents()).join('\n')
    const keys = keyboardOf(page)
    const add = async (kind: string) => {
      await page.keyboard.press('Control+k')
      const dialog = page.getByRole('dialog', { name: '명령' })
      await expect(dialog).toBeVisible()
      await page.keyboard.type(kind)
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
    }
    await keys.press(page.getByRole('region', { name: '추가', exact: true }).getByRole('button', { name: '리전' }))
    await add('추가: VPC')
    await expect.poll(said).toMatch(/vpc.*10\.0\.0\.0\/16/)
    await add('추가: 서브넷')
    await expect.poll(said).toMatch(/subnet-a.*10\.0\.0\.0\/24/)
    await page.keyboard.press('Control+z')
    await expect.poll(said).toContain('실행 취소됨: 추가: 서브넷')
  })
})
