import { writeDesign } from '@vpcanvas/formats'
import type { Design } from '@vpcanvas/model'
import { templates } from '@vpcanvas/resources/templates'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Editor, expect, test } from './editor.ts'
import { difference, twins, zoomTo } from './looks.ts'

/** A template with something wrong in it, so that there are marks too, and a name that is too long. */
function marred(id: string): Design {
  const design = templates.find((one) => one.id === id)?.design('en')
  if (!design) throw new Error(`There is no template ${id}`)
  const of = (kind: string) => Object.values(design.resources).filter((one) => one.kind === kind)
  const [one, other, host] = [...of('subnet').slice(0, 2), ...of('instance')]
  if (!one || !other || !host) throw new Error('The template is another')
  return {
    ...design,
    resources: {
      ...design.resources,
      [one.id]: { ...one, props: { ...one.props, cidrBlock: (other.props as { cidrBlock: string }).cidrBlock } },
      [host.id]: { ...host, name: 'a host whose name is too long', props: { ...host.props, instanceType: 'none' } },
    },
  }
}

async function open({ page, folder, canvas }: Editor, name: string, design: Design): Promise<void> {
  await writeFile(join(folder, `${name}.vpcanvas.json`), writeDesign({ ...design, id: `design-${name}` }))
  await page.goto(`${new URL(page.url()).origin}/?design=${name}.vpcanvas.json`)
  await expect(page.getByRole('status').filter({ hasText: `Saved in ${name}` })).toBeVisible()
  await expect(page.getByText(/^\d+ errors?$/).first()).toBeVisible()
  await canvas.fit()
}

/** The canvas down to where bars float on it, once nothing comes or goes any more. */
async function seen({ page }: Editor, elements: (count: number) => boolean): Promise<Buffer> {
  await expect.poll(async () => elements(await page.locator('.react-flow__node').count())).toBe(true)
  await page.waitForTimeout(600)
  const box = await page.locator('.react-flow').boundingBox()
  if (!box) throw new Error('There is no canvas')
  return page.screenshot({ clip: { ...box, height: box.height - 130 } })
}

// Each in one theme: a colour is the same in both drawings of a theme, whichever design it is.
for (const [colorScheme, contrast, id] of [
  ['light', 'no-preference', 'three-tier'],
  ['dark', 'no-preference', 'peered-vpcs'],
  ['light', 'more', 'peered-vpcs'],
  ['dark', 'more', 'three-tier'],
] as const)
  test.describe(`${colorScheme}, contrast ${contrast}`, () => {
    test.use({ colorScheme, contextOptions: { contrast } })
    test(`${id}: what comes as an element looks as it was painted, at every zoom`, async ({ editor }) => {
      test.slow()
      const { page } = editor
      const { asElements, painted, spot } = twins(marred(id))
      const zooms = contrast === 'more' ? [1, 0.35, 0.12] : [1, 0.7, 0.5, 0.35, 0.2, 0.12]
      const shots: Buffer[][] = []
      for (const [name, design] of Object.entries({ asElements, painted })) {
        await open(editor, name, design)
        const own: Buffer[] = []
        for (const zoom of zooms) {
          await zoomTo(page, zoom, spot)
          own.push(await seen(editor, (count) => (name === 'painted' ? count === 0 : count > 5)))
        }
        shots.push(own)
      }
      for (const [n, zoom] of zooms.entries()) {
        const [one, other] = shots.map((own) => own[n])
        if (!one || !other) throw new Error('There is no picture')
        const found = await difference(page, one, other)
        await test.info().attach(`at ${zoom}`, { body: Buffer.from(found.shown, 'base64'), contentType: 'image/png' })
        // Edges are smoothed in another way; whatever stands a pixel beside, or is of another colour, is far more.
        expect(found.share, `at ${zoom}`).toBeLessThan(0.002)
        expect(found.worst, `at ${zoom}, ${found.at.join()}`).toBeLessThan(100)
      }
    })

    test('from afar, frames and their names stay as they are when something in them is chosen', async ({ editor }) => {
      const { page } = editor
      const { painted, spot } = twins(marred('three-tier'))
      await open(editor, 'painted', painted)
      await zoomTo(page, 0.12, spot)
      const before = await seen(editor, (count) => count === 0)
      await editor.outline.row('web-c').click()
      await expect(page.locator('.react-flow__node')).toHaveCount(4)
      const after = await seen(editor, (count) => count === 4)
      const { share, worst } = await difference(page, before, after)
      // The ring is there, and is all that there is.
      expect(worst).toBeGreaterThan(20)
      expect(share).toBeLessThan(0.0015)
    })
  })

test('names that begin alike are told apart by how they end, where there is no room for all of them', async ({
  editor,
}) => {
  const { page, outline } = editor
  const design = marred('three-tier')
  const resources = Object.fromEntries(
    Object.entries(design.resources).map(([id, one]) => [id, { ...one, name: `kr-production-commerce-${one.name}` }]),
  )
  await open(editor, 'alike', { ...design, resources })
  const host = Object.values(resources).find(({ kind }) => kind === 'instance')
  if (!host) throw new Error('The template is another')
  await outline.row(host.name).click()
  await page.locator('.zoom-percent').click()
  const card = page.locator(`.react-flow__node[data-id="${host.id}"]`)
  for (const name of [card.locator('.node-name'), outline.row(host.name).locator('.outline-name')]) {
    const [beginning, end] = [name.locator('> :first-child'), name.locator('> :last-child')]
    const isCut = (one: typeof end) => one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    await expect.poll(() => isCut(beginning)).toBe(true)
    expect(await isCut(end)).toBe(false)
    expect(host.name.endsWith((await end.textContent()) ?? '?')).toBe(true)
    await expect(end).not.toBeEmpty()
  }
})
