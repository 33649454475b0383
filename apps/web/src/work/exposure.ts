import type { Design, Id } from '@vpcanvas/model'
import { type Exposure, networkOf, subnetExposure } from '@vpcanvas/reachability'
import type { Kinds } from '@vpcanvas/resources'

/** Which subnets are public, private or isolated, from the routes that hold for them. */
export function exposureOf(design: Design, kinds: Kinds): ReadonlyMap<Id, Exposure> {
  const network = networkOf(design, kinds)
  const found = new Map<Id, Exposure>()
  for (const id of network.segments.keys()) {
    const seen = subnetExposure(network, id)
    if (seen) found.set(id, seen.exposure)
  }
  return found
}
