import type { Value } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Edge, Interface, Link, Network } from '../network.ts'

/** The questions that a network answers from its elements. */
export function answering(elements: Omit<Network, 'interfaceAt' | 'publishedAt' | 'edgeOf' | 'linkBetween'>): Network {
  const byAddress = new Map<Id, Map<Value, Interface>>()
  const byPublic = new Map<Value, Interface>()
  for (const one of elements.interfaces) {
    const domain = one.segment.domain.id
    const known = byAddress.get(domain) ?? new Map<Value, Interface>()
    byAddress.set(domain, known)
    if (!known.has(one.address.value)) known.set(one.address.value, one)
    if (one.publicAddress) byPublic.set(one.publicAddress.address.value, one)
  }
  const edges = new Map<Id, Edge>()
  const links = new Map<string, Link>()
  for (const gateway of elements.gateways.values()) {
    if (gateway.type === 'edge' && gateway.domain && !edges.has(gateway.domain.id))
      edges.set(gateway.domain.id, gateway)
    if (gateway.type !== 'link') continue
    const [one, other] = gateway.ends
    for (const key of [`${one.id} ${other.id}`, `${other.id} ${one.id}`]) if (!links.has(key)) links.set(key, gateway)
  }
  return {
    ...elements,
    interfaceAt: (domain, address) => byAddress.get(domain.id)?.get(address.value),
    publishedAt: (address) => byPublic.get(address.value),
    edgeOf: (domain) => edges.get(domain.id),
    linkBetween: (one, other) => links.get(`${one.id} ${other.id}`),
  }
}
