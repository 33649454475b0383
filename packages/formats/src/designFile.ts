import { canonicalJson, type Design, type KindSchema, readDesign } from '@vpcanvas/model'
import { decode, refuseAbove } from './decode.ts'
import { parseJson } from './json.ts'
import { limits } from './limits.ts'
import { type Parsed, pathNamed } from './parsed.ts'
import { Unreadable } from './unreadable.ts'

/** The part of a kind that a design file needs. */
export type ShapedKinds = Readonly<Record<string, { readonly schema: KindSchema }>>

/** A design from its file, whatever version wrote it. @throws Unreadable with the place. */
export function readDesignFile(input: string | Uint8Array, kinds: ShapedKinds): Design {
  const text = decode(input)
  refuseAbove(text.length, limits.design)
  return designIn(parseJson(text), kinds)
}

/** A design from JSON that is parsed already. @throws Unreadable with the place. */
export function designIn(parsed: Parsed, kinds: ShapedKinds): Design {
  const schemas = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema]))
  const read = readDesign(parsed.value, schemas)
  if (read.ok) return read.design
  const { position } = parsed.placeOf(pathNamed(parsed.value, read.place))
  throw new Unreadable(read.text, { path: '', position })
}

/** The file of a design: the one spelling it has. */
export function writeDesign(design: Design): string {
  return canonicalJson(design)
}
