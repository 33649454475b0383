import type { Part, Refused, ResourceTranslation, ResourceType, Source, TemplateResource } from '@vpcanvas/formats'
import { hasPorts, protocolNumber } from '@vpcanvas/ip'
import { protocolNamed } from '../cloudformation/protocols.ts'
import { refusals } from '../cloudformation/refusals.ts'
import type { NetworkAclEntry, NetworkAclProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::NetworkAcl',
  ref: 'NetworkAclId',
  attributes: { NetworkAclId: null, Id: { same: 'NetworkAclId' } },
}

const entryType: ResourceType = { name: 'AWS::EC2::NetworkAclEntry', ref: 'Id', attributes: { Id: null } }

const association: ResourceType = {
  name: 'AWS::EC2::SubnetNetworkAclAssociation',
  ref: 'AssociationId',
  attributes: { AssociationId: null },
}

const ICMP = new Set([1, 58])

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkacl.html */
export const cloudformation: ResourceTranslation<NetworkAclProps> = {
  as: 'resource',
  type,
  parts: {
    [entryType.name]: { type: entryType, read: readEntry },
    [association.name]: {
      type: association,
      read: (from) => {
        const owner = from.reference('NetworkAclId', 'NetworkAclId')
        const subnet = from.reference('SubnetId', 'SubnetId')
        if (!owner) return { refused: refusals.owner }
        return subnet ? { owner, path: ['subnets', subnet], value: subnet } : { refused: refusals.subnet }
      },
    },
  },
  write: (acl, to) => {
    const parts: Record<string, TemplateResource> = {}
    const self = to.attribute(acl.id, 'NetworkAclId', [])
    for (const entry of acl.props.entries) {
      parts[to.itemPartId(acl.id, ['entries', entry.id], 'Entry')] = {
        Type: entryType.name,
        Properties: { NetworkAclId: self, ...writtenEntry(entry) },
      }
    }
    for (const subnet of acl.props.subnets) {
      const value = to.attribute(subnet, 'SubnetId', ['subnets', subnet])
      if (value === undefined) continue
      parts[to.partId(acl.id, ['subnets', subnet], 'For')] = {
        Type: association.name,
        Properties: { SubnetId: value, NetworkAclId: self },
      }
    }
    return { properties: { VpcId: to.attribute(acl.parent ?? '', 'VpcId', []), Tags: to.tags(acl) }, parts }
  },
  read: (from) => {
    const vpc = from.reference('VpcId', 'VpcId')
    if (!vpc) return { refused: refusals.vpc }
    return { parent: vpc, props: { subnets: [], entries: [], tags: { ...from.tags() } } }
  },
}

function writtenEntry(entry: NetworkAclEntry): TemplateResource['Properties'] {
  const number = protocolNumber(entry.protocol)
  const icmp = number !== null && ICMP.has(number)
  return {
    RuleNumber: entry.ruleNumber,
    Egress: entry.direction === 'egress',
    RuleAction: entry.action,
    Protocol: number ?? entry.protocol,
    [entry.cidrBlock.includes(':') ? 'Ipv6CidrBlock' : 'CidrBlock']: entry.cidrBlock,
    PortRange:
      number !== null && hasPorts(number) ? { From: entry.fromPort ?? 0, To: entry.toPort ?? 65535 } : undefined,
    Icmp: icmp ? { Type: entry.icmpType ?? -1, Code: entry.icmpCode ?? -1 } : undefined,
  }
}

function readEntry(from: Source): Part | Refused {
  const owner = from.reference('NetworkAclId', 'NetworkAclId')
  if (!owner) return { refused: refusals.owner }
  const protocol = protocolNamed(from.text('Protocol') ?? '-1')
  const number = protocolNumber(protocol)
  const ports = from.inner('PortRange')
  const icmp = from.inner('Icmp')
  const range = number !== null && hasPorts(number)
  const messages = number !== null && ICMP.has(number)
  const [low, high] = [ports?.integer('From'), ports?.integer('To')]
  const [icmpType, icmpCode] = [icmp?.integer('Type'), icmp?.integer('Code')]
  const value: NetworkAclEntry = {
    id: from.itemId,
    direction: from.flag('Egress') ? 'egress' : 'ingress',
    ruleNumber: from.integer('RuleNumber') ?? 0,
    action: from.text('RuleAction')?.toLowerCase() === 'allow' ? 'allow' : 'deny',
    protocol,
    fromPort: range ? (low ?? null) : null,
    toPort: range ? (high ?? null) : null,
    icmpType: messages ? (icmpType ?? -1) : null,
    icmpCode: messages ? (icmpCode ?? -1) : null,
    cidrBlock: from.text('CidrBlock') ?? from.text('Ipv6CidrBlock') ?? '',
  }
  return { owner, path: ['entries', value.id], value }
}
