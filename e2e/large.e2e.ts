import { writeDesign } from '@vpcanvas/formats'
import type { Design } from '@vpcanvas/model'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainScene, sceneDesign } from './bench/scene.ts'
import { type Editor, expect, test } from './editor.ts'

const design = sceneDesign(10)
const scene = plainScene(design)
/** The most things that are elements of the page. */
const MOST = 300

async function open({ page, folder, canvas }: Editor) {
  await writeFile(join(folder, 'large.vpcanvas.json'), writeDesign(design))
  await page.goto(`${new URL(page.url()).origin}/?design=large.vpcanvas.json`)
  await expect(page.getByRole('status').filter({ hasText: 'Saved in large.vpcanvas.json' })).toBeVisible()
  await canvas.fit()
}

/** Where in the window a spot of a thing is: in pixels of the plane from its corner. */
async function at({ page }: Editor, id: string, dx: number, dy: number) {
  const thing = scene.things.find((one) => one.id === id)
  if (!thing) throw new Error(`There is no ${id}`)
  return page.locator('.react-flow__viewport').evaluate(
    (shown, spot) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(shown).transform)
      const { left, top } = document.querySelector('.react-flow')?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return { x: left + e + a * spot.x, y: top + f + a * spot.y }
    },
    { x: thing.x + dx, y: thing.y + dy },
  )
}

/** Waits until nothing on the page has changed for a second. */
async function isAtRest(page: Editor['page']): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rested = () => setTimeout(() => (watch.disconnect(), resolve()), 1000)
        let rest = rested()
        const watch = new MutationObserver(() => {
          clearTimeout(rest)
          rest = rested()
        })
        watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
  )
}

/** What a thing is in, in the file. */
async function homeOf({ folder }: Editor, id: string): Promise<string | null | undefined> {
  const saved = JSON.parse(await readFile(join(folder, 'large.vpcanvas.json'), 'utf8')) as Design
  return saved.resources[id]?.parent
}

test('a thousand things are seen at once, and any of them is taken in hand from afar', async ({ editor }) => {
  const { page } = editor
  await open(editor)
  const elements = page.locator('.react-flow__node')
  await expect.poll(() => elements.count()).toBeLessThan(20)

  // What is only painted is there for the pointer.
  const host = await at(editor, 'vpc-4-host-7', 60, 30)
  await page.mouse.move(host.x, host.y)
  await expect(page.locator('.react-flow__node[data-id="vpc-4-host-7"]')).toBeAttached()
  await page.mouse.click(host.x, host.y)
  await expect(page.getByRole('article', { name: 'vpc-4-host-7' })).toBeVisible()

  // And is dragged, into another subnet, which takes it.
  const other = await at(editor, 'vpc-4-subnet-2', 200, 400)
  await page.mouse.move(host.x, host.y)
  await page.mouse.down()
  await page.mouse.move(other.x, other.y, { steps: 8 })
  await page.mouse.up()
  await editor.isSaved()
  expect(await homeOf(editor, 'vpc-4-host-7')).toBe('vpc-4-subnet-2')
  await page.keyboard.press('Control+z')
  await editor.isSaved()
  expect(await homeOf(editor, 'vpc-4-host-7')).toBe('vpc-4-subnet-0')
})

test('a marquee takes what is wholly in it, elements or not, and Shift adds to it', async ({ editor }) => {
  const { page } = editor
  await open(editor)
  const around = async (id: string) => {
    const thing = scene.things.find((one) => one.id === id)
    const [from, to] = [
      await at(editor, id, -10, -10),
      await at(editor, id, (thing?.width ?? 0) + 10, (thing?.height ?? 0) + 10),
    ]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
  }
  await around('vpc-4')
  await expect(page.getByRole('article', { name: 'vpc-4' })).toBeVisible()
  await page.keyboard.down('Shift')
  await around('vpc-3')
  await page.keyboard.up('Shift')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('2 resources')
})

test('near, what is in view is an element, and never too much', async ({ editor }) => {
  const { page } = editor
  await open(editor)
  const elements = page.locator('.react-flow__node')
  for (let step = 0; step < 6; step++) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForTimeout(350)
    expect(await elements.count()).toBeLessThanOrEqual(MOST)
  }
  await page.locator('.zoom-percent').click()
  await expect.poll(() => elements.count()).toBeGreaterThan(10)
  expect(await elements.count()).toBeLessThanOrEqual(MOST)
})

