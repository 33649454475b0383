import type { Text } from '@vpcanvas/text'
import { designOf, type Entry } from '../../src/design-of.ts'

/** An example of the AWS documentation: a design, and what becomes of flows in it. */
export interface Example {
  /** The name of its folder. */
  readonly id: string
  readonly title: Text
  /** What it teaches. */
  readonly lesson: Text
  /** The page that it comes from. */
  readonly docs: string
  readonly entries: readonly Entry[]
  readonly flows: readonly ExpectedFlow[]
}

/** `app > cache tcp 6379`, and what is said of it. */
export interface ExpectedFlow {
  readonly from: string
  readonly to: string
  readonly protocol: string
  readonly port?: number
  readonly verdict: 'reachable' | 'blocked' | 'unsupported'
  /** The codes of its blockers and notes that have to be among those given. */
  readonly codes?: readonly string[]
}

type Verdict = ExpectedFlow['verdict']

export function flow(written: string, verdict: Verdict, ...codes: readonly string[]): ExpectedFlow {
  const [from = '', , to = '', protocol = 'tcp', port] = written.split(' ')
  return {
    from,
    to,
    protocol,
    ...(port !== undefined && { port: Number(port) }),
    verdict,
    ...(codes.length > 0 && { codes }),
  }
}

/** The design of an example, under its own name. */
export function designFor({ id, title, entries }: Example) {
  return { ...designOf(...entries), id, name: title.en }
}
