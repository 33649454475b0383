import type { Edge, Exit, Interface, Link, ServiceDoor, Translator } from '../network.ts'
import type { Packet } from '../packet.ts'

/** Where a packet can be: at an interface, or somewhere outside. */
export type Place = Interface | 'outside'

/** How a packet got from one place to the next. */
export type Via =
  /** Within a segment: no router, no list. */
  | { readonly type: 'direct' }
  /** Through the router of a domain. */
  | { readonly type: 'local' }
  | { readonly type: 'gateway'; readonly gateway: Edge | Exit | Link | ServiceDoor }
  /** To a translator, which sends it on under its own address. */
  | { readonly type: 'translator'; readonly gateway: Translator }
  /** Not at all: a refusal stood in the way, and the walk went on behind it. */
  | { readonly type: 'leap' }

/** One stretch of the way there, as the way back will need it. */
export interface Stretch {
  readonly from: Place
  readonly to: Place
  readonly via: Via
  /** The packet as it left `from`: what a reply has to become again. */
  readonly sent: Packet
}

/** The way there, with the packet as it arrived; null where it ended on the way. */
export interface Trail {
  readonly stretches: readonly Stretch[]
  readonly arrived: Packet | null
}