test('a drag among many moves one element and wakes nothing else; the form of what is held follows when it is let go', async ({
  editor,
}) => {
  const { page } = editor
  await open(editor)
  const neighbour = await at(editor, 'vpc-4-host-8', 60, 30)
  await page.mouse.click(neighbour.x, neighbour.y)
  const form = (name: string) => page.getByRole('article', { name })
  await form('vpc-4-host-8').getByRole('button', { name: 'Zoom to selection' }).click()
  const held = page.locator('.react-flow__node[data-id="vpc-4-host-7"]')
  await expect(held).toBeVisible()
  await expect.poll(() => page.locator('.react-flow__node').count()).toBeGreaterThan(10)
  const grip = await at(editor, 'vpc-4-host-7', 60, 20)
  const before = await held.boundingBox()
  // What the workers find out has come.
  await expect(page.locator('.react-flow__node [data-exposure]')).not.toHaveCount(0)
  await isAtRest(page)

  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 8, grip.y + 8, { steps: 2 })
  // Nothing draws it in.
  await page.keyboard.down('Control')
  await page.mouse.move(grip.x + 10, grip.y + 10)
  await page.evaluate(() => {
    const changed: string[] = []
    const watch = new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const node = element?.closest<HTMLElement>('.react-flow__node')?.dataset['id']
        changed.push(`${type} ${attributeName} ${node ?? element?.className}`)
      }
    })
    // What the head hears of is fetched for later, and is not drawn.
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(globalThis, { changed })
  })
  const MOVES = 12
  await page.mouse.move(grip.x + 34, grip.y + 22, { steps: MOVES })
  const changed = await page.evaluate(() => (globalThis as unknown as { changed: string[] }).changed)
  expect(new Set(changed)).toEqual(new Set(['attributes style vpc-4-host-7']))
  expect(changed.length).toBeLessThanOrEqual(MOVES)
  const carried = await held.boundingBox()
  expect((carried?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(20)
  await expect(form('vpc-4-host-8')).toBeAttached()
  await page.keyboard.up('Control')
  await page.mouse.up()
  await expect(form('vpc-4-host-7')).toBeVisible()
})

test('its outline opens level by level, finds what is closed, and is afterwards as it was', async ({ editor }) => {
  const { page, outline } = editor
  await open(editor)
  const subnet = outline.row('vpc-0-subnet-0')
  await expect(outline.row('vpc-0')).toHaveAttribute('aria-expanded', 'true')
  await expect(subnet).toHaveAttribute('aria-expanded', 'false')
  await subnet.click()
  await page.keyboard.press('ArrowRight')
  await expect(subnet).toHaveAttribute('aria-expanded', 'true')

  const search = page.getByRole('searchbox', { name: 'Search the design' })
  await search.fill('vpc-7-host-3')
  await expect(outline.row('vpc-7-host-3')).toBeVisible()
  await search.fill('')
  await expect(subnet).toHaveAttribute('aria-expanded', 'true')
  await subnet.click()
  await page.keyboard.press('ArrowLeft')
  await expect(subnet).toHaveAttribute('aria-expanded', 'false')
  await expect(outline.row('vpc-0-subnet-1')).toHaveAttribute('aria-expanded', 'false')
})

test('one of many is chosen by typing, and few of them are elements', async ({ editor }) => {
  const { page, inspector, outline } = editor
  await open(editor)
  await page.getByRole('searchbox', { name: 'Search the design' }).fill('vpc-3-host-5')
  await outline.row('vpc-3-host-5').click()
  await inspector.panel.getByRole('button', { name: 'Add: Security groups' }).click()
  await expect(page.getByRole('option', { name: 'vpc-3-sg-0' })).toBeVisible()
  expect(await page.getByRole('option').count()).toBeLessThan(40)
  await page.keyboard.type('vpc-9-sg-14')
  await expect(page.getByRole('option', { name: 'vpc-9-sg-14' })).toBeFocused()
  await page.keyboard.press('Enter')
  await editor.isSaved()
  const saved = JSON.parse(await readFile(join(editor.folder, 'large.vpcanvas.json'), 'utf8')) as Design
  expect(saved.resources['vpc-3-host-5']?.props['securityGroups']).toEqual(['vpc-3-sg-5', 'vpc-9-sg-14'])
})
