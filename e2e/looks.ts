import { expect, type Page } from '@playwright/test'
import { type Design, type Point, schemasOf, withPlaces } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { figuresOf } from '@vpcanvas/resources/drawing'

/** More things than are elements of the page at once: with so many in the window, all is painted. */
const TOO_MANY = 320

interface Twins {
  readonly asElements: Design
  readonly painted: Design
  /** Where the crowd is, on the plane: all is painted as long as that is in the window. */
  readonly spot: Point
}

/**
 * A design, and the same with so many things on one spot that all of it is painted. Both are as large, so that a camera that shows
 * one shows the other.
 */
export function twins(design: Design): Twins {
  const placed = withPlaces(design, figuresOf(kinds), schemasOf(kinds))
  const boxes = Object.values(placed.resources).flatMap(({ id, parent }) =>
    parent === null ? (placed.layout[id] ?? []) : [],
  )
  const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))]
  // Beside what stands outside of the region, where nothing else is.
  const spot = { x: (left + right) / 2, y: Math.min(...boxes.map(({ y }) => y)) }
  return { asElements: crowded(placed, spot, 1), painted: crowded(placed, spot, TOO_MANY), spot }
}

function crowded(design: Design, { x, y }: Point, count: number): Design {
  const ids = Array.from({ length: count }, (_, n) => `crowd-${n}`)
  const one = (id: string) => ({ id, kind: 'onPremises', name: 'office', parent: null, props: { cidrBlocks: [] } })
  return {
    ...design,
    resources: { ...design.resources, ...Object.fromEntries(ids.map((id) => [id, one(id)])) },
    layout: { ...design.layout, ...Object.fromEntries(ids.map((id) => [id, { x, y, width: 176, height: 64 }])) },
  }
}

/** Zooms with the wheel about a spot of the plane, which stays where it is in the window. */
export async function zoomTo(page: Page, zoom: number, spot: Point): Promise<void> {
  const camera = () =>
    page.locator('.react-flow').evaluate((flow) => {
      const shown = flow.querySelector('.react-flow__viewport') as HTMLElement
      const { a, e, f } = new DOMMatrix(getComputedStyle(shown).transform)
      const { left, top } = flow.getBoundingClientRect()
      return { zoom: a, left: left + e, top: top + f }
    })
  const { zoom: before, left, top } = await camera()
  await page.mouse.move(left + before * (spot.x + 88), top + before * (spot.y + 32))
  await page.keyboard.down('Control')
  await expect
    .poll(async () => {
      const way = Math.log2(zoom / (await camera()).zoom)
      // A wheel's way of 500 doubles the zoom.
      if (Math.abs(way) > 0.001) await page.mouse.wheel(0, Math.max(-200, Math.min(200, -500 * way)))
      return Math.abs(way)
    })
    .toBeLessThan(0.001)
  await page.keyboard.up('Control')
  await page.mouse.move(2, 2)
}

export interface Difference {
  /** Of all blocks of pixels, how many look different. */
  readonly share: number
  /** The largest difference of a block, of 255. */
  readonly worst: number
  /** Where that is, in pixels. */
  readonly at: readonly [number, number]
  /** Both and what is between them, as a picture to look at. */
  readonly shown: string
}

/**
 * How different two screenshots look: by the mean colours of small blocks, so that letters whose edges are smoothed another way are
 * the same, and those that stand elsewhere are not.
 */
export function difference(page: Page, a: Buffer, b: Buffer): Promise<Difference> {
  return page.evaluate(
    async ([one, other]) => {
      const BLOCK = 4
      const read = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        if (!context) throw new Error('There is no canvas to read with')
        context.drawImage(image, 0, 0)
        return {
          canvas,
          ...context.getImageData(0, 0, image.width, image.height),
          data: context.getImageData(0, 0, image.width, image.height).data,
          width: image.width,
          height: image.height,
        }
      }
      const [x, y] = [await read(one), await read(other)]
      const shown = new OffscreenCanvas(x.width, 3 * x.height)
      const context = shown.getContext('2d')
      if (!context) throw new Error('There is no canvas to show on')
      context.drawImage(x.canvas, 0, 0)
      context.drawImage(y.canvas, 0, x.height)
      let [blocks, different, worst] = [0, 0, 0]
      let at: [number, number] = [0, 0]
      for (let top = 0; top + BLOCK <= x.height; top += BLOCK)
        for (let left = 0; left + BLOCK <= x.width; left += BLOCK) {
          const sums = [0, 0, 0]
          for (let row = top; row < top + BLOCK; row++)
            for (let column = left; column < left + BLOCK; column++)
              for (let part = 0; part < 3; part++) {
                const index = 4 * (row * x.width + column) + part
                sums[part] = (sums[part] ?? 0) + (x.data[index] ?? 0) - (y.data[index] ?? 0)
              }
          const off = Math.max(...sums.map((sum) => Math.abs(sum) / (BLOCK * BLOCK)))
          blocks++
          if (off > 48) different++
          if (off > worst) [worst, at] = [off, [left, top]]
          context.fillStyle = `rgb(${Math.min(255, 4 * off)} 0 0)`
          context.fillRect(left, 2 * x.height + top, BLOCK, BLOCK)
        }
      const blob = await shown.convertToBlob({ type: 'image/png' })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      return { share: different / blocks, worst, at, shown: btoa(text) }
    },
    [a.toString('base64'), b.toString('base64')] as const,
  )
}
