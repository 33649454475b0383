import { type Browser, chromium } from '@playwright/test'
import { chromium as chromiumPath, chromiumArguments } from '@vpcanvas/launcher/browser'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { edit } from './editing.ts'
import { editor, type Engine, other, WINDOW } from './engines.ts'
import { type Gesture, gestures, perform } from './gestures.ts'
import { buildPages } from './pages.ts'
import { type Measured, printed, ratios } from './report.ts'
import { type Scene, plainScene, sceneDesign } from './scene.ts'
import { serveScenes } from './serving.ts'

// The editor as it is built, and the same scene in other canvases, in one browser each, with a real pointer. Run on a quiet machine.
const { values } = parseArgs({
  allowNegative: true,
  options: {
    engines: { type: 'string', default: 'vpcanvas,react-flow,canvas-2d,excalidraw,tldraw' },
    // VPCs of about 101 things.
    vpcs: { type: 'string', default: '1,10,50,99' },
    gestures: { type: 'string', default: gestures.join() },
    runs: { type: 'string', default: '3' },
    // Whether edits are measured too: of the editor alone, since the others find no problems.
    edit: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
})

const all: readonly Engine[] = [
  editor,
  other('react-flow'),
  other('canvas-2d'),
  other('excalidraw', 0, 0.98),
  other('tldraw', 14, 2.34),
]
const engines = all.filter(({ name }) => values.engines.split(',').includes(name))
const wanted = gestures.filter((one) => values.gestures.split(',').includes(one))
const say = (line: string) => void process.stderr.write(`${line}\n`)
const probe = readFileSync(new URL('./probe.js', import.meta.url), 'utf8')
const executablePath = await chromiumPath()

await buildPages(
  engines.map(({ name }) => name).filter((name) => name !== editor.name),
  say,
)
const measured: Measured[] = []
for (const vpcs of values.vpcs.split(',').map(Number)) {
  const design = sceneDesign(vpcs)
  const scene = plainScene(design)
  const served = await serveScenes(design, scene)
  for (let run = 0; run < Number(values.runs); run++) {
    // In turn, so that whatever else the machine does meets all of them.
    for (let n = 0; n < engines.length; n++) {
      const engine = engines[(n + run) % engines.length] as Engine
      const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] })
      const one = await measure(browser, engine, served.addressOf(engine.name), scene).catch((error: Error) => {
        say(`${engine.name}, ${scene.things.length} things: ${error.message.split('\n')[0]}`)
        return null
      })
      await browser.close()
      if (!one) continue
      measured.push({ engine: engine.name, things: scene.things.length, lines: scene.lines.length, run, ...one })
      say(`${engine.name}, ${scene.things.length} things, run ${run + 1}: first full paint ${Math.round(one.paint)} ms`)
    }
  }
  await served.stop()
}
if (values.json) console.log(JSON.stringify({ measured, ratios: ratios(measured) }, null, 2))
else console.log(printed(measured))

async function measure(
  browser: Browser,
  engine: Engine,
  address: string,
  scene: Scene,
): Promise<Omit<Measured, 'engine' | 'things' | 'lines' | 'run'>> {
  const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light' })
  await page.addInitScript(probe)
  if (engine === editor) {
    // The lens that draws the scene's lines, all panels open.
    const view = JSON.stringify({ lens: 'security', left: true, right: true })
    await page.addInitScript(`localStorage.setItem('vpcanvas.view', ${JSON.stringify(view)})`)
  }
  const cdp = await page.context().newCDPSession(page)
  // Once before to the end, so that the browser is awake and knows what one who comes back has left in it.
  await page.goto(address, { timeout: 180_000 })
  await until(() => engine.painted(page), 120_000)
  await page.waitForTimeout(1500)
  await page.goto(address, { timeout: 180_000 })
  const paint = await until(() => engine.painted(page), 120_000)
  await until(
    async () => ((await page.evaluate<boolean>('performance.now() - probe.busy > 1500')) ? true : null),
    60_000,
  )
  const settled = await page.evaluate<number>('probe.busy')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const motions: Partial<Record<Gesture, Measured['motions'][Gesture]>> = {}
  let most = await engine.mounted(page)
  for (const gesture of wanted) {
    motions[gesture] = await perform(gesture, { page, cdp, engine, scene }).catch((error: Error) => {
      say(`${engine.name}, ${gesture}: ${error.message.split('\n')[0]}`)
      return undefined
    })
    most = Math.max(most, await engine.mounted(page))
  }
  const edits =
    engine === editor && values.edit
      ? await edit(page, engine, scene).catch((error: Error) => void say(`edits: ${error.message.split('\n')[0]}`))
      : undefined
  return { paint, settled, heap: usedSize / 2 ** 20, mounted: most, motions, ...(edits && { edits }) }
}

async function until<T>(look: () => Promise<T | null>, ms: number): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const found = await look().catch(() => null)
    if (found !== null) return found
    if (performance.now() > end) throw new Error(`was not there after ${ms / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
