import type { Id, Path } from '@vpcanvas/model'
import { originKey, type Origins } from '../origins.ts'

/** AWS takes letters and digits, and up to 255 of them. */
const LOGICAL = /^[A-Za-z0-9]{1,255}$/
/** How templates spell their logical ids, and our own list items never. */
const SPELT_AS_LOGICAL = /^[A-Z][A-Za-z0-9]{0,254}$/

/**
 * The logical ids of one template. They come from ids, never from names: a logical id that changes makes CloudFormation
 * replace the resource, and renaming must not replace a cache.
 */
export interface Names {
  of(id: Id): string
  part(owner: Id, path: Path, suffix: string): string
  /** A name for a parameter, which shares its names with resources. */
  parameter(stem: string): string
  /** A name for an output, which shares its names with outputs only. */
  output(stem: string): string
}

export function namesFor(ids: readonly Id[], origins: Origins): Names {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  const outputs = new Set<string>()

  const claim = (key: string, wanted: string): string => {
    let name = wanted.slice(0, 240)
    for (let n = 0; name === '' || taken.has(name); n++) name = `${wanted.slice(0, 240)}${hash(`${key} ${n}`)}`
    taken.add(name)
    names.set(key, name)
    return name
  }

  // Ids that can stand as they are go first, and then what an import says, so that nothing is renamed by what comes later.
  for (const id of ids) if (LOGICAL.test(id)) claim(resourceKey(id), id)
  for (const [place, origin] of Object.entries(origins)) {
    if (LOGICAL.test(origin) && !taken.has(origin)) claim(`part ${place}`, origin)
  }
  for (const id of ids) if (!LOGICAL.test(id)) claim(resourceKey(id), capitalised(id))

  return {
    of: (id) => names.get(resourceKey(id)) ?? claim(resourceKey(id), capitalised(id)),
    part: (owner, path, suffix) => {
      const key = `part ${originKey(owner, path)}`
      const item = path.length > 1 ? String(path.at(-1)) : null
      let name = names.get(key)
      if (name === undefined) {
        const own = item !== null && SPELT_AS_LOGICAL.test(item) && !taken.has(item)
        name = claim(key, own ? item : `${names.get(resourceKey(owner)) ?? ''}${suffix}${capitalised(item ?? '')}`)
      }
      return name
    },
    output: (stem) => {
      let name = stem
      for (let n = 2; outputs.has(name); n++) name = `${stem}${n}`
      outputs.add(name)
      return name
    },
    parameter: (stem) => names.get(`parameter ${stem}`) ?? claim(`parameter ${stem}`, stem),
  }
}

function resourceKey(id: Id): string {
  return `resource ${id}`
}

/** `public-subnet_a` becomes `PublicSubnetA`. */
function capitalised(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** Six letters and digits that tell one id from another (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36).toUpperCase().padStart(6, '0').slice(-6)
}
