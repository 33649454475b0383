import type { Page } from '@playwright/test'
import type { Engine } from './engines.ts'
import type { Scene } from './scene.ts'

/** Milliseconds from the key until the problems of what it did are there, and what stood in the way meanwhile. */
export interface Editing {
  readonly median: number
  readonly p95: number
  /** Of tasks over 50 ms. */
  readonly long: number
}

const TIMES = 12

/** A host is deleted, brought back and deleted again, each time until its problems are found: with everything on that the editor has to keep fresh. */
export async function edit(page: Page, engine: Engine, scene: Scene): Promise<Editing> {
  const hosts = scene.things.filter(({ kind }) => kind === 'instance')
  const host = hosts[Math.floor(hosts.length / 2)]
  if (!host) throw new Error('The scene has no host')
  const { area } = engine
  await engine.look(page, { x: area.width / 2 - host.x, y: area.height / 2 - host.y, zoom: 1 })
  await page.waitForTimeout(600)
  const { x, y, zoom } = await engine.camera(page)
  await page.mouse.click(area.x + x + (host.x + 60) * zoom, area.y + y + (host.y + 20) * zoom)
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => Object.assign(globalThis, { keyAt: timeStamp }), { capture: true })
  })
  const waits: number[] = []
  let long = 0
  for (let n = 0; n < TIMES; n++) {
    await page.evaluate('performance.clearMarks("vpcanvas:checked"), Object.assign(probe, { long: [], isOn: true })')
    await page.keyboard.press(n === 0 ? 'Delete' : n % 2 === 1 ? 'Control+z' : 'Control+Shift+z')
    const wait = await page.waitForFunction(
      () => {
        const [mark] = performance.getEntriesByName('vpcanvas:checked')
        const { keyAt } = globalThis as { keyAt?: number }
        return mark && keyAt !== undefined && mark.startTime > keyAt ? mark.startTime - keyAt : 0
      },
      undefined,
      { timeout: 20_000 },
    )
    waits.push(await wait.jsonValue())
    // What comes after it belongs to it as well.
    await page.waitForTimeout(500)
    const { long: tasks }: { long: number[] } = await page.evaluate('(probe.isOn = false, probe)')
    long += tasks.reduce((all, one) => all + one, 0)
  }
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN
  return { median: at(0.5), p95: at(0.95), long: long / TIMES }
}
