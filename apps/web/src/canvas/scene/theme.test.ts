import { readFileSync } from 'node:fs'
import { type Colours, dark, light } from '@vpcanvas/picture'
import { expect, it } from 'vitest'

const tokens = readFileSync(new URL('../../theme/tokens.css', import.meta.url), 'utf8')

/** A token's two colours. */
function token(name: string): readonly [string, string] {
  const value = new RegExp(`--${name}: (?:light-dark\\(([^,]+), ([^)]+)\\)|([^;]+));`).exec(tokens)
  if (!value) throw new Error(`There is no token --${name}`)
  const [, first, second, both] = value
  return [first ?? both ?? '', second ?? both ?? '']
}

const same: Readonly<Record<string, (colours: Colours) => string>> = {
  'surface-0': ({ ground }) => ground,
  'surface-1': ({ surface }) => surface,
  'surface-2': ({ sunken }) => sunken,
  text: ({ text }) => text,
  'text-2': ({ quiet }) => quiet,
  'text-3': ({ faint }) => faint,
  accent: ({ accent }) => accent,
  danger: ({ danger }) => danger,
  'on-danger': ({ onDanger }) => onDanger,
  warning: ({ warning }) => warning,
  ok: ({ ok }) => ok,
  region: ({ region }) => region.edge,
  'region-text': ({ region }) => region.text,
  vpc: ({ vpc }) => vpc.edge,
  'vpc-text': ({ vpc }) => vpc.text,
  public: (colours) => colours.public.edge,
  'public-text': (colours) => colours.public.text,
  private: (colours) => colours.private.edge,
  'private-text': (colours) => colours.private.text,
  isolated: ({ isolated }) => isolated.edge,
  'isolated-text': ({ isolated }) => isolated.text,
  plate: ({ plate }) => plate ?? 'transparent',
}

it.each(Object.keys(same))('the painted picture and the page agree on %s', (name) => {
  expect([same[name]?.(light), same[name]?.(dark)]).toEqual(token(name))
})
