/** A colour of a shape that has none of its own, by its name among the editor's tokens. AWS's own pictures stay as they are. */
export type IconColour = 'danger' | 'vpc-text'

/** AWS draws what routes in the colour of networks. */
const ROUTING: ReadonlySet<string> = new Set(['egress-only-internet-gateway', 'network-interface'])

/** What a drawn shape wears. */
export function iconColour(name: string): IconColour {
  return ROUTING.has(name) ? 'vpc-text' : 'danger'
}
