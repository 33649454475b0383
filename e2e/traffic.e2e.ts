import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeDesign } from '@vpcanvas/formats'
import { applyEdits, emptyDesign, schemasOf } from '@vpcanvas/model'
import { kinds, templates } from '@vpcanvas/resources'
import { type Editor, expect, test } from './editor.ts'
import { isSoundAsItIs } from './sound.ts'

const heard = (page: Page) => page.locator('[role=status].spoken-only').first()
const player = (page: Page) => page.getByRole('toolbar', { name: 'The packet' })

async function start({ page }: Editor, template: RegExp) {
  await page.getByRole('button', { name: template }).click()
  await expect(page.getByRole('treegrid', { name: 'Outline' })).toBeVisible()
}

test('two ends are chosen on the picture, and the packet goes from one to the other', async ({ editor }) => {
  const { page, canvas, trace } = editor
  await start(editor, /^Cache in private subnets/)
  await canvas.thing('app').locator('.node-name').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Trace from here…' }).click()
  const choosing = page.getByRole('group', { name: /^Choose where the traffic goes/ })
  await expect(choosing).toBeVisible()
  // A subnet is no end: the choice goes on.
  await canvas.select('private-c')
  await expect(page.getByText(/No traffic starts or ends at this/)).toBeVisible()
  await canvas.select('cache')
  await expect(trace.verdict('Reachable')).toBeVisible()
  await expect(choosing).toHaveCount(0)

  const bar = player(page)
  const pause = bar.getByRole('button', { name: 'Pause' })
  await expect(pause).toBeVisible()
  await expect(trace.result.locator('[aria-current=step]')).toContainText('app')
  await pause.click()
  await bar
    .getByRole('button', { name: 'Speed' })
    .or(bar.getByRole('radio', { name: '2×' }))
    .first()
    .click()
  await bar.getByRole('button', { name: 'Play' }).click()
  await expect(bar.getByRole('button', { name: 'Play again' })).toBeVisible({ timeout: 20_000 })
  await expect(trace.result.locator('[aria-current=step]')).toContainText('gets the reply')
  await isSoundAsItIs(page)
})

test('both ends are chosen with the keyboard alone', async ({ editor }) => {
  const { page, outline, trace } = editor
  await start(editor, /^Cache in private subnets/)
  await outline.row('app').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('Trace from here')
  await page.keyboard.press('Enter')
  await expect(heard(page)).toContainText('press Enter on it in the outline')
  // The list of commands gives the keyboard back.
  await expect(outline.row('app')).toBeFocused()
  await outline.row('cache').focus()
  await expect(trace.verdict('Reachable')).toHaveCount(0)
  // As long as a finger holds it.
  await page.keyboard.press('Enter', { delay: 100 })
  await expect(trace.verdict('Reachable')).toBeVisible()
})

test('the packet moves by itself along the path', async ({ editor }) => {
  const { page, trace, drawer } = editor
  await start(editor, /^Three tiers/)
  await drawer.open('Trace')
  await trace.ask('Internet', 'web-a', 443)
  await expect(trace.verdict('Reachable')).toBeVisible()
  const packet = page.locator('.packet')
  const place = async () => {
    const box = await packet.boundingBox()
    return `${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`
  }
  const places = new Set<string>()
  await expect
    .poll(async () => places.add(await place()).size, { intervals: [40], message: 'the packet stands still' })
    .toBeGreaterThan(6)
})

test('a hop at a time, each explained and said aloud, where nothing may move', async ({ editor }) => {
  const { page, trace, drawer } = editor
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await start(editor, /^Public and private subnets/)
  await drawer.open('Trace')
  await trace.ask('app-a', 'Internet', 443)
  await expect(trace.verdict('Reachable')).toBeVisible()
  await expect(trace.result.locator('[aria-current=step]')).toHaveCount(0)
  await trace.verdict('Reachable').click()
  const current = trace.result.locator('[aria-current=step]')
  for (let hop = 1; hop <= 5; hop++) await page.keyboard.press('.')
  await expect(heard(page)).toContainText(/Hop 5 of/)
  for (let hop = 6; !(await current.textContent())?.includes('nat-a'); hop++) {
    expect(hop).toBeLessThan(12)
    await page.keyboard.press('.')
  }
  await expect(current).toContainText('A NAT gateway puts its own address')
  await expect(current.locator('ins')).toContainText('10.0.0.')
  await expect(heard(page)).toContainText('becomes')
  const here = await current.locator('.hop-number').textContent()
  await page.keyboard.press(',')
  await expect(current.locator('.hop-number')).not.toHaveText(here ?? '')
  expect(await page.evaluate(() => document.querySelector('.packet')?.getAnimations().length)).toBe(0)
})

