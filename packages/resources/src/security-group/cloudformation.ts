import type {
  Fields,
  Part,
  Refused,
  ResourceTranslation,
  ResourceType,
  Source,
  TemplateResource,
  TemplateValue,
  Writing,
} from '@vpcanvas/formats'
import { protocolNumber } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { protocolNamed } from '../cloudformation/protocols.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { listWritten } from '../prefix-lists.ts'
import type { SecurityGroupPeer, SecurityGroupProps, SecurityGroupRule } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::SecurityGroup',
  ref: 'GroupId',
  attributes: { GroupId: null, Id: { same: 'GroupId' }, VpcId: { property: 'VpcId' } },
}

type Direction = 'ingress' | 'egress'

/** The type of a rule that stands by itself, the list of rules in the group, and the words for the other end. */
const directions = {
  ingress: {
    type: { name: 'AWS::EC2::SecurityGroupIngress', ref: 'Id', attributes: { Id: null } },
    list: 'SecurityGroupIngress',
    end: 'Source',
  },
  egress: {
    type: { name: 'AWS::EC2::SecurityGroupEgress', ref: 'Id', attributes: { Id: null } },
    list: 'SecurityGroupEgress',
    end: 'Destination',
  },
} satisfies Record<Direction, { type: ResourceType; list: string; end: string }>

/**
 * AWS opens a new group to everywhere unless an egress rule is stated. This one, which AWS's documentation proposes,
 * lets nothing out.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupegress.html
 */
const NOWHERE = { IpProtocol: '-1', CidrIp: '127.0.0.1/32' }

/**
 * Rules about blocks stand in the group; rules about groups stand by themselves, since groups that name each other
 * inside would wait for each other.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html
 */
export const cloudformation: ResourceTranslation<SecurityGroupProps> = {
  as: 'resource',
  type,
  parts: {
    [directions.ingress.type.name]: { type: directions.ingress.type, read: (from) => readAlone(from, 'ingress') },
    [directions.egress.type.name]: { type: directions.egress.type, read: (from) => readAlone(from, 'egress') },
  },
  write: (group, to) => {
    const { ingress, egress } = group.props
    const inside = { ingress: ingress.filter(isInside), egress: egress.filter(isInside) }
    if (egress.length === 0) {
      to.lost(['egress'], {
        en: 'CloudFormation opens a group without egress rules to everywhere; a rule to 127.0.0.1/32, which lets nothing out, stands in.',
        ko: 'CloudFormation은 아웃바운드 규칙이 없는 보안 그룹을 모든 대상에 개방합니다. 아무것도 내보내지 않는 127.0.0.1/32 규칙을 대신 씁니다.',
      })
    }
    return {
      properties: {
        GroupName: group.props.generatedName ? undefined : group.name,
        GroupDescription: described(group, to),
        VpcId: to.attribute(group.parent ?? '', 'VpcId', []),
        SecurityGroupIngress:
          inside.ingress.length === 0 ? undefined : inside.ingress.map((rule) => written(rule, 'ingress', to)),
        SecurityGroupEgress:
          inside.egress.length === 0 ? [NOWHERE] : inside.egress.map((rule) => written(rule, 'egress', to)),
        Tags: to.tags(group),
      },
      parts: { ...writtenAlone(group, 'ingress', to), ...writtenAlone(group, 'egress', to) },
      itemIds: { ...namesOf(inside.ingress, 'ingress'), ...namesOf(inside.egress, 'egress') },
    }
  },
  read: (from) => {
    const vpc = from.reference('VpcId', 'VpcId')
    if (!vpc) return { refused: refusals.vpc }
    const name = from.text('GroupName')
    return {
      parent: vpc,
      ...(name !== undefined && { name }),
      props: {
        generatedName: name === undefined,
        description: from.text('GroupDescription') ?? '',
        ingress: readInside(from, 'ingress'),
        egress: readInside(from, 'egress'),
        tags: { ...from.tags() },
      },
    }
  },
}

function isInside({ peer }: SecurityGroupRule): boolean {
  return peer.type !== 'securityGroup'
}

/** The ids of the rules inside, where they are other than reading would give them. */
function namesOf(rules: readonly SecurityGroupRule[], direction: Direction): Record<string, string[]> {
  const ids = rules.map(({ id }) => id)
  return ids.every((id, at) => id === usualId(direction, at)) ? {} : { [directions[direction].list]: ids }
}

function usualId(direction: Direction, at: number): string {
  return `${direction}-${at + 1}`
}

function described(group: Resource<SecurityGroupProps>, to: Writing): string {
  if (group.props.description !== '') return group.props.description
  to.lost(['description'], {
    en: 'AWS wants a description; the name stands in.',
    ko: 'AWS는 설명을 요구합니다. 이름을 대신 씁니다.',
  })
  return group.name || group.id
}

function writtenAlone(
  group: Resource<SecurityGroupProps>,
  direction: Direction,
  to: Writing,
): Record<string, TemplateResource> {
  const parts: Record<string, TemplateResource> = {}
  for (const rule of group.props[direction]) {
    if (rule.peer.type !== 'securityGroup') continue
    const field = [direction, rule.id]
    const other = to.attribute(rule.peer.securityGroup, 'GroupId', field)
    if (other === undefined) continue
    parts[to.itemPartId(group.id, field, direction === 'ingress' ? 'Ingress' : 'Egress')] = {
      Type: directions[direction].type.name,
      Properties: { GroupId: to.attribute(group.id, 'GroupId', field), ...written(rule, direction, to, other) },
    }
  }
  return parts
}

