import type { Writing } from '@vpcanvas/formats'
import type { Id } from '@vpcanvas/model'

/** The logical id of the resource that gives a VPC its IPv6 range; what is cut from the range waits for it. */
export function ipv6RangeOf(to: Writing, vpc: Id): string {
  return to.partId(vpc, ['ipv6CidrBlock'], 'Ipv6Range')
}
