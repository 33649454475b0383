import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDesign } from '@vpcanvas/formats'
import { applyEdits, clipOf, type Design, emptyDesign, type Props, schemasOf, writtenClip } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { type Editor, expect, test } from './editor.ts'
import { keyboardOf } from './keyboard.ts'
import { centreOf, hold, plannerOf } from './planner.ts'

async function fromTemplate({ page, outline }: Editor) {
  await page.getByRole('button', { name: /^Cache in private subnets/ }).click()
  await expect(outline.tree).toBeVisible()
}

async function fromFile({ page, folder, outline }: Editor, design: Design) {
  const file = `${design.name}.vpcanvas.json`
  await writeFile(join(folder, file), writeDesign(design))
  await page.goto(`${new URL(page.url()).origin}/?design=${file}`)
  await expect(outline.tree).toBeVisible()
}

const thing = (id: string, kind: string, parent: string | null, props: Props) => ({
  op: 'add' as const,
  resource: { id, kind, name: id, parent, props: { ...kinds[kind]?.defaults, ...props } },
})
const design = (name: string, ...things: ReturnType<typeof thing>[]) =>
  applyEdits(
    emptyDesign(name, name),
    [thing('seoul', 'region', null, { region: 'ap-northeast-2' }), ...things],
    schemasOf(kinds),
  )
const subnet = (id: string, cidrBlock: string, ipv6Index: number | null = null) =>
  thing(id, 'subnet', 'vpc', { cidrBlock, availabilityZone: 'ap-northeast-2a', ipv6Index })

function clipText(from: Design, id: string): string {
  const clip = clipOf(from, schemasOf(kinds), [id])
  if (!clip) throw new Error('Nothing is copied')
  return writtenClip(clip)
}

test('subnets are resized, moved, cut and drawn with the pointer; each says first what it comes to, and is undone by name', async ({
  editor,
}) => {
  const { page } = editor
  const planner = plannerOf(page)
  await fromTemplate(editor)
  await planner.open()
  const before = await planner.ranges()
  expect(before).toEqual(['private-a 10.0.0.0/24', 'private-c 10.0.1.0/24'])
  const first = planner.cell('private-a')

  await test.step('drawn by its end into half of it', async () => {
    const [at, end] = [await centreOf(first), await centreOf(planner.grip('private-a', 'last'))]
    await hold(page, end, { x: end.x - at.width / 2, y: end.y })
    await expect(planner.tip).toContainText('10.0.0.0/25 · 123 usable')
    await page.mouse.up()
    await expect(first).toHaveAccessibleName(/^private-a · 10\.0\.0\.0\/25/)
    await planner.undo(/Resize private-a to 10\.0\.0\.0\/25/)
    await expect.poll(planner.ranges).toEqual(before)
  })

  await test.step('onto its neighbour: refused by its name, and taken back', async () => {
    await hold(page, await centreOf(first), await centreOf(planner.cell('private-c')))
    await expect(planner.tip).toHaveText('10.0.1.0/24 would meet private-c (10.0.1.0/24).')
    await page.keyboard.press('Escape')
    await expect(planner.tip).toHaveCount(0)
    await page.mouse.up()
    expect(await planner.ranges()).toEqual(before)
  })

  await test.step('moved to where there is room', async () => {
    const whole = await centreOf(planner.map)
    await hold(page, await centreOf(first), { x: whole.x + 2, y: whole.y + 4 })
    await page.mouse.up()
    await expect(first).toHaveAccessibleName(/^private-a · 10\.0\.(?!0\.)\d+\.0\/24/)
    await planner.undo(/Move private-a to 10\.0\./)
    await expect.poll(planner.ranges).toEqual(before)
  })

  await test.step('cut into two by the grip at its foot', async () => {
    const foot = await centreOf(planner.grip('private-a', 'split'))
    await hold(page, foot, { x: foot.x + 12, y: foot.y })
    await expect(planner.tip).toContainText('Split private-a into 2')
    await page.mouse.up()
    await expect.poll(planner.ranges).toHaveLength(before.length + 1)
    await page.keyboard.press('Control+z')
    await expect.poll(planner.ranges).toEqual(before)
  })

  await test.step('drawn out of what is free, and onto a zone', async () => {
    const whole = await centreOf(planner.map)
    // The lower half of the map is one free block: a row of it is a /20.
    const low = { x: whole.x - whole.width / 4, y: whole.y + whole.height / 4 }
    await hold(page, low, { x: low.x + whole.width / 16, y: low.y })
    await expect(planner.tip).toContainText(/Add a subnet 10\.0\.\d+\.0\/2[0-4] in ap-northeast-2/)
    const zone = planner.zone('ap-northeast-2b')
    const there = await centreOf(zone)
    await page.mouse.move(there.x, there.y, { steps: 3 })
    await expect(zone).toHaveAttribute('data-over', 'true')
    await expect(planner.tip).toContainText('251 usable · ap-northeast-2b')
    await page.mouse.up()
    await expect.poll(planner.ranges).toHaveLength(before.length + 1)
    await planner.undo(/Add a subnet 10\.0\.\d+\.0\/24 in ap-northeast-2b/)
  })
})

