/** A picture by the name that an appearance gives. */
export interface IconFile {
  readonly address: string
  /** A colour's name among the tokens, for a shape that has none of its own; null for AWS's own pictures, which stay as they are. */
  readonly colour: 'danger' | 'vpc-text' | null
}

const aws = import.meta.glob<string>('./aws/*.svg', { query: '?url', import: 'default', eager: true })
const drawn = import.meta.glob<string>('./drawn/*.svg', { query: '?url', import: 'default', eager: true })

/** AWS draws what routes in the colour of networks. */
const ROUTING: ReadonlySet<string> = new Set(['egress-only-internet-gateway', 'network-interface'])

export function iconFile(name: string): IconFile {
  const own = aws[`./aws/${name}.svg`]
  if (own !== undefined) return { address: own, colour: null }
  const address = drawn[`./drawn/${name}.svg`] ?? drawn['./drawn/opaque.svg'] ?? ''
  return { address, colour: ROUTING.has(name) ? 'vpc-text' : 'danger' }
}
