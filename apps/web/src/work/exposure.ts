import type { Design, Id } from '@vpcanvas/model'
import { networkOf, type SubnetExposure, subnetExposure } from '@vpcanvas/reachability'
import type { Kinds } from '@vpcanvas/resources'

/** Which subnets are public, private or isolated, and the route that makes them so. */
export function exposureOf(design: Design, kinds: Kinds): ReadonlyMap<Id, SubnetExposure> {
  const network = networkOf(design, kinds)
  const found = new Map<Id, SubnetExposure>()
  for (const id of network.segments.keys()) {
    const seen = subnetExposure(network, id)
    if (seen) found.set(id, seen)
  }
  return found
}

/** Whether there is nothing new to say of a subnet. */
export function sameExposure(a: SubnetExposure | undefined, b: SubnetExposure): boolean {
  return a?.exposure === b.exposure && a.resource === b.resource && a.because.en === b.because.en
}
