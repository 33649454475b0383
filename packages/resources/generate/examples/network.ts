import type { Entry } from '../../src/design-of.ts'
import { allow, group } from '../../src/example-network.ts'

export const region: Entry = { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } }
export const internet: Entry = { id: 'internet', kind: 'internet' }

export function vpc(id: string, cidrBlock: string, more: Entry['props'] = {}): Entry {
  return { id, kind: 'vpc', parent: 'region', props: { cidrBlock, ...more } }
}

/** Entries inside a VPC. */
export function within(parent: string, ...entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => (entry.parent === undefined ? { ...entry, parent } : entry))
}

export const everything = allow('0.0.0.0/0', null, null, { protocol: '-1' })

/** A group that lets in these, and everything out. */
export function guard(id: string, ...ingress: readonly ReturnType<typeof allow>[]): Entry {
  return group(id, { description: 'An example', ingress: [...ingress], egress: [{ ...everything, id: 'all' }] })
}
