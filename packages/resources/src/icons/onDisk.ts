import { readFileSync } from 'node:fs'
import { type IconColour, iconColour } from './colour.ts'

/** An icon's file as text, by the name that an appearance gives. Behind a door for Node alone. */
export function iconText(name: string): { readonly text: string; readonly colour: IconColour | null } {
  const own = read('aws', name)
  return own === null
    ? { text: read('drawn', name) ?? read('drawn', 'opaque') ?? '', colour: iconColour(name) }
    : { text: own, colour: null }
}

function read(folder: 'aws' | 'drawn', name: string): string | null {
  try {
    return readFileSync(new URL(`../../icons/${folder}/${name}.svg`, import.meta.url), 'utf8')
  } catch {
    return null
  }
}
