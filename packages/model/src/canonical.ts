import type { Design } from './design.ts'

const TOP = ['format', 'version', 'id', 'name', 'settings', 'resources', 'layout', 'intents']
const RESOURCE = ['id', 'kind', 'name', 'parent', 'props', 'observed', 'usage']

/**
 * The one spelling of a design: known keys first, then the alphabet, two spaces, one newline at the end.
 * Equal designs give equal bytes, and version control shows small differences.
 */
export function canonicalJson(design: Design): string {
  return `${JSON.stringify(ordered(design, 0), null, 2)}\n`
}

/** With its keys in order, and what is in it. */
export function ordered(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const source = value as Record<string, unknown>
  return Object.fromEntries(keysOf(source, depth).map((key) => [key, ordered(source[key], depth + 1)]))
}

export function keysOf(source: Record<string, unknown>, depth: number): readonly string[] {
  const known = depth === 0 ? TOP : RESOURCE
  const isRanked = depth === 0 || 'kind' in source
  const rank = (key: string) => {
    const at = isRanked ? known.indexOf(key) : -1
    return at < 0 ? known.length : at
  }
  return Object.keys(source)
    .filter((key) => source[key] !== undefined)
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0))
}
