import { holdings, type Holdings, NOTHING } from './cloud.ts'
import { expect, test } from './editor.ts'
import { judged } from './exporting.ts'
import { centreOf, hold, plannerOf } from './planner.ts'

const DRAWN: Holdings = {
  vpcs: [{ name: 'vpc', range: '10.0.0.0/16' }],
  subnets: [
    { name: 'private-a', vpc: 'vpc', range: '10.0.0.0/24', zone: 'ap-northeast-2a' },
    { name: 'private-b', vpc: 'vpc', range: '10.0.1.0/24', zone: 'ap-northeast-2b' },
    { name: 'public-a', vpc: 'vpc', range: '10.0.2.0/24', zone: 'ap-northeast-2a' },
  ],
  internetGateways: [{ name: 'internet-gateway', attachedTo: ['vpc'] }],
  natGateways: [{ name: 'nat-gateway', subnet: 'public-a', type: 'public', address: 'nat-address' }],
  addresses: [{ name: 'nat-address', domain: 'vpc' }],
  routeTables: [
    // The VPC's own, which AWS makes.
    { name: '', subnets: [], routes: ['10.0.0.0/16 → local'] },
    {
      name: 'private',
      subnets: ['private-a', 'private-b'],
      routes: ['0.0.0.0/0 → nat-gateway', '10.0.0.0/16 → local'],
    },
    { name: 'public', subnets: ['public-a'], routes: ['0.0.0.0/0 → internet-gateway', '10.0.0.0/16 → local'] },
  ],
  securityGroups: [
    { name: 'app-sg', inbound: [], outbound: ['all 0.0.0.0/0'] },
    { name: 'cache-sg', inbound: ['tcp 6379 app-sg'], outbound: ['all 0.0.0.0/0'] },
    // Every VPC comes with one.
    { name: 'default', inbound: [], outbound: ['all 0.0.0.0/0'] },
  ],
  instances: [{ name: 'app', type: 't4g.micro', subnet: 'private-a', groups: ['app-sg'] }],
  cacheSubnetGroups: [{ vpc: 'vpc', subnets: ['private-a', 'private-b'] }],
  caches: [
    {
      status: 'available',
      nodes: 2,
      shards: 1,
      roles: ['primary', 'replica'],
      nodeType: 'cache.t4g.small',
      multiAZ: 'enabled',
      failover: 'enabled',
      encrypted: [true, true],
      endpoint: expect.objectContaining({ Port: 6379 }),
    },
  ],
  cacheNodes: [
    { engine: 'valkey', groups: ['cache-sg'] },
    { engine: 'valkey', groups: ['cache-sg'] },
  ],
}

const REGION = 'ap-northeast-2 · Seoul'