test('the same by keyboard alone: found, looked at, split, merged, zoomed, added', async ({ editor }) => {
  const { page } = editor
  const planner = plannerOf(page)
  const keys = keyboardOf(page)
  await fromTemplate(editor)
  await keys.run('Plan addresses')
  await expect(planner.map).toBeVisible()
  const before = await planner.ranges()
  // On to the drawer, and in it to the map.
  await page.keyboard.press('Shift+F6')
  await keys.walkTo(planner.map.locator('[tabindex="0"]'))
  await page.keyboard.press('Home')
  await expect(planner.cell('private-a')).toBeFocused()

  await keys.walkTo(planner.panel.getByRole('button', { name: 'Split into 2' }))
  // What it comes to stands there before it is done.
  await expect(planner.comesTo).toContainText('2 × /25')
  await expect(planner.comesTo).toContainText('123 usable each')
  await page.keyboard.press('Enter')
  await expect.poll(planner.ranges).toHaveLength(before.length + 1)

  await keys.press(planner.panel.getByRole('button', { name: /^Merge with/ }))
  await expect.poll(planner.ranges).toEqual(before)
  // Its button is gone, and the keyboard is where it was.
  await expect(planner.panel.locator(':focus').or(page.locator('.addresses-panel:focus'))).toHaveCount(1)

  await planner.map.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(planner.map).toHaveAccessibleName(/^Map of 10\.0\.0\.0\/24/)
  await expect(page.locator('.block-reserved')).toHaveCount(2)
  await page.keyboard.press('Backspace')
  await expect(planner.map).toHaveAccessibleName(/^Map of 10\.0\.0\.0\/20/)
  await page.keyboard.press('Backspace')

  await page.keyboard.press('End')
  await expect(planner.map.locator(':focus')).toHaveAccessibleName('Free /17 · 10.0.128.0/17')
  await keys.press(planner.panel.getByRole('button', { name: 'Add subnet' }))
  await expect.poll(planner.ranges).toContainEqual(expect.stringMatching(/10\.0\.128\.0\/24$/))
  await planner.undo(/Add a subnet 10\.0\.128\.0\/24/)
  await planner.undo(/Merge .* into private-a/)
  await expect.poll(planner.ranges).toHaveLength(before.length + 1)
  await planner.undo(/Split private-a into 2/)
  await expect.poll(planner.ranges).toEqual(before)
})

