import { hasPort, intersectPorts, type PortSet, subtractPorts } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Fix, Look, Questions } from '@vpcanvas/rules'
import { ipv4Meant } from '../blocks.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { isEverything, isOpen, type Permission, permissionsOf, tcpPortsOf } from './permissions.ts'
import type { SecurityGroupProps } from './schema.ts'

/** Where caches listen: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html */
const CACHE_PORTS = [6379, 6380, 11_211, 11_212]

/** https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19 */
const HIGH_RISK = [
  20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888,
  9200, 9300,
]

/** https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18 */
const WEB: PortSet = [
  { from: 80, to: 80 },
  { from: 443, to: 443 },
]

/** The worst that can be said of an inbound rule for everybody: each rule is reported once. */
export type Openness = 'everything' | 'cache' | 'highRisk' | 'unauthorised'

export interface OpenRule {
  readonly permission: Permission
  readonly openness: Openness
  /** The ports in question. */
  readonly ports: PortSet
}

/** The inbound rules of a group that are for everybody and should not be. */
export function openRules(
  look: Questions,
  group: Resource<SecurityGroupProps>,
  openness: Openness,
): readonly OpenRule[] {
  return permissionsOf(group).flatMap((permission) => {
    if (permission.direction !== 'ingress' || !isOpen(look, group.id, permission.rule)) return []
    const found = worstOf(permission)
    return found?.openness === openness ? [found] : []
  })
}

function worstOf(permission: Permission): OpenRule | null {
  const ports = tcpPortsOf(permission.rule)
  if (isEverything(permission.rule)) return { permission, openness: 'everything', ports }
  const cache = among(CACHE_PORTS, ports)
  if (cache.length > 0) return { permission, openness: 'cache', ports: cache }
  const risky = among(HIGH_RISK, ports)
  if (risky.length > 0) return { permission, openness: 'highRisk', ports: risky }
  const other = subtractPorts(ports, WEB)
  return other.length > 0 ? { permission, openness: 'unauthorised', ports: other } : null
}

function among(list: readonly number[], ports: PortSet): PortSet {
  return list
    .filter((port) => hasPort(ports, port))
    .flatMap((port) => intersectPorts(ports, [{ from: port, to: port }]))
}

/** The rule for hosts of the VPC only. */
export function forTheVpc(look: Look, group: Resource<SecurityGroupProps>, { permission }: OpenRule): Fix | undefined {
  const cidr = look.as(vpcSchema, group.parent)?.props.cidrBlock
  if (!cidr || !ipv4Meant(cidr)) return undefined
  return {
    title: { en: `Allow only from the VPC (${cidr})`, ko: `VPC(${cidr})에서만 허용` },
    edits: [{ op: 'set', id: group.id, path: [...permission.path, 'peer'], value: { type: 'cidr', cidr } }],
  }
}
