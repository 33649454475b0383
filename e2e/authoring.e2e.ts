import { holdings, NOTHING } from './cloud.ts'
import { expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'
import { outlineKeysOf } from './outlineKeys.ts'

test('a network is designed, mended, traced and provisioned from the outline, with the keyboard alone', async ({
  editor,
  sandbox,
}) => {
  const { page, problems, trace, plan } = editor
  const keys = keyboardOf(page)
  const rows = outlineKeysOf(editor)
  const tab = (name: string) =>
    page.getByRole('button', { name: new RegExp(`^${name}`) }).and(page.locator('.drawer-tab'))

  await test.step('draw', async () => {
    await keys.press(editor.palette.item('Region'))
    await rows.enter()
    await rows.add('Seoul', 'VPC', 'main')
    await rows.add('main', 'Subnet', 'private-a')
    await rows.add('main', 'Subnet', 'private-b')
    await rows.add('main', 'Internet gateway')
    await rows.add('private-a', 'EC2 instance', 'app')
    await rows.add('main', 'Valkey or Redis OSS cache', 'store')
    await rows.add('main', 'Security group', 'app-sg')
    await rows.add('main', 'Security group', 'store-sg')
    await rows.connect('app-sg', 'app')
    await rows.connect('store-sg', 'store')
    expect(await rows.said()).toContain('store-sg connected to store')
  })

  await test.step('look again: copy, move, delete and take it back', async () => {
    await rows.go('app')
    await page.keyboard.press('Control+d')
    await expect(editor.outline.tree.locator(':focus')).toHaveAttribute('aria-label', /^app-2, EC2 instance/)
    await rows.rename('spare')
    await rows.menu('Move into…')
    await rows.choose(/^Move spare into/, 'private-b')
    expect(await rows.said()).toContain('spare moved into private-b')
    await rows.go('spare')
    await page.keyboard.press('Delete')
    await expect(editor.outline.row('spare')).toHaveCount(0)
    await expect(editor.outline.tree.locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(editor.outline.row('spare')).toHaveCount(1)
    expect(await rows.said()).toContain('Undone: Delete spare')
    await rows.go('spare')
    await page.keyboard.press('Delete')
    await expect(editor.outline.row('spare')).toHaveCount(0)
  })

  await test.step('mend', async () => {
    await keys.press(tab('Problems'))
    const admit = 'Admit "app-sg" to port 6379 in "store-sg"'
    await keys.press(problems.of('sg-no-inbound', 'store').getByRole('button', { name: admit }))
    await page.keyboard.press('Enter')
    await expect(problems.of('sg-no-inbound', 'store')).toHaveCount(0)
    await expect(page.locator(':focus')).toHaveCount(1)
  })

  await test.step('trace', async () => {
    await keys.press(tab('Trace'))
    const form = page.getByRole('form', { name: 'The flow to trace' })
    await keys.type(form.getByRole('combobox', { name: 'From', exact: true }), 'app')
    await keys.type(form.getByRole('combobox', { name: 'To', exact: true }), 'store')
    await keys.type(form.getByRole('textbox', { name: 'Port', exact: true }), '6379')
    await keys.press(form.getByRole('button', { name: 'Trace', exact: true }))
    await expect(trace.verdict('Reachable')).toBeVisible()
    expect(await rows.said()).toContain('Reachable.')
  })

  await test.step('plan, apply and destroy', async () => {
    await keys.press(tab('Plan'))
    const button = (name: string | RegExp) => plan.panel.getByRole('button', { name, exact: true }).last()
    await expect(plan.panel.getByRole('button', { name: 'Target' })).toBeVisible()
    await keys.press(button('Plan'))
    await plan.says(/to create/)
    expect(await rows.said()).toMatch(/to create/)
    await keys.press(button(/^Apply \d+ steps/))
    await plan.says('Applied')
    expect(await rows.said()).toContain('Applied')
    await expect(editor.outline.row('store')).toHaveAttribute('aria-label', /Provisioned/)
    await keys.press(button('Destroy…'))
    const dialog = page.getByRole('dialog', { name: 'Destroy everything this design made' })
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('Untitled')
    await keys.press(dialog.getByRole('button', { name: 'Destroy', exact: true }))
    await plan.says('Destroyed')
    expect(await holdings(sandbox)).toEqual(NOTHING)
  })
})
