import type {
  Fields,
  Part,
  Refused,
  ResourceTranslation,
  ResourceType,
  Source,
  TemplateResource,
} from '@vpcanvas/formats'
import { hasPorts, protocolNumber } from '@vpcanvas/ip'
import { type Association, associationPart, writtenAssociations } from '../cloudformation/association.ts'
import { protocolNamed } from '../cloudformation/protocols.ts'
import { refusals } from '../cloudformation/refusals.ts'
import type { NetworkAclEntry, NetworkAclProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::NetworkAcl',
  ref: 'NetworkAclId',
  attributes: { NetworkAclId: null, Id: { same: 'NetworkAclId' } },
}

const entryType: ResourceType = { name: 'AWS::EC2::NetworkAclEntry', ref: 'Id', attributes: { Id: null } }

const association: Association = {
  type: {
    name: 'AWS::EC2::SubnetNetworkAclAssociation',
    ref: 'AssociationId',
    attributes: { AssociationId: null },
  },
  owner: 'NetworkAclId',
}

const ICMP = new Set([1, 58])

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkacl.html */
export const cloudformation: ResourceTranslation<NetworkAclProps> = {
  as: 'resource',
  type,
  parts: {
    [entryType.name]: { type: entryType, read: readEntry },
    ...associationPart(association),
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
    return {
      properties: { VpcId: to.attribute(acl.parent ?? '', 'VpcId', []), Tags: to.tags(acl) },
      parts: { ...parts, ...writtenAssociations(association, acl.id, acl.props.subnets, to) },
    }
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
    [propertyOf(entry.cidrBlock)]: entry.cidrBlock,
    PortRange:
      number !== null && hasPorts(number) ? { From: entry.fromPort ?? 0, To: entry.toPort ?? 65535 } : undefined,
    Icmp: icmp ? { Type: entry.icmpType ?? -1, Code: entry.icmpCode ?? -1 } : undefined,
  }
}

/** Entries are read whole or not at all: what one lacks would make it about other traffic than it is. */
function readEntry(from: Source): Part | Refused {
  const owner = from.reference('NetworkAclId', 'NetworkAclId')
  if (!owner) return { refused: refusals.owner }
  const cidrBlock = readBlock(from)
  if (cidrBlock === null) return { refused: refusals.range }
  const ruleNumber = from.integer('RuleNumber')
  const action = from.has('RuleAction') ? from.text('RuleAction')?.toLowerCase() : 'deny'
  const egress = from.flag('Egress')
  const isKnown = !isOpen(from, 'RuleNumber', ruleNumber) && !isOpen(from, 'Egress', egress)
  if (!isKnown || (action !== 'allow' && action !== 'deny')) return { refused: refusals.entry }
  const stated = from.text('Protocol')
  const traffic = isOpen(from, 'Protocol', stated) ? null : readTraffic(from, protocolNamed(stated ?? '-1'))
  if (!traffic) return { refused: refusals.ports }
  const id = from.itemId
  const value: NetworkAclEntry = {
    id,
    direction: egress ? 'egress' : 'ingress',
    ruleNumber: ruleNumber ?? 0,
    action,
    ...traffic,
    cidrBlock,
  }
  return { owner, path: ['entries', id], value }
}

type Traffic = Pick<NetworkAclEntry, 'protocol' | 'fromPort' | 'toPort' | 'icmpType' | 'icmpCode'>

/** Null where ports, or the message, are stated and not known. */
function readTraffic(from: Source, protocol: string): Traffic | null {
  const number = protocolNumber(protocol)
  const ports = from.inner('PortRange')
  const icmp = from.inner('Icmp')
  const range = number !== null && hasPorts(number)
  const messages = number !== null && ICMP.has(number)
  const [low, high] = [ports?.integer('From'), ports?.integer('To')]
  const [icmpType, icmpCode] = [icmp?.integer('Type'), icmp?.integer('Code')]
  const openPorts = isOpen(from, 'PortRange', ports) || isOpen(ports, 'From', low) || isOpen(ports, 'To', high)
  const openMessage = isOpen(from, 'Icmp', icmp) || isOpen(icmp, 'Type', icmpType) || isOpen(icmp, 'Code', icmpCode)
  if ((range && openPorts) || (messages && openMessage)) return null
  return {
    protocol,
    fromPort: range ? (low ?? null) : null,
    toPort: range ? (high ?? null) : null,
    icmpType: messages ? (icmpType ?? -1) : null,
    icmpCode: messages ? (icmpCode ?? -1) : null,
  }
}

function propertyOf(block: string): string {
  return block.includes(':') ? 'Ipv6CidrBlock' : 'CidrBlock'
}

/** Null where the block is stated and not known, or twice, or as one of the other family. */
function readBlock(from: Source): string | null {
  const [property, ...more] = ['CidrBlock', 'Ipv6CidrBlock'].filter((name) => from.has(name))
  if (property === undefined) return ''
  const block = from.text(property)
  if (block === undefined || more.length > 0) return null
  return propertyOf(block) === property ? block : null
}

/** Whether something is stated whose value is not known. */
function isOpen(fields: Fields | undefined, name: string, value: unknown): boolean {
  return value === undefined && fields?.has(name) === true
}
