import type { Entry } from './assess.ts'
import { converge } from './converging.ts'
import { drop, release, unlink } from './dropping.ts'
import { make } from './making.ts'
import { isLink, type Node } from './work.ts'
import type { Workshop } from './workshop.ts'

/** Does one node. */
export async function perform(node: Node, shop: Workshop): Promise<void> {
  switch (node.phase) {
    case 'make':
      return make(node, shop)
    case 'update':
      return converge(
        node,
        shop,
        ({ fact, after }) => !isLink(node.entry, fact) && !(after === undefined && isTrimmed(node.entry, fact)),
      )
    case 'trim':
      return converge(node, shop, ({ fact }) => !isLink(node.entry, fact))
    case 'link':
      return converge(node, shop, ({ fact }) => isLink(node.entry, fact))
    case 'release':
      return release(node, shop)
    case 'unlink':
      return unlink(node, shop)
    case 'drop':
      return drop(node, shop)
  }
}

function isTrimmed(entry: Entry, fact: string): boolean {
  return entry.lifecycle.trims?.includes(fact) ?? false
}
