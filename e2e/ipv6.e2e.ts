import { expect, test } from './editor.ts'

const REGION = 'ap-northeast-2 · Seoul'

test('a dual-stack VPC is drawn: a range from Amazon, parts of it, a way out that lets nothing in', async ({
  editor,
}) => {
  const { palette, canvas, inspector, drawer, trace } = editor

  await test.step('places', async () => {
    await palette.drag('Region', await canvas.middle())
    await palette.drag('VPC', await canvas.inside(REGION, 0.3, 0.3))
    await canvas.fit()
    await inspector.type('IPv6 CIDR block', 'Provided by Amazon (/56)')
    await expect(inspector.panel).toContainText('stands for it until AWS has given one')
    await palette.drag('Subnet', await canvas.inside('vpc', 0.25, 0.3))
    await inspector.rename('private')
    await expect(inspector.panel.getByRole('textbox', { name: 'IPv6 block of the VPC' })).toHaveValue('0')
  })

  await test.step('a way out, and a host', async () => {
    await palette.drag('Egress-only internet gateway', await canvas.inside('vpc', 0.5, 0.05))
    await palette.drag('Route table', await canvas.inside('vpc', 0.5, 0.98))
    await palette.drag('Security group', await canvas.inside('vpc', 0.5, 0.98))
    await palette.drag('EC2 instance', await canvas.inside('private', 0.5, 0.5))
    await inspector.rename('app')
    await inspector.type('Number of IPv6 addresses', '1')
    await canvas.arrange()
    await canvas.connect('route-table', 'egress-only-gateway')
    await canvas.connect('route-table', 'private')
    await canvas.connect('security-group', 'app')
  })

  await test.step('is traced', async () => {
    await drawer.open('Trace')
    await trace.ask('app', 'internet', 443)
    await expect(trace.verdict('Reachable')).toBeVisible()
    await trace.ask('internet', 'app', 443)
    await expect(trace.verdict('Blocked')).toBeVisible()
  })

  await editor.isSaved()
  const { resources } = await editor.saved()
  const one = (kind: string) => Object.values(resources).find((resource) => resource.kind === kind)
  expect(one('vpc')?.props).toMatchObject({ ipv6CidrBlock: 'amazon-provided' })
  expect(one('subnet')?.props).toMatchObject({ ipv6Index: 0 })
  expect(one('routeTable')?.props['routes']).toMatchObject([
    { destination: '::/0', target: one('egressOnlyInternetGateway')?.id },
  ])
})
