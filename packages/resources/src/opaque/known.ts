import type { UnsureRule } from '@vpcanvas/reachability'
import { protocolNamed } from '../cloudformation/protocols.ts'
import { blockMeant } from '../blocks.ts'
import { recordAt } from '../left-open.ts'
import { matchOf } from '../traffic.ts'

type Properties = Readonly<Record<string, unknown>>
type Match = NonNullable<UnsureRule['match']>

/**
 * What a kept entry of a network ACL says for sure, of what its template or its answer has in writing.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html
 */
export function entryKnown(properties: Properties): UnsureRule {
  const egress = properties['Egress'] ?? false
  const number = numberOf(properties['RuleNumber'])
  const action = properties['RuleAction']
  const written = properties['CidrBlock'] ?? properties['Ipv6CidrBlock']
  const block = typeof written === 'string' ? blockMeant(written) : null
  const ports = recordAt(properties, 'PortRange')
  const match = matchOfPorts(properties['Protocol'], [ports['From'], ports['To']])
  return {
    ...(isFlag(egress) && { direction: String(egress) === 'true' ? 'egress' : 'ingress' }),
    ...(number !== null && { number }),
    ...((action === 'allow' || action === 'deny') && { action }),
    ...(block && { block }),
    ...(match && { match }),
  }
}

/** What traffic a kept rule of a security group is about, where that is in writing. */
export function ruleMatch(properties: Properties): Match | null {
  return matchOfPorts(properties['IpProtocol'], [properties['FromPort'], properties['ToPort']])
}

/** Ports that are not both in writing may be any. Those of ICMP are types and codes: any as well. */
function matchOfPorts(protocol: unknown, [from, to]: readonly [unknown, unknown]): Match | null {
  if (typeof protocol !== 'string' && typeof protocol !== 'number') return null
  const [fromPort, toPort] = [numberOf(from), numberOf(to)]
  const known = fromPort !== null && toPort !== null
  return matchOf({
    protocol: protocolNamed(String(protocol)),
    fromPort: known ? fromPort : null,
    toPort: known ? toPort : null,
    icmpType: null,
    icmpCode: null,
  })
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean' || value === 'true' || value === 'false'
}

/** Templates write numbers as text, too. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null
}
