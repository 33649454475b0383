import { type Design, type Edit, freeName, type Id, newId, schemasOf, type View, viewOf } from '@vpcanvas/model'
import { networkOf, subnetExposure } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { instanceDefaults, instanceSchema } from '../instance/schema.ts'
import { internetGatewayDefaults, internetGatewaySchema } from '../internet-gateway/schema.ts'
import type { Kinds } from '../kind.ts'
import { routeTableDefaults, routeTableSchema } from '../route-table/schema.ts'
import { vpcOf } from '../routing.ts'
import { securityGroupDefaults, type SecurityGroupRule, securityGroupSchema } from '../security-group/schema.ts'
import { placement as subnetPlacement } from '../subnet/placement.ts'
import { subnetDefaults, subnetSchema } from '../subnet/schema.ts'

/** A host to be, and what is drawn with it. */
export interface Bastion {
  readonly id: Id
  readonly edits: readonly Edit[]
}

/**
 * A small host with a public address in a public subnet of a cache's VPC, in the one that is there, else in one of its
 * own. Its security group lets in SSH from one address, or nothing where it is reached by Session Manager, whose agent
 * only calls out. What lets it reach the cache is left to whoever opens that flow.
 */
export function bastion(
  design: Design,
  kinds: Kinds,
  cache: Id,
  address: string | null,
): Bastion | { readonly refused: Text } {
  const view = viewOf(design, schemasOf(kinds))
  const vpc = vpcOf(view, cache)
  if (!vpc) return { refused: NO_VPC }
  const home = publicSubnet(design, kinds, view, vpc.id) ?? newPublicSubnet(view, vpc.id)
  if ('refused' in home) return home
  const [group, id] = [newId(securityGroupSchema.kind), newId(instanceSchema.kind)]
  const rule: SecurityGroupRule =
    address === null
      ? {
          id: 'session-manager',
          protocol: 'tcp',
          fromPort: 443,
          toPort: 443,
          peer: { type: 'cidr', cidr: '0.0.0.0/0' },
          description: 'Session Manager',
        }
      : {
          id: 'ssh',
          protocol: 'tcp',
          fromPort: 22,
          toPort: 22,
          peer: { type: 'cidr', cidr: address },
          description: 'SSH from my laptop',
        }
  const props = {
    ...securityGroupDefaults,
    description: 'Guards the bastion',
    ingress: address === null ? [] : [rule],
    egress: address === null ? [rule] : [],
  }
  return {
    id,
    edits: [
      ...home.edits,
      {
        op: 'add',
        resource: {
          id: group,
          kind: securityGroupSchema.kind,
          name: freeName(view, 'bastion-sg'),
          parent: vpc.id,
          props,
        },
      },
      {
        op: 'add',
        resource: {
          id,
          kind: instanceSchema.kind,
          name: freeName(view, 'bastion'),
          parent: home.id,
          props: { ...instanceDefaults, securityGroups: [group], associatePublicIpAddress: true },
        },
      },
    ],
  }
}

interface Home {
  readonly id: Id
  readonly edits: readonly Edit[]
}

/** The first public subnet of a VPC, by name. */
function publicSubnet(design: Design, kinds: Kinds, view: View, vpc: Id): Home | null {
  const network = networkOf(design, kinds)
  const found = view
    .childrenOf(subnetSchema, vpc)
    .filter(({ id }) => subnetExposure(network, id)?.exposure === 'public')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return found[0] ? { id: found[0].id, edits: [] } : null
}

/** A subnet with a route to the internet gateway of the VPC, which is drawn too where there is none. */
function newPublicSubnet(view: View, vpc: Id): Home | { readonly refused: Text } {
  // Traffic that stays in a zone costs nothing.
  const zone = view.childrenOf(subnetSchema, vpc)[0]?.props.availabilityZone
  const arrival = subnetPlacement.arrive(view, vpc, zone ? { availabilityZone: zone } : {})
  if ('refused' in arrival) return arrival
  const there = view.childrenOf(internetGatewaySchema, vpc)[0]
  const gateway = there?.id ?? newId(internetGatewaySchema.kind)
  const [id, table] = [newId(subnetSchema.kind), newId(routeTableSchema.kind)]
  const routes = [{ id: 'default', destination: '0.0.0.0/0', target: gateway }]
  const add = (kind: string, own: Id, name: string, props: object): Edit => ({
    op: 'add',
    resource: { id: own, kind, name: freeName(view, name), parent: vpc, props: { ...props } },
  })
  return {
    id,
    edits: [
      ...(there ? [] : [add(internetGatewaySchema.kind, gateway, 'internet-gateway', internetGatewayDefaults)]),
      add(subnetSchema.kind, id, 'bastion-subnet', { ...subnetDefaults, ...arrival.props }),
      add(routeTableSchema.kind, table, 'bastion-routes', { ...routeTableDefaults, subnets: [id], routes }),
    ],
  }
}

const NO_VPC: Text = { en: 'The cache stands in no VPC.', ko: '캐시가 VPC에 속해 있지 않습니다.' }
