import type { Design } from '@vpcanvas/model'
import type { Lifecycles } from './lifecycle.ts'

/** Whether a text can be the name of an AWS Region: it becomes part of a host name. */
export function isRegionName(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text)
}

/** The Regions whose frames a design has. */
export function regionsOf(design: Design, lifecycles: Lifecycles): readonly string[] {
  const named = Object.values(design.resources).flatMap((resource) => {
    const lifecycle = Object.hasOwn(lifecycles, resource.kind) ? lifecycles[resource.kind] : undefined
    return lifecycle && 'region' in lifecycle && lifecycle.region ? [lifecycle.region(resource)] : []
  })
  return [...new Set(named)].filter(isRegionName)
}
