import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A page in Firefox, as much of one as it takes to see that the editor works there. */
export interface FirefoxPage {
  goto(url: string): Promise<void>
  /** The value of an expression in the page: JSON. */
  read<T>(expression: string): Promise<T>
  /** A click in the middle of the first element of a selector. */
  click(selector: string): Promise<void>
  /** The button goes down at one place and up at another. */
  drag(from: Spot, to: Spot): Promise<void>
  /** Keys, one after the other: characters, or names of `keys`. */
  press(...pressed: readonly string[]): Promise<void>
  /** The same with a key held. */
  hold(held: string, pressed: string): Promise<void>
  wheel(at: Spot, down: number): Promise<void>
  /** What the page reported as broken. */
  readonly broken: readonly string[]
  close(): Promise<void>
}

interface Spot {
  readonly x: number
  readonly y: number
}

export const keys = { Enter: '\uE007', Control: '\uE009' } as const

const CANDIDATES = [process.env['VPCANVAS_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox']

export function installedFirefox(): string | null {
  return CANDIDATES.find((path): path is string => !!path && existsSync(path)) ?? null
}

/** Starts a Firefox with a profile of its own and speaks WebDriver BiDi with it, which needs no driver beside it. */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const profile = await mkdtemp(join(tmpdir(), 'vpcanvas-firefox-'))
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  const { send, broken } = await speaking(await addressOf(createInterface(browser.stderr)))
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: readonly { context: string }[] }
  const context = contexts[0]?.context
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 720 } })

  const act = (type: string, actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] })
  const read = async <T>(expression: string): Promise<T> => {
    const answer = (await send('script.evaluate', {
      expression: `JSON.stringify(${expression})`,
      target: { context },
      awaitPromise: false,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } }
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
    return JSON.parse(answer.result?.value ?? 'null') as T
  }
  const drag = async (from: Spot, to: Spot) => {
    const at = (part: number) => ({
      type: 'pointerMove',
      x: Math.round(from.x + (to.x - from.x) * part),
      y: Math.round(from.y + (to.y - from.y) * part),
      duration: 20,
    })
    const [down, up] = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await act('pointer', [at(0), down, ...(from === to ? [] : [0.1, 0.4, 0.7, 1].map(at)), up])
  }
  const tapped = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
  return {
    broken,
    read,
    drag,
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    async click(selector) {
      const spot = await read<Spot>(
        `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
      )
      await drag(spot, spot)
    },
    press: async (...pressed) => void (await act('key', pressed.flatMap(tapped))),
    hold: async (held, pressed) =>
      void (await act('key', [{ type: 'keyDown', value: held }, ...tapped(pressed), { type: 'keyUp', value: held }])),
    wheel: async (at, down) => void (await act('wheel', [{ type: 'scroll', ...at, deltaX: 0, deltaY: down }])),
    async close() {
      browser.kill()
      await ended
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** Where it listens: it says so as it comes up. */
async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1]
    if (found) return found
  }
  throw new Error('Firefox ended before it listened.')
}

/** Commands and their answers over one socket, and what the page logs as an error. */
async function speaking(address: string) {
  const socket = new WebSocket(`${address}/session`)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const broken: string[] = []
  let count = 0
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data))
    if (message.method === 'log.entryAdded' && message.params.level === 'error') broken.push(message.params.text)
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`))
    else asked?.resolve(message.result)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${address}`)))
  })
  const send = (method: string, params: object): Promise<unknown> => {
    const id = ++count
    const answer = Promise.withResolvers<unknown>()
    waiting.set(id, answer)
    socket.send(JSON.stringify({ id, method, params }))
    return answer.promise
  }
  return { send, broken }
}
