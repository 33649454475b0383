import { zonesOf } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { regionOf } from '../routing.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

/** The zone of the region that has the fewest of the VPC's other subnets; null in a region that is not known. */
export function emptiestZone(look: Questions, subnet: Resource<SubnetProps>): string | null {
  const zones = zonesOf(regionOf(look, subnet.id)?.props.region ?? '')
  const counts = new Map<string, number>()
  for (const other of look.childrenOf(subnetSchema, subnet.parent)) {
    if (other.id === subnet.id) continue
    counts.set(other.props.availabilityZone, (counts.get(other.props.availabilityZone) ?? 0) + 1)
  }
  const [first] = zones.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  return first ?? null
}
