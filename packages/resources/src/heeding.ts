import type { Props, Questions, Resource } from '@vpcanvas/model'
import type { Finding, Look, Rule } from '@vpcanvas/rules'
import type { Kinds } from './kind.ts'
import { isMacro, openProperties } from './left-open.ts'

/**
 * Kinds whose rules say nothing where they looked at a property that a template leaves open: what the design has there is
 * no more than what would be there without it.
 */
export function heedingWhatIsOpen(kinds: Kinds): Kinds {
  const heeded = new Map<Rule, Rule>()
  const heed = (rule: Rule): Rule => {
    const known = heeded.get(rule) ?? { ...rule, check: (resource, look) => checked(rule, resource, look) }
    heeded.set(rule, known)
    return known
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { ...kind, rules: kind.rules.map(heed) }]),
  )
}

function checked(rule: Rule, resource: Resource, look: Look): Iterable<Finding> {
  const open = openOf(look, resource)
  if (open.size === 0) return rule.check(resource, look)
  const found = [...rule.check(resource, look)]
  return found.length > 0 && looksAt(open, rule, resource, look) ? [] : found
}

/** Whether a rule reads one of these properties of a resource on the way to what it says. */
function looksAt(open: ReadonlySet<string>, rule: Rule, resource: Resource, look: Look): boolean {
  let seen = false
  const props = new Proxy<Props>(resource.props, {
    get(target, name, receiver) {
      if (typeof name === 'string' && open.has(name)) seen = true
      return Reflect.get(target, name, receiver) as unknown
    },
  })
  for (const _ of rule.check({ ...resource, props }, look)) if (seen) return true
  return seen
}

const NONE: ReadonlySet<string> = new Set()

/** The design's properties that stand for those of a template, where they are called otherwise. */
const ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ['AllocationId', ['elasticIp']],
  ['CacheSubnetGroupName', ['cacheSubnetGroup', 'cacheSubnetGroupName']],
  ['ClusterName', ['cacheClusterId']],
  ['AZMode', ['azMode']],
  ['GroupDescription', ['description']],
  ['ReplicationGroupDescription', ['description']],
  ['Ipv4IpamPoolId', ['cidrBlock']],
  ['LaunchTemplate', ['imageId', 'instanceType', 'securityGroups']],
  ['NodeGroupConfiguration', ['numNodeGroups', 'replicasPerNodeGroup', 'preferredCacheClusterAZs']],
  ['NumCacheClusters', ['replicasPerNodeGroup']],
  ['NumNodeGroups', ['numNodeGroups', 'clusterMode']],
  ['CacheParameterGroupName', ['cacheParameterGroupName', 'clusterMode']],
  ['PreferredAvailabilityZone', ['preferredAvailabilityZones']],
  ['SecurityGroupEgress', ['egress']],
  ['SecurityGroupIds', ['securityGroups']],
  ['SecurityGroupIngress', ['ingress']],
  ['SubnetIds', ['subnets']],
  ['VpcSecurityGroupIds', ['securityGroups']],
])

/** The properties of a resource that a template leaves open as a whole. */
function openOf(look: Questions, { id, props }: Resource): ReadonlySet<string> {
  const places = openProperties(look, id)
  if (places.length === 0) return NONE
  if (places.some(isMacro)) return new Set(Object.keys(props))
  return new Set(places.flatMap((place) => ELSEWHERE.get(place) ?? [place.charAt(0).toLowerCase() + place.slice(1)]))
}
