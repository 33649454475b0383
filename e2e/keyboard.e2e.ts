import { holdings, NOTHING } from './cloud.ts'
import { expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'

test('the same network is drawn, mended, traced, provisioned and destroyed with the keyboard alone', async ({
  editor,
  sandbox,
}) => {
  const { page, inspector, problems, trace, plan } = editor
  const keys = keyboardOf(page)
  const field = (name: string) => inspector.panel.getByRole('textbox', { name, exact: true })
  const apply = () => page.keyboard.press('Enter')

  await test.step('draw', async () => {
    // The palette itself, by Tab and Enter; then by the names of commands.
    await keys.press(editor.palette.item('Region'))
    await keys.press(editor.palette.item('VPC'))
    await keys.add('Subnet', 'private-a')
    await keys.add('Subnet', 'private-b')
    await keys.add('Subnet', 'public')
    await keys.type(field('IPv4 CIDR block'), '10.0.0.0/24')
    await keys.add('Internet gateway')
    await keys.run('private-a')
    await keys.add('NAT gateway')
    await keys.add('Route table', 'to-internet')
    await keys.add('Route table', 'to-nat')
    await keys.connect('to-internet', 'internet-gateway')
    await keys.connect('to-internet', 'public')
    await keys.connect('to-nat', 'nat-gateway')
    await keys.connect('to-nat', 'private-a')
    await keys.connect('to-nat', 'private-b')
    await keys.run('private-a')
    await keys.add('EC2 instance', 'app')
    await keys.add('Valkey or Redis OSS cache')
    await keys.add('Security group', 'app-sg')
    await keys.add('Security group', 'cache-sg')
    await keys.connect('app-sg', 'app')
    await keys.connect('cache-sg', 'cache')
  })

  await test.step('mend', async () => {
    await keys.run('Show problems')
    for (const [rule, resource, title] of [
      ['subnet-cidr-overlap', 'public', 'Use 10.0.2.0/24'],
      ['nat-subnet-not-public', 'nat-gateway', 'Move it to public subnet "public"'],
      ['sg-no-inbound', 'cache', 'Admit "app-sg" to port 6379 in "cache-sg"'],
    ] as const) {
      await keys.press(problems.of(rule, resource).getByRole('button', { name: title }))
      await expect(page.getByRole('button', { name: `Apply: ${title}` })).toBeFocused()
      await apply()
      await expect(problems.of(rule, resource)).toHaveCount(0)
      // The row is gone, and the keyboard goes on at the next one.
      await expect(page.locator('.problems :focus')).toHaveCount(1)
    }
  })

  await test.step('trace', async () => {
    await keys.run('Trace a flow')
    const form = page.getByRole('form', { name: 'The flow to trace' })
    await keys.type(form.getByRole('combobox', { name: 'From', exact: true }), 'app')
    await keys.type(form.getByRole('combobox', { name: 'To', exact: true }), 'cache')
    await keys.type(form.getByRole('textbox', { name: 'Port', exact: true }), '6379')
    await keys.press(form.getByRole('button', { name: 'Trace', exact: true }))
    await expect(trace.verdict('Reachable')).toBeVisible()
  })

  await test.step('plan, apply and destroy', async () => {
    await keys.run('Plan and provision')
    const button = (name: string) => plan.panel.getByRole('button', { name, exact: true }).last()
    await expect(plan.panel.getByRole('button', { name: 'Target' })).toBeVisible()
    await keys.press(button('Plan'))
    await plan.says('14 to create')
    await keys.press(button('Apply 14 steps'))
    await plan.says('Applied')
    await expect(plan.outputs).toContainText(':6379')
    expect(await holdings(sandbox)).toMatchObject({
      natGateways: [{ subnet: 'public' }],
      cacheSubnetGroups: [{ subnets: ['private-a', 'private-b'] }],
      securityGroups: [{ name: 'app-sg' }, { name: 'cache-sg', inbound: ['tcp 6379 app-sg'] }, { name: 'default' }],
    })
    await keys.press(button('Destroy…'))
    const dialog = page.getByRole('dialog', { name: 'Destroy everything this design made' })
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('Untitled')
    await keys.press(dialog.getByRole('button', { name: 'Destroy', exact: true }))
    await plan.says('Destroyed')
    expect(await holdings(sandbox)).toEqual(NOTHING)
  })
})