test('a packet stops where it is refused; the fix stands beside and opens the way', async ({ editor }) => {
  const { page, trace, drawer } = editor
  await start(editor, /^Three tiers/)
  await drawer.open('Trace')
  await trace.ask('web-a', 'app-a', 22)
  await expect(trace.verdict('Blocked')).toBeVisible()
  await player(page)
    .getByRole('button', { name: 'Play' })
    .or(player(page).getByRole('button', { name: 'Pause' }))
    .waitFor()
  await expect(trace.result.locator('[aria-current=step]')).toContainText('The packet is dropped here', {
    timeout: 20_000,
  })
  const fix = page.locator('.walk-fix').getByRole('button', { name: /^Allow TCP 22/ })
  await expect(fix).toBeVisible()
  await fix.click()
  await page.getByRole('button', { name: /^Apply: / }).click()
  await expect(trace.verdict('Reachable')).toBeVisible()
  await expect(page.locator('.walk-fix')).toHaveCount(0)
})

test('the traffic lens names the addresses that get through where the rest of the internet does not', async ({
  editor,
}) => {
  const { page, canvas, outline } = editor
  const threeTier = templates.find(({ id }) => id === 'three-tier')?.design() ?? emptyDesign('none', 'none')
  const office = { id: 'office', protocol: 'tcp', fromPort: 22, toPort: 22, description: '' }
  const ingress = [{ ...office, peer: { type: 'cidr', cidr: '198.51.100.0/29' } }]
  const only22 = applyEdits(
    threeTier,
    [{ op: 'set', id: 'web-sg', path: ['ingress'], value: ingress }],
    schemasOf(kinds),
  )
  await writeFile(join(editor.folder, 'office.vpcanvas.json'), writeDesign(only22))
  await page.goto(`${new URL(page.url()).origin}/?design=office.vpcanvas.json`)
  await expect(outline.tree).toBeVisible()
  for (let lens = 1; lens <= 3; lens++) await page.keyboard.press('l')
  const legend = page.getByRole('region', { name: 'Traffic' })
  const only = legend.getByRole('list', { name: 'Only from these addresses on the internet' })
  await expect(only.getByRole('listitem')).toContainText([
    '198.51.100.0/29 → web-aTCP 22',
    '198.51.100.0/29 → web-cTCP 22',
  ])
  await expect(legend).not.toContainText('The internet reaches nothing here.')
  await isSoundAsItIs(page)
  await legend.getByRole('radio', { name: 'Selection in' }).click()
  await canvas.select('web-a')
  await expect(only.getByRole('listitem')).toHaveCount(1)
  await only.getByRole('button', { name: 'Trace 198.51.100.0/29 → web-a' }).click()
  await expect(editor.trace.verdict('Reachable')).toBeVisible()
})

test('the traffic lens shows what the internet reaches, and follows each edit', async ({ editor }) => {
  const { page, canvas } = editor
  await start(editor, /^Three tiers/)
  for (let lens = 1; lens <= 3; lens++) await page.keyboard.press('l')
  const legend = page.getByRole('region', { name: 'Traffic' })
  await expect(legend.getByText('Reached', { exact: true }).locator('..')).toContainText('2')
  await expect(canvas.thing('web-a').locator('.card')).toHaveAttribute('data-sign', 'reached')
  await expect(canvas.thing('cache').locator('.card')).toHaveAttribute('data-sign', 'apart')
  await expect(heard(page)).toContainText('The internet reaches 2 of 5 hosts and caches.')
  await isSoundAsItIs(page)

  await canvas.select('internet-gateway')
  await page.keyboard.press('Delete')
  await expect(legend).toContainText('The internet reaches nothing here.')
  await page.keyboard.press('Control+z')
  await expect(canvas.thing('web-a').locator('.card')).toHaveAttribute('data-sign', 'reached')

  await legend.getByRole('radio', { name: 'Selection in' }).click()
  await canvas.select('cache')
  await expect(canvas.thing('cache').locator('.card')).toHaveAttribute('data-sign', 'asked')
  await expect(legend.getByRole('list')).toContainText('app-aTCP 6379')
  await legend.getByRole('radio', { name: 'Selection out' }).click()
  await canvas.select('app-a')
  await expect(canvas.thing('cache').locator('.card')).toHaveAttribute('data-sign', 'reached')
  await legend.getByRole('button', { name: 'Trace cache' }).click()
  await expect(editor.trace.verdict('Reachable')).toBeVisible()
})