test('a network with a cache is drawn, mended, traced, exported, provisioned and destroyed', async ({
  editor,
  sandbox,
}) => {
  const { palette, canvas, inspector, drawer, problems, trace, exporting, plan, page } = editor

  await test.step('places', async () => {
    await palette.drag('Region', await canvas.middle())
    await palette.drag('VPC', await canvas.inside(REGION, 0.3, 0.3))
    await canvas.fit()
    await palette.drag('Subnet', await canvas.inside('vpc', 0.25, 0.3))
    await inspector.rename('private-a')
    await palette.drag('Subnet', await canvas.inside('vpc', 0.9, 0.3))
    await inspector.rename('private-b')
    await palette.drag('Subnet', await canvas.inside('vpc', 0.25, 0.95))
    await inspector.rename('public-a')
    await inspector.type('IPv4 CIDR block', '10.0.0.0/24')
  })

  await test.step('gateways and their routes', async () => {
    await palette.drag('Internet gateway', await canvas.inside('vpc', 0.5, 0.05))
    await palette.drag('NAT gateway', await canvas.inside('private-a', 0.5, 0.5))
    for (const name of ['public', 'private']) {
      await palette.drag('Route table', await canvas.inside('vpc', 0.5, 0.98))
      await inspector.rename(name)
    }
    await canvas.arrange()
    await canvas.connect('public', 'internet-gateway')
    await canvas.connect('public', 'public-a')
    await canvas.connect('private', 'nat-gateway')
    await canvas.connect('private', 'private-a')
    await canvas.connect('private', 'private-b')
  })

  await test.step('a host, a cache and their security groups', async () => {
    await palette.drag('EC2 instance', await canvas.inside('private-a', 0.5, 0.5))
    await inspector.rename('app')
    await palette.drag('Valkey or Redis OSS cache', await canvas.inside('vpc', 0.5, 0.98))
    for (const name of ['app-sg', 'cache-sg']) {
      // The VPC grows with each, and its lower edge out of sight.
      await canvas.fit()
      await palette.drag('Security group', await canvas.inside('vpc', 0.5, 0.98))
      await inspector.rename(name)
    }
    await canvas.arrange()
    await canvas.connect('app-sg', 'app')
    await canvas.connect('cache-sg', 'cache')
    await drawer.open('Problems')
  })

  await test.step('three mistakes, each named and mended by its button', async () => {
    const overlap = problems.of('subnet-cidr-overlap', 'public-a')
    await expect(overlap).toContainText('10.0.0.0/24 of subnet "public-a" overlaps 10.0.0.0/24 of subnet "private-a"')
    await expect(overlap).toContainText('InvalidSubnet.Conflict')
    await problems.fix(overlap, 'Use 10.0.2.0/24')
    await expect(overlap).toHaveCount(0)

    const astray = problems.of('nat-subnet-not-public', 'nat-gateway')
    await expect(astray).toContainText('which has no route to an internet gateway: it forwards nothing')
    await problems.fix(astray, 'Move it to public subnet "public-a"')
    await expect(astray).toHaveCount(0)

    const shut = problems.of('sg-no-inbound', 'cache')
    await expect(shut).toContainText('Nothing can connect to cache "cache"')
    await problems.fix(shut, 'Admit "app-sg" to port 6379 in "cache-sg"')
    await expect(shut).toHaveCount(0)
    await expect(problems.list.getByRole('heading', { name: /Errors|Warnings/ })).toHaveCount(0)
  })

  await test.step('who can reach the cache', async () => {
    await drawer.open('Trace')
    await trace.ask('app', 'cache', 6379)
    await expect(trace.verdict('Reachable')).toBeVisible()
    await expect(trace.result).toContainText('Replies come through')
    await trace.ask('Internet', 'cache', 6379)
    await expect(trace.verdict('Blocked')).toBeVisible()
    await expect(trace.result).toContainText('it is reached from inside its network only, whatever its rules allow')
    await expect(trace.result).toContainText('Security group "cache-sg": no inbound rule allows TCP 6379')
  })

  await test.step('CloudFormation that AWS takes', async () => {
    const files = [await exporting.download('CloudFormation · YAML'), await exporting.download('CloudFormation · JSON')]
    expect(judged(files)).toBe('')
  })

  await test.step('plan and apply', async () => {
    await drawer.open('Plan')
    await plan.make()
    await plan.says('14 to create')
    await plan.apply()
    await plan.says('Applied')
  })

  await test.step('what exists now is what was drawn, and nothing else', async () => {
    const held = await holdings(sandbox)
    expect(held).toEqual(DRAWN)
    const { Address, Port } = held.caches[0]?.endpoint ?? {}
    await expect(plan.outputs).toContainText(`${Address}:${Port}`)
  })

  await test.step('the lens on the target says what stands there', async () => {
    await page.locator('.lens-button').click()
    await page.getByRole('menuitemradio', { name: 'At the target' }).click()
    await expect(page.getByRole('region', { name: 'At the target' })).toContainText('stands')
    await expect(canvas.thing('cache').locator('.card')).toHaveAttribute('data-sign', 'done')
    await page.locator('.lens-button').click()
    await page.getByRole('menuitemradio', { name: 'Placement' }).click()
  })

  await test.step('what was applied is a version that stays', async () => {
    await page.getByRole('button', { name: 'Saved in' }).click()
    const history = page.getByRole('dialog', { name: 'History' })
    await expect(history.getByRole('option').first()).toContainText('applied')
    await page.keyboard.press('Escape')
    await expect(history).toBeHidden()
  })

  await test.step('a second plan finds nothing to do', async () => {
    await plan.make()
    await plan.says('The target holds exactly this design. Nothing to do.')
  })

  await test.step('what is provisioned says what changing it would mean', async () => {
    await canvas.select('vpc')
    await inspector.lock('Changing it replaces the resource').click()
    await expect(page.getByRole('dialog')).toContainText('AWS cannot change this on a resource that exists.')
    await expect(page.getByRole('dialog')).toContainText('Provisioned as: 10.0.0.0/16')
    await page.keyboard.press('Escape')
    await inspector.type('IPv4 CIDR block', '10.1.0.0/16')
    await expect(inspector.panel).toContainText('cannot change that to "10.1.0.0/16": it is deleted and made anew')
    await expect(inspector.panel).toContainText('Everything in the VPC is replaced with it.')
    await inspector.fix('Keep "10.0.0.0/16"')
    await expect(inspector.panel.getByRole('textbox', { name: 'IPv4 CIDR block' })).toHaveValue('10.0.0.0/16')
  })

  await test.step('its ranges are locked in the map of addresses, which says why', async () => {
    const planner = plannerOf(page)
    await planner.open()
    const before = await planner.ranges()
    const held = planner.cell('private-a')
    await expect(held).toHaveAccessibleName(/^private-a · 10\.0\.0\.0\/24 .* Provisioned$/)
    await expect(planner.grip('private-a', 'last')).toHaveCount(0)
    const from = await centreOf(held)
    await hold(page, from, { x: from.x, y: from.y + 3 * from.height })
    await expect(planner.tip).toContainText('private-a is provisioned, and AWS never changes the range')
    await page.mouse.up()
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('private-a is provisioned')
    expect(await planner.ranges()).toEqual(before)
    await held.click()
    await expect(planner.panel).toContainText('Another range would replace it')
    await expect(planner.panel.getByRole('textbox')).toHaveCount(0)
    await drawer.open('Plan')
  })

  await test.step('destroy', async () => {
    await plan.destroy('Untitled')
    await plan.says('Destroyed')
    expect(await holdings(sandbox)).toEqual(NOTHING)
  })
})
