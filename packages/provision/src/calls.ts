import { setTimeout as pause } from 'node:timers/promises'
import { Cancelled, codeOf, failed, kindOf, type StepFailed } from './failures.ts'
import type { Journal } from './journal.ts'
import type { Aws } from './session.ts'
import type { Target } from './target.ts'

/** Counts what is asked of AWS. */
export interface CallCount {
  calls: number
}

export interface Caller {
  readonly target: Target
  readonly count: CallCount
  /** Changes are written down before and after; reads are not. */
  readonly journal?: Journal
  readonly signal?: AbortSignal
}

interface Command {
  readonly input: object
}

const READ = /^(Describe|List|Get)/
const REMOVAL = /^(Delete|Detach|Disassociate|Revoke|Release|Terminate|Remove)/
// Making one of these twice makes two, or answers with a conflict: they are sent once, and looked for before they are sent again.
const ONCE = /^(Create(?!Route(Command)?$|NetworkAclEntry|Tags)|Allocate|Run)/

/** Waits between attempts grow from a quarter of a second to twenty, with as much chance in them. */
const ATTEMPTS = { throttled: 12, transient: 5, visible: 100 }

/**
 * The SDK for one region, with our own retries: it is set to send everything once, since only we know what may be sent again.
 * `node` names who calls in the journal.
 */
export function callerFor(caller: Caller, region: string, node: string): Aws {
  const clients = caller.target.clients(region)
  const through = <C>(client: { send: C }) =>
    ({ send: ((command: Command) => call(caller, client as never, command, region, node)) as C }) as { send: C }
  return {
    region,
    account: caller.target.account,
    ec2: through(clients.ec2),
    elasticache: through(clients.elasticache),
  }
}

interface Sender {
  send(command: Command, options: { abortSignal?: AbortSignal }): Promise<unknown>
}

async function call(caller: Caller, client: Sender, command: Command, region: string, node: string): Promise<unknown> {
  const operation = command.constructor.name.replace(/Command$/, '')
  const reading = READ.test(operation)
  const token = (command.input as { ClientToken?: string }).ClientToken ?? null
  const once = ONCE.test(operation) && token === null
  const until = Date.now() + caller.target.quietSeconds * 1000
  for (let attempt = 1; ; attempt++) {
    if (reading) caller.signal?.throwIfAborted()
    const number = ++caller.count.calls
    if (!reading) await caller.journal?.write({ type: 'begin', node, call: number, operation, region, token })
    try {
      const output = await client.send(command, reading && caller.signal ? { abortSignal: caller.signal } : {})
      if (!reading) await caller.journal?.write({ type: 'outcome', node, call: number, code: null })
      return output
    } catch (error) {
      if (reading && caller.signal?.aborted) throw new Cancelled('cancelled', { cause: error })
      if (!reading) await caller.journal?.write({ type: 'outcome', node, call: number, code: codeOf(error) })
      const kind = kindOf(error)
      if (kind === 'notFound' && REMOVAL.test(operation)) return {}
      const again =
        kind === 'throttled'
          ? attempt < ATTEMPTS.throttled
          : kind === 'transient'
            ? !once && attempt < ATTEMPTS.transient
            : // What we refer to has just been made or read: AWS does not show it everywhere yet.
              kind === 'notFound'
              ? !reading && Date.now() < until && attempt < ATTEMPTS.visible
              : false
      if (!again) throw failed(operation, error)
    }
    await pause(delayAfter(attempt), undefined, caller.signal ? { signal: caller.signal } : {}).catch(() => {
      throw new Cancelled('cancelled')
    })
  }
}

/** Milliseconds to wait after this many attempts. */
export function delayAfter(attempt: number, longest = 20_000): number {
  const most = Math.min(longest, 250 * 2 ** Math.min(attempt - 1, 10))
  return most / 2 + Math.random() * (most / 2)
}

/** Whether a failed create may have had its effect. */
export function isUncertain(error: StepFailed): boolean {
  return error.kind === 'transient' || error.kind === 'unknown'
}