test('the matrix says who reaches whom, is walked with the keyboard, and traces a pair', async ({ editor }) => {
  const { page, trace } = editor
  await start(editor, /^Three tiers/)
  await page.keyboard.press('x')
  const grid = page.getByRole('grid', { name: /^Who reaches whom/ })
  await expect(grid.getByRole('gridcell', { name: 'app-a to cache: TCP 6379' })).toHaveText('TCP 6379')
  await expect(grid.getByRole('gridcell', { name: 'internet to cache: nothing' })).toBeVisible()
  await isSoundAsItIs(page)
  await grid.focus()
  await page.keyboard.press('Control+Home')
  const current = () =>
    grid.evaluate((one) => document.getElementById(one.getAttribute('aria-activedescendant') ?? '')?.textContent)
  await page.keyboard.press('ArrowDown')
  expect(await current()).toContain('internet')
  // Down to the first tier that reaches the cache, and along its line to the cache.
  await page.keyboard.press('ArrowDown')
  for (let column = 0; column < 4; column++) await page.keyboard.press('ArrowRight')
  expect(await current()).toBe('TCP 6379')
  await page.keyboard.press('Enter')
  await expect(trace.verdict('Reachable')).toBeVisible()
  await expect(trace.result).toContainText('TCP 6379 from')
})

test('a laptop reaches a cache through a host that is added with just the rules it takes', async ({ editor }) => {
  const { page, canvas, trace } = editor
  await start(editor, /^Cache in private subnets/)
  await canvas.thing('cache').locator('.node-name').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Connect from my laptop…' }).click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector.getByText(/can have no public address/)).toBeVisible()
  await inspector.getByRole('textbox', { name: 'My public address, for SSH' }).fill('203.0.113.7')
  await page.keyboard.press('Enter')
  const ssh = inspector.getByRole('article', { name: /^Add a bastion, reached by SSH/ })
  await expect(ssh).toContainText('203.0.113.7 → the new host, TCP 22')
  await isSoundAsItIs(page)
  await ssh.getByRole('button', { name: /^Add a bastion/ }).click()
  await expect(canvas.thing('bastion')).toBeVisible()
  await page.getByRole('button', { name: /^Apply: / }).click()
  await page.keyboard.press('t')
  await trace.ask('203.0.113.7', 'bastion', 22)
  await expect(trace.verdict('Reachable')).toBeVisible()
  await trace.ask('bastion', 'cache', 6379)
  await expect(trace.verdict('Reachable')).toBeVisible()
})

test('a zone is lost, and what still answers is said', async ({ editor }) => {
  const { page, canvas } = editor
  await start(editor, /^Three tiers/)
  for (let lens = 1; lens <= 4; lens++) await page.keyboard.press('l')
  const legend = page.getByRole('region', { name: 'Lose a zone' })
  await expect(legend).toContainText('cache fails over')
  await expect(legend).toContainText('1 of 2 that it reaches still answers.')
  await expect(canvas.thing('web-a').locator('.card')).toHaveAttribute('data-sign', 'lost')
  await expect(canvas.thing('web-subnet-a').locator('.frame')).toHaveAttribute('data-sign', 'lost')
  await expect(canvas.thing('web-c').locator('.card')).not.toHaveAttribute('data-sign')
  await expect(heard(page)).toContainText('Without ap-northeast-2a: 7 resources are gone.')
  await isSoundAsItIs(page)

  await legend.getByRole('button', { name: /The zone to do without/ }).click()
  await page.getByRole('option', { name: 'ap-northeast-2c' }).click()
  await expect(canvas.thing('web-c').locator('.card')).toHaveAttribute('data-sign', 'lost')
  await expect(legend).toContainText('cache answers, with 1 of 2 nodes or endpoints gone')
  await page.keyboard.press('Escape')
  await canvas.select('nat-a')
  await page.keyboard.press('Delete')
  await expect(legend).toContainText('No host elsewhere loses its way out')
  await page.keyboard.press('l')
  await expect(legend).toBeHidden()
  await expect(canvas.thing('web-c').locator('.card')).not.toHaveAttribute('data-sign', 'lost')
})
