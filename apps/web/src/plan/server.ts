import type { Design, Id } from '@vpcanvas/model'
import type { ApplyEvent, Plan } from '@vpcanvas/provision'
import type { IntentAnswer } from '@vpcanvas/resources'
import type { Text } from '@vpcanvas/text'
import { call, Unreachable } from '../files/api.ts'
import { Refused } from '../files/designs.ts'

export interface TargetChoice {
  readonly id: string
  readonly kind: 'sandbox' | 'profile' | 'env'
  readonly label: Text
}

export interface Accepted {
  readonly replacements: boolean
  readonly dataLoss: boolean
  readonly brokenIntents: boolean
}

/** A plan, and the intents that the design it leads to breaks. */
export interface CheckedPlan extends Plan {
  readonly brokenIntents: readonly IntentAnswer[]
}

/** What was last applied to a target. */
export interface AppliedRecord {
  readonly design: Design
  readonly at?: string
}

/** What a run tells; the last is `ended`, or `failed` where it broke before. */
export type RunEvent = ApplyEvent | { readonly type: 'failed'; readonly text: Text }

/** The server's plans and runs. @throws Refused with words for the person, Unreachable where nothing answers. */
export const provisioning = {
  targets: () => answered<readonly TargetChoice[]>('/api/targets'),
  plan: (design: Design, target: string, signal: AbortSignal) =>
    answered<CheckedPlan>('/api/plan', { design, target }, signal),
  apply: async (design: Design, target: string, accept: Accepted) =>
    (await answered<{ run: string }>('/api/apply', { design, target, accept })).run,
  destroy: async (design: Design, target: string, confirm: string) =>
    (await answered<{ run: string }>('/api/destroy', { design, target, confirm })).run,
  cancel: (run: string) => answered<unknown>(`/api/runs/${encodeURIComponent(run)}/cancel`, {}),
  record: (design: Id, target: string) =>
    answered<AppliedRecord | null>(
      `/api/record?design=${encodeURIComponent(design)}&target=${encodeURIComponent(target)}`,
    ),
  /** The latest run of a design that this server knows. */
  latestRun: (design: Id) =>
    answered<{ readonly run: string; readonly target: string; readonly ended: boolean } | null>(
      `/api/runs?design=${encodeURIComponent(design)}`,
    ),
  /** The events of a run after a number, as they come. Ends with the stream. */
  events: async function* (
    run: string,
    after: number,
    signal: AbortSignal,
  ): AsyncGenerator<{ readonly number: number; readonly event: RunEvent }> {
    const response = await call(`/api/runs/${encodeURIComponent(run)}/events?after=${after}`, { signal })
    if (!response.ok || !response.body) await refuse(response)
    else yield* eventsIn(response.body)
  },
}

async function answered<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await call(path, { ...(body !== undefined && { method: 'POST', body }), ...(signal && { signal }) })
  if (!response.ok) return refuse(response)
  try {
    return (await response.json()) as T
  } catch {
    // A page of somebody else's server is no answer of ours.
    throw new Unreachable('no JSON')
  }
}

async function refuse(response: Response): Promise<never> {
  const json = (await response.json().catch(() => null)) as { text?: Partial<Text> } | null
  const { en, ko } = json?.text ?? {}
  if (typeof en === 'string' && typeof ko === 'string') throw new Refused({ en, ko })
  if (response.status >= 502 && response.status <= 504) throw new Unreachable(`status ${response.status}`)
  throw new Refused({
    en: `The local server could not do it (status ${response.status}). Its log says why.`,
    ko: `로컬 서버가 처리하지 못했습니다(상태 ${response.status}). 서버 로그에서 원인을 확인하십시오.`,
  })
}

/** Server-sent events: blocks of `id:` and `data:` lines, an empty line between. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export async function* eventsIn(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ readonly number: number; readonly event: RunEvent }> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const blocks = (rest + value).split(/\r?\n\r?\n/)
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const lines = block.split(/\r?\n/)
        const data = lines.flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trimStart()] : [])).join('\n')
        const id = lines.find((line) => line.startsWith('id:'))
        if (data !== '') yield { number: Number(id?.slice(3)), event: JSON.parse(data) as RunEvent }
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