function written(
  rule: SecurityGroupRule,
  direction: Direction,
  to: Writing,
  group?: TemplateValue,
): { [name: string]: TemplateValue } {
  const { end } = directions[direction]
  const { peer } = rule
  return {
    IpProtocol: rule.protocol,
    FromPort: rule.fromPort,
    ToPort: rule.toPort,
    CidrIp: peer.type === 'cidr' && !peer.cidr.includes(':') ? peer.cidr : undefined,
    CidrIpv6: peer.type === 'cidr' && peer.cidr.includes(':') ? peer.cidr : undefined,
    [`${end}PrefixListId`]:
      peer.type === 'prefixList' ? listWritten(peer.prefixList, to, [direction, rule.id]) : undefined,
    [`${end}SecurityGroupId`]: group,
    Description: rule.description || undefined,
  }
}

function readInside(from: Source, direction: Direction): SecurityGroupRule[] {
  const { list } = directions[direction]
  const ids = from.itemIds(list)
  const rules = from.each(list).flatMap((fields, at) => {
    const id = ids[at] ?? usualId(direction, at)
    const peers = readPeers(fields, direction)
    const rule = readRule(fields)
    // Read in part it would let in less than it does, or more.
    if (!peers || !rule) {
      fields.leave(peers ? unknowns.ports : unknowns.peer)
      return []
    }
    return peers.map((peer, nth) => ({ ...rule, id: nth === 0 ? id : `${id}-${nth + 1}`, peer }))
  })
  if (direction === 'ingress') return rules
  const open = rules.filter(
    ({ protocol, peer }) => !(protocol === '-1' && peer.type === 'cidr' && peer.cidr === NOWHERE.CidrIp),
  )
  return from.isEmpty(list) ? everywhere : open
}

/** What AWS gives a group whose egress nobody states. */
const everywhere: SecurityGroupRule[] = [
  {
    id: 'default',
    protocol: '-1',
    fromPort: null,
    toPort: null,
    peer: { type: 'cidr', cidr: '0.0.0.0/0' },
    description: '',
  },
  {
    id: 'default-ipv6',
    protocol: '-1',
    fromPort: null,
    toPort: null,
    peer: { type: 'cidr', cidr: '::/0' },
    description: '',
  },
]

function readAlone(from: Source, direction: Direction): Part | Refused {
  const owner = from.reference('GroupId', 'GroupId')
  if (!owner) return { refused: refusals.owner }
  const peers = readPeers(from, direction)
  const [peer, ...more] = peers ?? []
  if (!peer || more.length > 0) return { refused: refusals.target }
  const rule = readRule(from)
  if (!rule) return { refused: refusals.ports }
  return { owner, path: [direction, from.itemId], value: { ...rule, id: from.itemId, peer } }
}

/** Null where the protocol or ports are named and not known: without them the rule would let in more than it says. */
function readRule(fields: Fields): Omit<SecurityGroupRule, 'id' | 'peer'> | null {
  const stated = fields.text('IpProtocol')
  if (stated === undefined && fields.has('IpProtocol')) return null
  const protocol = protocolNamed(stated ?? '-1')
  const all = protocolNumber(protocol) === -1
  const [low, high] = [fields.integer('FromPort'), fields.integer('ToPort')]
  const isUnknown = (name: string, port: number | undefined) => fields.has(name) && port === undefined
  if (!all && (isUnknown('FromPort', low) || isUnknown('ToPort', high))) return null
  return {
    protocol,
    // AWS ignores ports where every protocol is meant.
    fromPort: all ? null : (low ?? null),
    toPort: all ? null : (high ?? null),
    description: fields.text('Description') ?? '',
  }
}

/** Null where it is not all known whom a rule is about. */
function readPeers(fields: Fields, direction: Direction): readonly SecurityGroupPeer[] | null {
  const { end } = directions[direction]
  const [cidr, cidr6] = [fields.text('CidrIp'), fields.text('CidrIpv6')]
  const prefixList = fields.referenceOrText(`${end}PrefixListId`, 'PrefixListId')
  const securityGroup = fields.reference(`${end}SecurityGroupId`, 'GroupId')
  const stated = ['CidrIp', 'CidrIpv6', `${end}PrefixListId`, `${end}SecurityGroupId`, `${end}SecurityGroupName`]
  const peers: SecurityGroupPeer[] = []
  // One under the name of the other family is none to AWS.
  if (cidr !== undefined && !cidr.includes(':')) peers.push({ type: 'cidr', cidr })
  if (cidr6?.includes(':')) peers.push({ type: 'cidr', cidr: cidr6 })
  if (prefixList !== undefined) peers.push({ type: 'prefixList', prefixList })
  if (securityGroup !== undefined) peers.push({ type: 'securityGroup', securityGroup })
  return peers.length > 0 && peers.length === stated.filter((name) => fields.has(name)).length ? peers : null
}

/** Why a rule is left as it is. */
const unknowns = {
  peer: { en: 'it is not known whom this rule is about', ko: '이 규칙의 상대를 알 수 없습니다' },
  ports: { en: 'its protocol or its ports are not known', ko: '프로토콜이나 포트 범위를 알 수 없습니다' },
} satisfies Record<string, Text>
