import { type IconColour, iconColour } from './colour.ts'

/** A picture by the name that an appearance gives. */
export interface IconFile {
  readonly address: string
  readonly colour: IconColour | null
}

const aws = import.meta.glob<string>('../../icons/aws/*.svg', { query: '?url', import: 'default', eager: true })
const drawn = import.meta.glob<string>('../../icons/drawn/*.svg', { query: '?url', import: 'default', eager: true })

/** Where an icon is fetched from. Behind a door for bundlers alone. */
export function iconFile(name: string): IconFile {
  const own = aws[`../../icons/aws/${name}.svg`]
  if (own !== undefined) return { address: own, colour: null }
  return {
    address: drawn[`../../icons/drawn/${name}.svg`] ?? drawn['../../icons/drawn/opaque.svg'] ?? '',
    colour: iconColour(name),
  }
}
