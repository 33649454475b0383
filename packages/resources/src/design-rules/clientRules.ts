import type { Id, Resource } from '@vpcanvas/model'
import type { Fix, Look } from '@vpcanvas/rules'
import { type Text, verbatim } from '@vpcanvas/text'
import { type AnyCache, portsOf, portsText } from '../any-cache.ts'
import { ipv4Meant } from '../blocks.ts'
import { unusedItemId } from '../ids.ts'
import { clientGroups } from '../security-group/clients.ts'
import type { SecurityGroupPeer, SecurityGroupProps, SecurityGroupRule } from '../security-group/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'

/** Inbound rules for a cache, and who they admit. */
export interface ClientRules {
  readonly who: Text
  readonly rules: readonly SecurityGroupRule[]
}

/** Rules that admit the hosts of the VPC to a cache: their groups by name, or the whole VPC where no host has one. */
export function letClientsIn(look: Look, cache: AnyCache, own: readonly Id[]): ClientRules {
  const { from, to } = portsOf(cache)
  if (!isPort(from)) return { who: verbatim(''), rules: [] }
  const rule = (peer: SecurityGroupPeer, suffix: string): SecurityGroupRule => ({
    id: `tcp-${from}-${suffix}`.slice(0, 128),
    protocol: 'tcp',
    fromPort: from,
    toPort: to,
    peer,
    description: 'Clients of the cache',
  })
  const clients = clientGroups(look, cache.parent, own)
  if (clients.length > 0) {
    return {
      who: verbatim(clients.map((group) => `"${group.name}"`).join(', ')),
      rules: clients.map((group) => rule({ type: 'securityGroup', securityGroup: group.id }, group.id)),
    }
  }
  const cidr = look.as(vpcSchema, cache.parent)?.props.cidrBlock
  if (!cidr || !ipv4Meant(cidr)) return { who: verbatim(''), rules: [] }
  return { who: verbatim(cidr), rules: [rule({ type: 'cidr', cidr }, 'vpc')] }
}

/** Whether a cache can listen there; where it cannot, another rule says so. */
export function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535
}

/** The rules that admit clients to a cache, added to one of its groups; null where there is nobody to admit. */
export function admitClients(look: Look, cache: AnyCache, group: Resource<SecurityGroupProps>): Fix | null {
  const { who, rules } = letClientsIn(look, cache, cache.props.securityGroups)
  if (rules.length === 0) return null
  return {
    title: {
      en: `Admit ${who.en} to port ${portsText(cache)} in "${group.name}"`,
      ko: `"${group.name}"에서 ${who.ko}의 포트 ${portsText(cache)}번 접근 허용`,
    },
    edits: rules.map((rule) => {
      const id = unusedItemId(group.props.ingress, rule.id)
      return { op: 'set', id: group.id, path: ['ingress', id], value: { ...rule, id } }
    }),
  }
}
