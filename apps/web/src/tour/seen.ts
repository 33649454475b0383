import type { Design } from '@vpcanvas/model'

/** How many subnets are drawn. */
export function subnetCount({ resources }: Pick<Design, 'resources'>): number {
  return Object.values(resources).filter(({ kind }) => kind === 'subnet').length
}
