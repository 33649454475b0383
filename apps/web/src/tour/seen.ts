import type { Inventory } from '@vpcanvas/model'

/** How many subnets are drawn. */
export function subnetCount({ resources }: Inventory): number {
  return Object.values(resources).filter(({ kind }) => kind === 'subnet').length
}
