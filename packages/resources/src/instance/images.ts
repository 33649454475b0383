/** Processor architectures of instances. */
export type Architecture = 'arm64' | 'x86_64'

/** The architecture that an image's public parameter names; null where it names none, as an image id does. */
export function architectureOfImage(imageId: string): Architecture | null {
  if (!imageId.startsWith('resolve:ssm:')) return null
  if (/arm64|aarch64/.test(imageId)) return 'arm64'
  return /x86_64|amd64/.test(imageId) ? 'x86_64' : null
}

/**
 * The architecture of an instance type: Graviton families have a `g` right after their generation, and `a1` was the first.
 * Null for what is no type, and for Mac instances, which come in both.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
 */
export function architectureOfType(instanceType: string): Architecture | null {
  const family = /^([a-z0-9-]+)\.[a-z0-9-]+$/.exec(instanceType)?.[1]
  if (!family || family.startsWith('mac')) return null
  return /^a1$|^[a-z]+(-[a-z]+)?\d+g[a-z]*$/.test(family) ? 'arm64' : 'x86_64'
}

/** The same image for another architecture, where the parameter says which it is. */
export function imageFor(imageId: string, architecture: Architecture): string {
  return architecture === 'arm64'
    ? imageId.replace('x86_64', 'arm64').replace('amd64', 'arm64')
    : imageId.replace('arm64', imageId.includes('/canonical/') ? 'amd64' : 'x86_64')
}
