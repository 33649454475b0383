import type { Id } from '@vpcanvas/model'
import type { Gateway, Group, Interface, Network, Origin } from '../network.ts'

/** An element of the network, or a part of one that has a place in the design. */
interface Element {
  readonly id?: Id
  readonly origin: Origin
}

/** Everything that a walk can notice of the host of one resource: as it sends, and as it takes. */
export interface Signature {
  readonly sends: string
  readonly takes: string
}

/**
 * What a walk can notice of each host: its own interfaces and whatever its routes and filters lead to. Between two
 * networks that share `numbers`, a pair of hosts whose signatures are the same has the same traffic. Elements are written
 * down whole, whatever they are made of, so that a new property of an element is noticed without a word here.
 */
export function signaturesOf(network: Network, numbers: Map<string, number>): (resource: Id) => Signature {
  const doors = doorsOf(network)
  const written = new Map<Element, { readonly number: number; readonly next: readonly Element[] }>()
  const closures = new Map<Element, number>()

  const numberOf = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }

  const elementOf = (element: Element) => {
    let known = written.get(element)
    if (!known) {
      const next: Element[] = [...(doors.get(element.id ?? '') ?? [])]
      const names = next.map(nameOf).join()
      const text = propertiesOf(element, (other) => {
        next.push(other)
        return nameOf(other)
      })
      written.set(element, (known = { number: numberOf(`${nameOf(element)} ${names} ${text}`), next }))
    }
    return known
  }

  /** An element with all that it leads to. */
  const closureOf = (root: Element): number => {
    let known = closures.get(root)
    if (known === undefined) {
      const seen = new Set([root])
      for (const element of seen) for (const next of elementOf(element).next) seen.add(next)
      closures.set(root, (known = numberOf([...seen].map((element) => elementOf(element).number).join())))
    }
    return known
  }

  const groupsOf = ({ groups }: Interface, other: 'ingress' | 'egress') =>
    groups.map((group) => halfOf(group, other, nameOf)).join()

  const interfaceOf = (one: Interface): Signature => {
    const { groups: _, ...own } = one
    const reached: Element[] = []
    const text = propertiesOf(own, (other) => {
      reached.push(other)
      return nameOf(other)
    })
    const around = numberOf(`${text} ${reached.map(closureOf).join()}`)
    const ids = one.groups.map(({ id }) => id).join()
    return {
      sends: `${around} ${ids} ${numberOf(groupsOf(one, 'ingress'))}`,
      takes: `${around} ${ids} ${numberOf(groupsOf(one, 'egress'))}`,
    }
  }

  const interfaces = new Map<Interface, Signature>()
  const remembered = (one: Interface): Signature => {
    let known = interfaces.get(one)
    if (!known) interfaces.set(one, (known = interfaceOf(one)))
    return known
  }

  return (resource) => {
    const host = network.hosts.get(resource)
    if (!host) {
      const other = [network.outside, network.remotes.get(resource), network.gateways.get(resource)].find(
        (one) => one?.origin.resource === resource,
      )
      const closure = other ? `${closureOf(other)}` : ''
      return { sends: closure, takes: closure }
    }
    // Whoever has the same address gets what is meant for it.
    const all = host.interfaces.flatMap((one) => [one, ...holdersOf(network, one)]).map(remembered)
    const sides = (side: keyof Signature) => `${host.anyWillDo} ${all.map((one) => one[side]).join(' ')}`
    return { sends: sides('sends'), takes: sides('takes') }
  }
}

function holdersOf(network: Network, one: Interface): readonly Interface[] {
  const holders = [
    network.interfaceAt(one.segment.domain, one.address),
    one.publicAddress ? network.publishedAt(one.publicAddress.address) : undefined,
  ]
  return holders.flatMap((holder) => (holder && holder !== one ? [holder] : []))
}

/** The gateways that belong to each domain: some are found by asking for them, and no route leads there. */
function doorsOf({ gateways }: Network): ReadonlyMap<Id, readonly Gateway[]> {
  const found = new Map<Id, Gateway[]>()
  for (const gateway of gateways.values()) {
    const domains = 'ends' in gateway ? gateway.ends : 'domain' in gateway && gateway.domain ? [gateway.domain] : []
    for (const { id } of domains) found.set(id, [...(found.get(id) ?? []), gateway])
  }
  return found
}

function nameOf({ id = '', origin }: Element): string {
  return `${id}/${origin.resource}`
}

/** A group with the rules of one direction only. */
function halfOf(group: Group, other: 'ingress' | 'egress', refer: (element: Element) => string): string {
  return propertiesOf({ ...group, [other]: [] }, refer)
}

/** Words for people, which traffic does not read; and the element itself. */
const UNREAD = new Set(['origin', 'text', 'label'])

function propertiesOf(element: object, refer: (element: Element) => string): string {
  let text = ''
  for (const [key, value] of Object.entries(element)) {
    if (!UNREAD.has(key) && typeof value !== 'function') text += `${key}:${textOf(value, refer)};`
  }
  return text
}

function textOf(value: unknown, refer: (element: Element) => string): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one, refer)).join()}]`
  return isElement(value) ? refer(value) : `{${propertiesOf(value, refer)}}`
}

function isElement(value: object): value is Element {
  return 'origin' in value
}
