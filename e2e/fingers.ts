import type { Page } from '@playwright/test'
import type { Place } from './palette.ts'

/** Fingers and a pen on the screen, as the browser hears them. */
export interface Fingers {
  tap(at: Place): Promise<void>
  /** Puts a finger down, moves it and lifts it, or keeps it there. */
  drag(from: Place, to: Place, options?: { readonly keep?: boolean }): Promise<void>
  /** Holds a finger still for as long as it takes to open a menu, and moves it aside before it is lifted. */
  press(at: Place, options?: { readonly slip?: number }): Promise<void>
  /** Two fingers around a point, so far apart, come to be so far apart. */
  pinch(at: Place, from: number, to: number): Promise<void>
  /** Moves one that was kept on, while a second one comes down beside it. */
  dragBesideAnother(from: Place, to: Place): Promise<void>
  /** Lifts what was kept. */
  lift(): Promise<void>
  /** The system takes what was kept away. */
  takeAway(): Promise<void>
  penDrag(from: Place, to: Place): Promise<void>
}

const STEPS = 8
/** Milliseconds of a press that is long. */
const LONG = 800

export async function fingersOf(page: Page): Promise<Fingers> {
  const browser = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...places: readonly Place[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(({ x, y }, id) => ({ x, y, id })) })
  const between = (a: Place, b: Place, n: number): Place => ({
    x: a.x + ((b.x - a.x) * n) / STEPS,
    y: a.y + ((b.y - a.y) * n) / STEPS,
  })
  const steps = Array.from({ length: STEPS }, (_, n) => n + 1)
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Place, buttons: number) =>
    browser.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
      pointerType: 'pen',
    })
  return {
    async tap(at) {
      await touch('touchStart', at)
      await touch('touchEnd')
    },
    async drag(from, to, { keep = false } = {}) {
      await touch('touchStart', from)
      for (const n of steps) await touch('touchMove', between(from, to, n))
      if (!keep) await touch('touchEnd')
    },
    async press(at, { slip = 0 } = {}) {
      await touch('touchStart', at)
      await page.waitForTimeout(LONG)
      if (slip > 0) await touch('touchMove', { x: at.x + slip, y: at.y + slip })
      await touch('touchEnd')
    },
    async pinch(at, from, to) {
      const apart = (way: number): [Place, Place] => [
        { x: at.x - way / 2, y: at.y },
        { x: at.x + way / 2, y: at.y },
      ]
      await touch('touchStart', ...apart(from))
      for (const n of steps) await touch('touchMove', ...apart(from + ((to - from) * n) / STEPS))
      await touch('touchEnd')
    },
    async dragBesideAnother(from, to) {
      const beside = ({ x, y }: Place): Place => ({ x: x + 80, y: y + 40 })
      await touch('touchStart', from, beside(from))
      for (const n of steps) await touch('touchMove', between(from, to, n), beside(between(from, to, n)))
      await touch('touchEnd')
    },
    lift: async () => void (await touch('touchEnd')),
    takeAway: async () => void (await touch('touchCancel')),
    async penDrag(from, to) {
      await pen('mouseMoved', from, 0)
      await pen('mousePressed', from, 1)
      for (const n of steps) await pen('mouseMoved', between(from, to, n), 1)
      await pen('mouseReleased', to, 0)
    },
  }
}
