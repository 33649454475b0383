import { formatBlock } from '@vpcanvas/ip'
import { type Fact, type Ref, ref } from '@vpcanvas/provision'
import { blockMeant } from './blocks.ts'

/** A block as AWS spells it: host bits zeroed, IPv6 shortened. */
export function spelledBlock(text: string): string {
  const block = blockMeant(text)
  return block ? formatBlock(block) : text
}

/** References to resources of one kind, as a set. */
export function refs(kind: string, ids: Iterable<string | undefined>): readonly Ref[] {
  return [...new Set(ids)].flatMap((id) => (id ? [ref(kind, id)] : []))
}

/** The ids in a set of references. */
export function idsIn(facts: Fact | undefined): readonly string[] {
  return Array.isArray(facts) ? (facts as readonly Ref[]).map((one) => one.ref) : []
}
