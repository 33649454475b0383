import type { Props, Resource } from '@vpcanvas/model'

/** A resource's tags, or null where its kind carries none. */
export function tagsOf(resource: Resource): Readonly<Record<string, string>> | null {
  const tags = (resource.props as Props)['tags']
  if (typeof tags !== 'object' || tags === null || Array.isArray(tags)) return null
  return tags as Readonly<Record<string, string>>
}

/** Unicode characters, as AWS counts them. */
export function lengthOf(text: string): number {
  return [...text].length
}