test('ranges that a peer or a network on premises has too are marked at their place, and an IPv6 block goes to another subnet', async ({
  editor,
}) => {
  const { page, outline } = editor
  const planner = plannerOf(page)
  await fromFile(
    editor,
    design(
      'Meeting',
      thing('vpc', 'vpc', 'seoul', { cidrBlock: '10.0.0.0/16', ipv6CidrBlock: '2600:1f14:aa:bb00::/56' }),
      thing('twin', 'vpc', 'seoul', { cidrBlock: '10.0.128.0/17' }),
      thing('peering', 'vpcPeering', 'seoul', { requester: 'vpc', accepter: 'twin' }),
      thing('office', 'onPremises', null, { cidrBlocks: ['10.0.64.0/20'] }),
      subnet('app', '10.0.0.0/22', 0),
      subnet('same', '10.0.0.0/22', 1),
      subnet('astray', '10.9.0.0/24'),
    ),
  )
  await outline.row('vpc').click()
  await planner.open()
  await test.step('in the map and in words, with a way to what has them', async () => {
    await expect(page.locator('.block-collision.grave')).toHaveText(['! 10.0.128.0/17 twin', '! 10.0.64.0/20 office'])
    const said = page.locator('.addresses-collisions li')
    await expect(said.nth(0)).toContainText('10.0.128.0/17 is a range of "twin", which is peered with this VPC.')
    await expect(said.nth(1)).toContainText('10.0.64.0/20 is used on premises by "office".')
    await expect(page.locator('.addresses')).toContainText('A new VPC could have 10.1.0.0/16')
    await said.nth(1).getByRole('button').click()
    await expect(outline.row('office')).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('two subnets on one range are both there, and one outside is named', async () => {
    const [one, other] = [await centreOf(planner.cell('app')), await centreOf(planner.cell('same'))]
    expect(one.y).toBeLessThan(other.y)
    await expect(planner.cell('same')).toHaveAccessibleName(/Overlaps another subnet/)
    await expect(page.locator('.addresses-side')).toContainText('astray 10.9.0.0/24Outside the VPC')
  })

  await test.step('the IPv6 range', async () => {
    await page.locator('.addresses-bar').getByRole('button', { name: 'Range' }).click()
    await page.getByRole('option', { name: /IPv6/ }).click()
    await expect(planner.map).toHaveAccessibleName(/^Map of 2600:1f14:aa:bb00::\/56/)
    expect(await planner.ranges()).toEqual(['app 2600:1f14:aa:bb00::/64', 'same 2600:1f14:aa:bb01::/64'])
    await expect(page.locator('.addresses-side')).toContainText('254 of 256 blocks of /64 are free')
    const whole = await centreOf(planner.map)
    await hold(page, await centreOf(planner.cell('same')), { x: whole.x + 4, y: whole.y + 4 })
    await page.mouse.up()
    await planner.undo(/Move same to 2600:1f14:aa:bb[89a-f].::\/64/)
    await planner.cell('Free /63 · 2600:1f14:aa:bb02::/63').click()
    await expect(planner.panel.getByRole('button', { name: 'Subnet that gets it' })).toContainText('astray')
    await planner.panel.getByRole('button', { name: 'Use this range' }).click()
    await editor.isSaved()
    await expect
      .poll(
        async () =>
          (JSON.parse(await readFile(join(editor.folder, 'Meeting.vpcanvas.json'), 'utf8')) as Design).resources[
            'astray'
          ]?.props['ipv6Index'],
      )
      .toBe(2)
  })
})

test('the table is edited, sorted and saved, and refuses what would overlap', async ({ editor }) => {
  const { page, outline } = editor
  const planner = plannerOf(page)
  await fromTemplate(editor)
  await planner.open()
  await page.getByRole('button', { name: 'Table', exact: true }).last().click()
  const table = page.getByRole('table', { name: 'Addresses of vpc' })
  const name = page.getByRole('button', { name: /^Plan .* private-a$/ })
  const row = table.getByRole('row').filter({ has: name })
  const field = table.getByRole('textbox', { name: 'Range of private-a' })
  await expect(field).toHaveValue('10.0.0.0/24')
  await field.fill('10.0.1.0/24')
  await field.press('Enter')
  await expect(row).toContainText('10.0.1.0/24 would meet private-c (10.0.1.0/24).')
  await field.fill('10.0.0.0/26')
  await field.press('Enter')
  await expect(row.getByRole('cell')).toContainText([
    '',
    'private-a',
    '64',
    '59',
    '2',
    '57',
    'ap-northeast-2a',
    'Isolated',
  ])
  const head = table.getByRole('columnheader', { name: 'Usable' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const lines = (await readFile(await (await saving).path(), 'utf8')).split('\r\n')
  expect(lines[0]).toBe('Range,Name,Size,Usable,Used,Free,Zone,Tier')
  expect(lines).toContainEqual(expect.stringMatching(/^10\.0\.0\.0\/26,private-a,64,59,/))
  await planner.undo(/Resize private-a to 10\.0\.0\.0\/26/)
  await expect(field).toHaveValue('10.0.0.0/24')
  await name.click()
  await expect(outline.row('private-a')).toHaveAttribute('aria-selected', 'true')
})

test('other designs of the folder that use a range are marked on the map and in the table, and a new VPC keeps clear of them', async ({
  editor,
}) => {
  const { page, folder, outline } = editor
  const planner = plannerOf(page)
  const beside = (name: string, cidrBlock: string) =>
    writeFile(
      join(folder, `${name}.vpcanvas.json`),
      writeDesign(design(name, thing('main', 'vpc', 'seoul', { cidrBlock }))),
    )
  await beside('Shop', '10.0.128.0/17')
  await beside('Bank', '10.1.0.0/16')
  await writeFile(join(folder, 'Torn.vpcanvas.json'), '{"format"')
  await fromFile(
    editor,
    design(
      'Own',
      thing('vpc', 'vpc', 'seoul', { cidrBlock: '10.0.0.0/16' }),
      subnet('app', '10.0.0.0/24'),
      subnet('data', '10.0.128.0/24'),
    ),
  )
  await outline.row('vpc').click()
  await planner.open()
  const side = page.locator('.addresses-side')
  await expect(page.locator('.block-collision')).toHaveText(['! 10.0.128.0/17 main · Shop'])
  await expect(side).toContainText('10.0.128.0/17 is a range of VPC "main" in the design "Shop" too.')
  await expect(side).not.toContainText('Bank')
  await expect(side).toContainText('Torn.vpcanvas.json The file is not valid JSON.')
  await expect(side).toContainText('A new VPC could have 10.2.0.0/16 without colliding with anything')
  await expect(side).toContainText('in the other 2 designs of the folder')

  await test.step('in the table', async () => {
    await page.getByRole('button', { name: 'Table', exact: true }).last().click()
    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('button', { name: new RegExp(`^Plan .* ${name}$`) }) })
    await expect(row('data').getByRole('cell').nth(6)).toHaveText('main · Shop')
    await expect(row('app').getByRole('cell').nth(6)).toHaveText('')
  })

  await test.step('a new VPC says that it keeps clear of them', async () => {
    await keyboardOf(page).run('Add VPC')
    await expect
      .poll(async () => (await page.locator('[data-live-announcer] p').allTextContents()).join('\n'))
      .toContain('10.2.0.0/16 · 65,536 addresses · no other design of the folder uses it')
  })

  await test.step('a copy keeps clear of them too; what comes from elsewhere keeps its range, and says with whom it collides', async () => {
    const ranges = async () =>
      Object.values(
        (JSON.parse(await readFile(join(folder, 'Own.vpcanvas.json'), 'utf8')) as Design).resources,
      ).flatMap(({ kind, props }) => (kind === 'vpc' ? [props['cidrBlock']] : []))
    await outline.row('vpc').first().click()
    await page.keyboard.press('Control+d')
    await expect.poll(ranges).toEqual(expect.arrayContaining(['10.0.0.0/16', '10.2.0.0/16', '10.3.0.0/16']))
    await expect(outline.row('vpc-3')).toBeVisible()
    await expect(page.locator('.toast')).toHaveCount(0)
    await outline.row('vpc-3').click()
    await page.keyboard.press('Delete')
    await page.evaluate(
      (text) => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      },
      clipText(design('Clip', thing('bank', 'vpc', 'seoul', { cidrBlock: '10.1.0.0/16' })), 'bank'),
    )
    const toast = page
      .locator('.toast')
      .filter({ hasText: '10.1.0.0/16 is a range of VPC "main" in the design "Bank" too.' })
    await toast.getByRole('button', { name: 'Plan addresses' }).click()
    await expect(outline.row('bank')).toHaveAttribute('aria-selected', 'true')
    await expect(side).toContainText('in the design "Bank" too.')
    await page.keyboard.press('Control+z')
    await expect(outline.row('bank')).toHaveCount(0)
  })

  await test.step('what another program writes meanwhile is seen once the person is back, and the design opens from there', async () => {
    await beside('Bank', '10.0.0.0/24')
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await outline.row('vpc').first().click()
    await expect(side).toContainText('10.0.0.0/24 is a range of VPC "main" in the design "Bank" too.')
    await side.getByRole('button', { name: 'Open Bank.vpcanvas.json' }).click()
    await expect(outline.row('main')).toBeVisible()
    await expect(side).toContainText('in the design "Own" too.')
  })
})

test('IPv6 blocks are widened, moved, cut, joined and drawn with the pointer, by keyboard and in the table', async ({
  editor,
}) => {
  const { page, outline } = editor
  const planner = plannerOf(page)
  const keys = keyboardOf(page)
  const R = '2600:1f14:aa:bb'
  await fromFile(
    editor,
    design(
      'Six',
      thing('vpc', 'vpc', 'seoul', { cidrBlock: '10.0.0.0/16', ipv6CidrBlock: `${R}00::/56` }),
      subnet('app', '10.0.0.0/24', 0),
      subnet('data', '10.0.1.0/24'),
      subnet('spare', '10.0.2.0/24'),
    ),
  )
  await outline.row('vpc').click()
  await planner.open()
  await page.locator('.addresses-bar').getByRole('button', { name: 'Range' }).click()
  await page.getByRole('option', { name: /IPv6/ }).click()
  const ranges = (...all: string[]) => expect.poll(planner.ranges).toEqual(all)
  await ranges(`app ${R}00::/64`)

  await test.step('widened by its end: in steps of four bits', async () => {
    const [at, end] = [await centreOf(planner.cell('app')), await centreOf(planner.grip('app', 'last'))]
    await hold(page, end, { x: end.x + at.width * 14, y: end.y })
    await expect(planner.tip).toContainText(`${R}00::/60 · /60 number 0`)
    await page.mouse.up()
    await ranges(`app ${R}00::/60`)
  })

  await test.step('moved to another row', async () => {
    const at = await centreOf(planner.cell('app'))
    await hold(page, at, { x: at.x, y: at.y + at.height * 2 })
    await page.mouse.up()
    await ranges(`app ${R}20::/60`)
  })

  await test.step('cut by the grip at its foot: the other parts go to subnets that have none', async () => {
    const foot = await centreOf(planner.grip('app', 'split'))
    await hold(page, foot, { x: foot.x + 12, y: foot.y })
    await expect(planner.tip).toContainText('the next ones go to those that have none: data, spare. 13 of the parts')
    await page.mouse.up()
    await ranges(`app ${R}20::/64`, `data ${R}21::/64`, `spare ${R}22::/64`)
  })

  await test.step('joined again by keyboard', async () => {
    await planner.cell('app').click()
    await keys.press(planner.panel.getByRole('button', { name: 'Take in the blocks of data, spare' }))
    await ranges(`app ${R}20::/60`)
    await planner.undo(/Widen app over the IPv6 blocks of data, spare/)
    await planner.undo(/Split app into 16/)
  })

  await test.step('narrowed and split by keyboard', async () => {
    await keys.press(planner.panel.getByRole('button', { name: 'Narrow to /64' }))
    await ranges(`app ${R}20::/64`)
    await keys.press(planner.panel.getByRole('button', { name: 'Widen to /60' }))
    await ranges(`app ${R}20::/60`)
  })

  await test.step('drawn out of what is free, for the first that has none', async () => {
    const whole = await centreOf(planner.map)
    const low = { x: whole.x - whole.width / 4, y: whole.y + whole.height / 2 - 6 }
    await hold(page, low, { x: low.x + whole.width / 8, y: low.y })
    await expect(planner.tip).toContainText(`Give data ${R}f0::/60`)
    await page.mouse.up()
    await ranges(`app ${R}20::/60`, `data ${R}f0::/60`)
  })

  await test.step('in the table', async () => {
    await page.getByRole('button', { name: 'Table', exact: true }).last().click()
    const field = page.getByRole('table').getByRole('textbox', { name: 'IPv6 range of data' })
    await field.fill(`${R}20::/64`)
    await field.press('Enter')
    await expect(page.getByRole('table')).toContainText(`${R}20::/64 would meet app (${R}20::/60).`)
    await field.fill(`${R}31::/64`)
    await field.press('Enter')
    await expect(field).toHaveValue(`${R}31::/64`)
    await field.fill('')
    await field.press('Enter')
    await expect(field).toHaveValue('')
    // In a field the keys undo what was typed.
    await page.getByRole('columnheader', { name: 'Size' }).getByRole('button').focus()
    await planner.undo(/Take 2600:1f14:aa:bb31::\/64 from data/)
    await editor.isSaved()
    const { resources } = await editor.saved()
    expect(resources['app']?.props).toMatchObject({ ipv6Index: 2, ipv6PrefixLength: 60 })
  })
})
