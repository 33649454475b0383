import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDesign } from '@vpcanvas/formats'
import { wayOf } from '@vpcanvas/picture'
import { designOf } from '@vpcanvas/resources'
import { type Editor, expect, test } from './editor.ts'
import { outlineKeysOf } from './outlineKeys.ts'

const subnet = (id: string, third: number, zone: string) => ({
  id,
  kind: 'subnet',
  parent: 'vpc',
  props: { cidrBlock: `10.0.${third}.0/24`, availabilityZone: `ap-northeast-2${zone}` },
})
const toInternet = { id: 'default', destination: '0.0.0.0/0', target: 'igw' }
const design = designOf(
  { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
  { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
  { id: 'igw', kind: 'internetGateway', parent: 'vpc' },
  subnet('front', 0, 'a'),
  subnet('back', 1, 'a'),
  subnet('back-c', 2, 'c'),
  { id: 'front-table', kind: 'routeTable', parent: 'vpc', props: { subnets: ['front'], routes: [toInternet] } },
  { id: 'table', kind: 'routeTable', parent: 'vpc', props: { subnets: ['back', 'back-c'], routes: [toInternet] } },
  { id: 'spare', kind: 'routeTable', parent: 'vpc' },
)

async function open({ page, folder, canvas }: Editor) {
  await writeFile(join(folder, 'lines.vpcanvas.json'), writeDesign(design))
  await page.goto(`${new URL(page.url()).origin}/?design=lines.vpcanvas.json`)
  await expect(page.getByRole('status').filter({ hasText: 'Saved in lines.vpcanvas.json' })).toBeVisible()
  await canvas.fit()
}

/** A point of the window on the line between two things, as far along as is said. */
async function onLine({ canvas }: Editor, source: string, target: string, along = 0.5) {
  const [a, b] = [await canvas.thing(source).boundingBox(), await canvas.thing(target).boundingBox()]
  if (!a || !b) throw new Error('One end is not to be seen')
  const way = wayOf({ type: 'mention', source, target, of: source, label: '' }, a, b)
  const point = way[Math.round(along * (way.length - 1))]
  if (!point) throw new Error('There is no line')
  return point
}

/** What the routes of a table lead to, by name. */
const routes = ({ resources }: Awaited<ReturnType<Editor['saved']>>, id: string) => {
  const listed = (resources[id]?.props['routes'] ?? []) as readonly { target: string }[]
  return listed.map(({ target }) => resources[target]?.name)
}

test('what is dropped on a line comes between its ends, said before and undone by its name', async ({ editor }) => {
  const { page, canvas, palette } = editor
  const heard = page.locator('[data-live-announcer]')
  const hint = page.locator('.hint')
  await open(editor)

  await test.step('from the palette', async () => {
    const at = await onLine(editor, 'table', 'igw')
    await palette.item('NAT gateway').hover()
    await page.mouse.down()
    await page.mouse.move(at.x + 60, at.y + 60, { steps: 6 })
    await page.mouse.move(at.x, at.y, { steps: 4 })
    await expect(page.locator('.lit-line')).toBeAttached()
    await expect(hint).toContainText('Internet traffic of "table" goes through "nat-gateway" and out by "igw".')
    await expect(hint).toContainText('2 subnets become private.')
    await page.mouse.up()
    await expect(page.locator('.lit-line')).toHaveCount(0)
    await expect(heard).toContainText('nat-gateway inserted between table and igw.')
    await editor.isSaved()
    expect(routes(await editor.saved(), 'table')).toEqual(['nat-gateway'])
    expect(routes(await editor.saved(), 'front-table')).toEqual(['igw'])

    await page.keyboard.press('Control+z')
    await expect(heard).toContainText('Undone: Insert nat-gateway between table and igw')
    await expect(canvas.thing('nat-gateway')).toHaveCount(0)
  })

  await test.step('where it cannot stand, it says why, and is placed as anywhere', async () => {
    // Under the subnet that it serves, so that its line goes through that.
    const under = await canvas.inside('vpc', 0.57, 0.9)
    await canvas.thing('table').locator('.node-name').hover()
    await page.mouse.down()
    await page.mouse.move(under.x, under.y, { steps: 6 })
    await page.mouse.up()
    const { y } = await canvas.inside('back-c', 0.5, 0.6)
    const spots = await Promise.all(Array.from({ length: 21 }, (_, n) => onLine(editor, 'table', 'igw', n / 20)))
    const at = spots.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]
    if (!at) throw new Error('There is no line')
    await palette.item('NAT gateway').hover()
    await page.mouse.down()
    await page.mouse.move(at.x, at.y, { steps: 6 })
    await expect(hint).toContainText('public, with an Elastic IP address of its own')
    await expect(hint).toContainText('Not between table and igw: "nat-gateway" sits in "back-c", which "table" serves')
    await expect(page.locator('.lit-line')).toHaveCount(0)
    await page.mouse.up()
    await expect(heard).toContainText('nat-gateway placed in back-c')
    await editor.isSaved()
    expect(routes(await editor.saved(), 'table')).toEqual(['igw'])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
  })

  await test.step('by moving what is there', async () => {
    const at = await onLine(editor, 'table', 'back', 0.5)
    await canvas.thing('spare').locator('.node-name').hover()
    await page.mouse.down()
    await page.mouse.move(at.x, at.y, { steps: 8 })
    await expect(hint).toContainText('"back" gets "spare" for itself, with the 1 route of "table".')
    await page.mouse.up()
    await expect(heard).toContainText('spare inserted between table and back.')
    await editor.isSaved()
    const { resources } = await editor.saved()
    expect(resources['spare']?.props).toMatchObject({ subnets: ['back'], routes: [toInternet] })
    expect(resources['table']?.props).toMatchObject({ subnets: ['back-c'] })
  })
})

test('without a pointer a menu offers every line, and what it would mean', async ({ editor }) => {
  const keys = outlineKeysOf(editor)
  await open(editor)
  await keys.go('table')
  await keys.menu('Insert on a line…')
  await keys.choose('Insert on a line: table', 'New NAT gateway in front, between table and igw')
  await expect.poll(keys.said).toContain('nat-gateway inserted between table and igw.')
  await editor.isSaved()
  const saved = await editor.saved()
  expect(routes(saved, 'table')).toEqual(['nat-gateway'])
  expect(Object.values(saved.resources).find(({ kind }) => kind === 'natGateway')?.parent).toBe('front')
})
