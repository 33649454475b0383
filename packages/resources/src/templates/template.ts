import type { Design, Id, Intent } from '@vpcanvas/model'
import type { Language, Text } from '@vpcanvas/text'
import { designOf, type Entry } from '../design-of.ts'
import type { Route } from '../route-table/schema.ts'
import type { SecurityGroupPeer, SecurityGroupRule } from '../security-group/schema.ts'

/** A whole design that works at once. */
export interface Template {
  /** Stable; also the id of the design, until whoever opens it gives it one of its own. */
  readonly id: Id
  readonly title: Text
  /** One line. */
  readonly description: Text
  /** Named in a language, English where none is said. Without places: where things are drawn is left to the arranger. */
  design(language?: Language): Design
}

/** A template as it is written: its resources, and what must stay true of them. */
interface Written extends Omit<Template, 'design'> {
  entries(language: Language): readonly Entry[]
  readonly intents: readonly WrittenIntent[]
}

type WrittenIntent = Omit<Intent, 'note'> & { readonly note: Text }

/** Reads what is written for every language in the one that is asked for. */
export function template({ entries, intents, ...words }: Written): Template {
  return {
    ...words,
    design: (language = 'en') => ({
      ...designOf(...entries(language)),
      id: words.id,
      name: words.title[language],
      intents: intents.map((intent) => ({ ...intent, note: intent.note[language] })),
    }),
  }
}

const SEOUL: Text = { en: 'Seoul', ko: '서울' }

/** Seoul, by its name in a language. */
export function region(language: Language): Entry {
  return { id: 'region', kind: 'region', name: SEOUL[language], props: { region: 'ap-northeast-2' } }
}

export const internet: Entry = { id: 'internet', kind: 'internet' }

export function subnet(id: Id, parent: Id, cidrBlock: string, zone: 'a' | 'c', mapPublicIpOnLaunch = false): Entry {
  return {
    id,
    kind: 'subnet',
    parent,
    props: { cidrBlock, availabilityZone: `ap-northeast-2${zone}`, mapPublicIpOnLaunch },
  }
}

export function routeTable(id: Id, parent: Id, subnets: readonly Id[], routes: readonly Route[] = []): Entry {
  return { id, kind: 'routeTable', parent, props: { subnets, routes } }
}

export function everywhereTo(target: Id): Route {
  return { id: 'default', destination: '0.0.0.0/0', target }
}

/** A NAT gateway in a public subnet, with its address. */
export function natGateway(id: Id, parent: Id): readonly Entry[] {
  const address = `${id}-address`
  return [
    { id: address, kind: 'elasticIp', parent },
    { id, kind: 'natGateway', parent, props: { elasticIp: address } },
  ]
}

/** The description is in English always: AWS takes ASCII there alone. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
export function securityGroup(id: Id, parent: Id, description: string, ingress: readonly SecurityGroupRule[]): Entry {
  return { id, kind: 'securityGroup', parent, props: { description, ingress } }
}

/** A rule for one TCP port; from a block, or from a group by its id. */
export function tcp(port: number, from: string, description: string): SecurityGroupRule {
  const peer: SecurityGroupPeer = from.includes('/')
    ? { type: 'cidr', cidr: from }
    : { type: 'securityGroup', securityGroup: from }
  return { id: `tcp-${port}`, protocol: 'tcp', fromPort: port, toPort: port, peer, description }
}

export function instance(id: Id, parent: Id, securityGroups: readonly Id[]): Entry {
  return { id, kind: 'instance', parent, props: { securityGroups } }
}

/** A Valkey cache with a replica, and its subnet group. */
export function valkey(parent: Id, subnets: readonly Id[], securityGroup: Id): readonly Entry[] {
  return [
    {
      id: 'cache-subnets',
      kind: 'cacheSubnetGroup',
      parent,
      props: { description: 'Private subnets in two zones', subnets },
    },
    {
      id: 'cache',
      kind: 'replicationGroup',
      parent,
      props: {
        description: 'A primary and a replica in two zones',
        cacheSubnetGroup: 'cache-subnets',
        securityGroups: [securityGroup],
      },
    },
  ]
}

export function mayReach(from: Id, to: Id, port: number, note: Text): WrittenIntent {
  return { id: `${from}-may-reach-${to}`, rule: 'allow', from, to, protocol: 'tcp', ports: [[port, port]], note }
}

export function mustNotReach(from: Id, to: Id, note: Text): WrittenIntent {
  return { id: `${from}-must-not-reach-${to}`, rule: 'forbid', from, to, protocol: 'tcp', ports: [], note }
}
