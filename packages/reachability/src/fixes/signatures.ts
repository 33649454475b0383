import type { Id } from '@vpcanvas/model'
import type { Gateway, Group, Interface, Network, Origin } from '../network.ts'
import { remembered } from '../matrix/remembered.ts'

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
  const parts = new Map<Element, { readonly number: number; readonly next: readonly Element[] }>()
  const closures = new Map<Element, number>()
  const numberOf = (text: string) => remembered(numbers, text, () => numbers.size)

  const partOf = (element: Element) =>
    remembered(parts, element, () => {
      const own = doors.get(element.id ?? '') ?? NONE
      const { text, next } = writtenOf(element)
      return {
        number: numberOf(`${nameOf(element)} ${own.map(nameOf).join()} ${text}`),
        next: own.length > 0 ? [...own, ...next] : next,
      }
    })

  /** An element with all that it leads to. */
  const closureOf = (root: Element): number =>
    remembered(closures, root, () => {
      const seen = new Set([root])
      for (const element of seen) for (const next of partOf(element).next) seen.add(next)
      return numberOf([...seen].map((element) => partOf(element).number).join())
    })

  const interfaces = new Map<Interface, Signature>()
  const interfaceOf = (one: Interface) =>
    remembered(interfaces, one, (): Signature => {
      const { text, next } = writtenOf(one)
      const around = numberOf(`${text} ${next.map(closureOf).join()}`)
      const ids = one.groups.map(({ id }) => id).join()
      const rules = (direction: 'ingress' | 'egress') =>
        one.groups.map((group) => numberOf(halfOf(group, direction))).join()
      return { sends: `${around} ${ids} ${rules('egress')}`, takes: `${around} ${ids} ${rules('ingress')}` }
    })

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
    const all = host.interfaces.flatMap((one) => [one, ...holdersOf(network, one)]).map(interfaceOf)
    const sides = (side: keyof Signature) => `${host.anyWillDo} ${all.map((one) => one[side]).join(' ')}`
    return { sends: sides('sends'), takes: sides('takes') }
  }
}

const NONE: readonly Element[] = []

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
    if (!('domain' in gateway) || !gateway.domain) continue
    const { id } = gateway.domain
    found.set(id, [...(found.get(id) ?? []), gateway])
  }
  return found
}

/** What joins each two domains: it matters to pairs that are in the one and the other. */
export function linksIn({ gateways }: Network): ReadonlyMap<string, LinkWritten> {
  const found = new Map<string, LinkWritten>()
  for (const gateway of gateways.values()) {
    if (gateway.type !== 'link') continue
    const [one, other] = gateway.ends.map(({ id }) => id).toSorted()
    if (one === undefined || other === undefined) continue
    const key = JSON.stringify([one, other])
    const text = `${found.get(key)?.text ?? ''} ${nameOf(gateway)} ${writtenOf(gateway).text}`
    found.set(key, { ends: [one, other], text })
  }
  return found
}

export interface LinkWritten {
  readonly ends: readonly [Id, Id]
  readonly text: string
}

function nameOf({ id = '', origin }: Element): string {
  return `${id}/${origin.resource}`
}

interface Written {
  readonly text: string
  /** The elements that it names. */
  readonly next: readonly Element[]
}

/** Elements are the same objects from edit to edit where nothing about them changed. */
const written = new WeakMap<Element, Written>()
const halves = new WeakMap<Group, Readonly<Record<'ingress' | 'egress', string>>>()

function writtenOf(element: Element): Written {
  let known = written.get(element)
  if (!known) {
    const next: Element[] = []
    const text = propertiesOf(element, isGuarded(element) ? 'groups' : null, (other) => {
      next.push(other)
      return nameOf(other)
    })
    written.set(element, (known = { text, next }))
  }
  return known
}

/** An interface says who its groups are apart: their two directions are noticed by different pairs. */
function isGuarded(element: Element): boolean {
  return 'guarded' in element
}

/** A group with the rules of one direction only. */
function halfOf(group: Group, direction: 'ingress' | 'egress'): string {
  let known = halves.get(group)
  if (!known) {
    known = { ingress: propertiesOf(group, 'egress', nameOf), egress: propertiesOf(group, 'ingress', nameOf) }
    halves.set(group, known)
  }
  return known[direction]
}

/** Words for people, which traffic does not read; and the element itself. */
const UNREAD = new Set(['origin', 'text', 'label'])

function propertiesOf(element: object, without: string | null, refer: (element: Element) => string): string {
  let text = ''
  for (const [key, value] of Object.entries(element)) {
    if (key === without || UNREAD.has(key) || typeof value === 'function') continue
    text += `${key}:${textOf(value, refer)};`
  }
  return text
}

function textOf(value: unknown, refer: (element: Element) => string): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one, refer)).join()}]`
  return isElement(value) ? refer(value) : `{${propertiesOf(value, null, refer)}}`
}

function isElement(value: object): value is Element {
  return 'origin' in value
}
