import { formatPath, type Path } from '@vpcanvas/model'
import type { Input } from '../input.ts'

/** The template's own logical id of a part, where a finding is about one: the longest place that has an origin. */
export function originOf(input: Input, resource: string, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const origin = input.origins[`${resource}.${formatPath(path.slice(0, length))}`]
    if (origin) return origin
  }
  return undefined
}
