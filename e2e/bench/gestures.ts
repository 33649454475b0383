import type { CDPSession, Page } from '@playwright/test'
import type { Id } from '@vpcanvas/model'
import { type Camera, type Engine } from './engines.ts'
import type { Scene } from './scene.ts'

/** Milliseconds between drawn frames, and what stood in their way. */
export interface Motion {
  readonly mean: number
  readonly median: number
  readonly p95: number
  readonly max: number
  /** Of the frames that the display would have had time for, in percent. */
  readonly drawn: number
  /** Milliseconds of tasks over 50 ms. */
  readonly long: number
  /** Whether what was to move did. */
  readonly isReal: boolean
}

export const gestures = ['whole pan', 'pan', 'zoom', 'node', 'vpc'] as const
export type Gesture = (typeof gestures)[number]

const PAN = 3000
const DRAG = 1500
const FRAME = 1000 / 60

interface Around {
  readonly page: Page
  readonly cdp: CDPSession
  readonly engine: Engine
  readonly scene: Scene
}

type Send = (event: object) => void

/** One gesture with a real pointer, on a scene that is loaded and at rest. */
export async function perform(gesture: Gesture, around: Around): Promise<Motion> {
  const { page, cdp, engine, scene } = around
  const { area } = engine
  const centre = { x: area.x + area.width / 2, y: area.y + area.height / 2 }
  const vpcs = scene.things.filter(({ kind }) => kind === 'vpc')
  const vpc = vpcs[Math.floor(vpcs.length / 2)]
  const host = scene.things.find(({ kind, id }) => kind === 'instance' && vpc && id.startsWith(`${vpc.id}-host`))
  if (!vpc || !host) throw new Error('The scene has no VPC')
  const near = (x: number, y: number): Camera => ({ x: area.width / 2 - x, y: area.height / 2 - y, zoom: 1 })

  if (gesture === 'whole pan' || gesture === 'pan') {
    if (gesture === 'pan') await rested(around, near(host.x + 300, host.y + 300))
    const press = { button: 'middle', buttons: 4, clickCount: 1 }
    const pan = (ms: number) =>
      drive(
        around,
        ms,
        (send, _share, time) =>
          send({
            type: 'mouseMoved',
            x: centre.x + 0.4 * area.width * Math.sin((2 * Math.PI * time) / 1500),
            y: centre.y + 0.3 * area.height * Math.sin((2 * Math.PI * time) / 1000),
            ...press,
          }),
        async (send) => {
          send({ type: 'mouseMoved', ...centre })
          send({ type: 'mousePressed', ...centre, ...press })
        },
        async (send) => send({ type: 'mouseReleased', ...centre, ...press }),
        async () => Math.abs((await engine.camera(page)).x - before.x) > 20,
      )
    await pan(400).catch(() => {})
    const before = await engine.camera(page)
    return pan(PAN)
  }
  if (gesture === 'zoom') {
    const start = near(host.x + 300, host.y + 300)
    await rested(around, start)
    let done = 0
    return drive(
      around,
      PAN,
      (send, share, time) => {
        const steps = Math.max(1, Math.floor(time / FRAME) - done)
        done += steps
        const deltaY = (share < 0.5 ? 1 : -1) * engine.wheel * steps
        send({ type: 'mouseWheel', ...centre, deltaX: 0, deltaY, modifiers: 2 })
      },
      async (send) => send({ type: 'mouseMoved', ...centre }),
      async () => {},
      async () => (await engine.camera(page)).zoom < 0.6,
    )
  }
  const [id, spot]: [Id, { x: number; y: number }] =
    gesture === 'node'
      ? [host.id, { x: host.x + 20, y: host.y + 20 }]
      : [vpc.id, { x: vpc.x + 120, y: vpc.y + engine.grip }]
  await rested(around, gesture === 'node' ? near(host.x, host.y) : near(vpc.x + 200, vpc.y + 250))
  await engine.choose(page, id)
  const from = await engine.spot(page, id)
  const child = await engine.spot(page, host.id)
  const camera = await engine.camera(page)
  const grip = { x: area.x + spot.x + camera.x, y: area.y + spot.y + camera.y }
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...grip })
  await page.waitForTimeout(200)
  const press = { button: 'left', buttons: 1, clickCount: 1 }
  return drive(
    around,
    DRAG,
    (send, share, time) =>
      send({
        type: 'mouseMoved',
        x: grip.x + 70 * Math.sin((2 * Math.PI * time) / 1100) + 30 * share,
        y: grip.y + 50 * Math.sin((2 * Math.PI * time) / 800) + 20 * share,
        ...press,
      }),
    async (send) => send({ type: 'mousePressed', ...grip, ...press }),
    async (send) => {
      send({ type: 'mouseMoved', x: grip.x, y: grip.y, ...press })
      send({ type: 'mouseReleased', x: grip.x, y: grip.y, ...press })
    },
    async () => {
      const [now, inner] = [await engine.spot(page, id), await engine.spot(page, host.id)]
      const isFar = (a: typeof now, b: typeof now) => Math.hypot(a.x - b.x, a.y - b.y) > 5
      return isFar(now, from) && isFar(inner, child)
    },
  )
}

/** Brings the camera somewhere and waits until nothing more is done. */
async function rested({ page, engine }: Around, camera: Camera): Promise<void> {
  await engine.look(page, camera)
  await page.waitForTimeout(300)
  await page.waitForFunction('performance.now() - probe.busy > 300', undefined, { timeout: 30_000 }).catch(() => {})
}

/**
 * Sends real input at 60 Hz and records the frames. One event is on its way at a time: injected moves are not merged per frame as
 * a mouse's are, and a flood of them starves painting.
 */
async function drive(
  { page, cdp }: Around,
  ms: number,
  step: (send: Send, share: number, time: number) => void,
  before: (send: Send) => Promise<unknown>,
  after: (send: Send) => Promise<unknown>,
  isMoved: () => Promise<boolean>,
): Promise<Motion> {
  let open = 0
  const sent: Promise<unknown>[] = []
  const send: Send = (event) => {
    open++
    const one = cdp
      .send('Input.dispatchMouseEvent', event as never)
      .catch(() => {})
      .finally(() => open--)
    sent.push(one)
  }
  await page.evaluate('Object.assign(probe, { frames: [], long: [], isOn: true })')
  const start = performance.now()
  await before(send)
  let isReal: boolean | null = null
  for (let n = 0; ; n++) {
    const time = performance.now() - start
    if (time > ms) break
    if (open === 0) step(send, time / ms, time)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, (n + 1) * FRAME - (performance.now() - start))))
    // Once, in the middle of it.
    if (isReal === null && time > 0.35 * ms) {
      isReal = false
      void isMoved().then(
        (moved) => (isReal = moved),
        () => {},
      )
    }
  }
  await after(send)
  await Promise.race([Promise.all(sent), page.waitForTimeout(25_000)])
  await page.evaluate('new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))')
  const { frames, long }: { frames: number[]; long: number[] } = await page.evaluate('(probe.isOn = false, probe)')
  const apart = frames.slice(1).map((time, index) => time - (frames[index] ?? 0))
  const sorted = apart.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN
  const sum = apart.reduce((all, one) => all + one, 0)
  return {
    mean: sum / apart.length,
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    drawn: (100 * apart.length) / (sum / FRAME),
    long: long.reduce((all, one) => all + one, 0),
    isReal: isReal ?? false,
  }
}
