/**
 * Names of caches and subnet groups: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
 * A letter first, then letters, digits and hyphens, no hyphen last and no two in a row.
 */
export function isCacheName(name: string, longest: number): boolean {
  return name.length <= longest && /^[A-Za-z](?:-?[A-Za-z0-9])*$/.test(name)
}

/** The nearest name that ElastiCache takes, in lower case; null where no letter is left. */
export function cleanName(name: string, longest: number): string | null {
  const clean = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return clean === '' ? null : clean
}
