import { type Block, contains, protocolNumber, tryBlock } from '@vpcanvas/ip'
import { type Edit, freeName, type Id, newId, type Resource, type View } from '@vpcanvas/model'
import type { Need, Remedy } from '@vpcanvas/reachability'
import { blocksOf } from './blocks.ts'
import { unusedId, unusedItemId } from './ids.ts'
import { vpcOf } from './routing.ts'
import { opened } from './security-group/opening.ts'
import {
  securityGroupDefaults,
  type SecurityGroupProps,
  type SecurityGroupRule,
  securityGroupSchema,
} from './security-group/schema.ts'
import { subnetSchema } from './subnet/schema.ts'

/** A resource that security groups guard. */
export type Guarded = Resource<{ readonly securityGroups: readonly Id[] }>

type Group = Resource<SecurityGroupProps>

/** Both ends included. */
interface Ports {
  readonly from: number
  readonly to: number
}

/**
 * The security-group edits that let one resource reach another on TCP ports. A side without a group gets one; a rule
 * that lets it through already is left as it is, and nothing else is opened.
 */
export function lettingThrough(view: View, from: Guarded, to: Guarded, ports: Ports): readonly Edit[] {
  const source = groupsOf(view, from)
  const target = groupsOf(view, to, source.groups)
  const [sourceGroup] = source.groups
  const [targetGroup] = target.groups
  if (!sourceGroup || !targetGroup) return []
  const edits: Edit[] = [...source.edits, ...target.edits]
  const description = inAwsCharacters(`${from.name} to ${to.name}`)
  const [sender, receiver] = [rangesAround(view, from), rangesAround(view, to)]
  if (!target.groups.some(({ props }) => props.ingress.some((rule) => admits(rule, ports, source.groups, sender)))) {
    edits.push(added(targetGroup, 'ingress', ports, sourceGroup.id, description))
  }
  if (!source.groups.some(({ props }) => props.egress.some((rule) => admits(rule, ports, target.groups, receiver)))) {
    edits.push(added(sourceGroup, 'egress', ports, targetGroup.id, description))
  }
  return edits
}

/**
 * A group of its own for a resource that names none, with a rule for what it needs. What the group that comes with its
 * VPC let through goes with that.
 */
export function groupedFor(view: View, guarded: Guarded, need: Need): Remedy | null {
  const vpc = vpcOf(view, guarded.id)
  if (guarded.props.securityGroups.length > 0 || !vpc) return null
  const group: Group = {
    id: unusedId(view, `${guarded.id}-sg`.slice(0, 100)),
    kind: securityGroupSchema.kind,
    name: freeName(view, inAwsCharacters(`${guarded.name}-sg`)),
    parent: vpc.id,
    props: securityGroupDefaults,
  }
  const rule = opened(group, need, view)
  if (!rule) return null
  return {
    title: {
      en: `Give "${guarded.name}" a security group of its own; ${rule.title.en}`,
      ko: `"${guarded.name}"에 전용 보안 그룹 연결; ${rule.title.ko}`,
    },
    edits: [...attaching(guarded, group), ...rule.edits],
  }
}

function attaching(guarded: Guarded, group: Group): readonly Edit[] {
  return [
    { op: 'add', resource: group },
    { op: 'set', id: guarded.id, path: ['securityGroups', group.id], value: group.id },
  ]
}

/** The groups of a resource; where it has none, a new one with the edits that make and attach it. */
function groupsOf(
  view: View,
  guarded: Guarded,
  planned: readonly Group[] = [],
): { groups: readonly Group[]; edits: readonly Edit[] } {
  const own = guarded.props.securityGroups.flatMap((id) => view.as(securityGroupSchema, id) ?? [])
  if (own.length > 0) return { groups: own, edits: [] }
  const names = {
    resources: { ...view.resources, ...Object.fromEntries(planned.map((one) => [one.id, one])) },
  }
  const group: Group = {
    id: newId('securityGroup', view.resources),
    kind: securityGroupSchema.kind,
    name: freeName(names, inAwsCharacters(`${guarded.name}-sg`)),
    parent: vpcOf(view, guarded.id)?.id ?? null,
    props: securityGroupDefaults,
  }
  return { groups: [group], edits: attaching(guarded, group) }
}

const TCP = 6
const EVERY_PROTOCOL = -1

/** Where the addresses of a resource lie: its subnet, or anywhere in its VPC. */
function rangesAround(view: View, guarded: Guarded): readonly Block[] {
  const subnet = tryBlock(view.as(subnetSchema, guarded.parent)?.props.cidrBlock)
  if (subnet) return [subnet]
  const vpc = vpcOf(view, guarded.id)
  return vpc ? blocksOf(vpc) : []
}

function admits(
  rule: SecurityGroupRule,
  { from, to }: Ports,
  groups: readonly Group[],
  ranges: readonly Block[],
): boolean {
  const protocol = protocolNumber(rule.protocol)
  if (protocol !== EVERY_PROTOCOL) {
    if (protocol !== TCP) return false
    if ((rule.fromPort ?? 0) > from || (rule.toPort ?? 65_535) < to) return false
  }
  if (rule.peer.type === 'securityGroup') {
    const { securityGroup } = rule.peer
    return groups.some(({ id }) => id === securityGroup)
  }
  const block = rule.peer.type === 'cidr' ? tryBlock(rule.peer.cidr) : null
  return block !== null && ranges.length > 0 && ranges.every((range) => contains(block, range))
}

function added(
  group: Group,
  direction: 'ingress' | 'egress',
  { from, to }: Ports,
  peer: Id,
  description: string,
): Edit {
  const id = unusedItemId(group.props[direction], `tcp-${from}`)
  const rule: SecurityGroupRule = {
    id,
    protocol: 'tcp',
    fromPort: from,
    toPort: to,
    peer: { type: 'securityGroup', securityGroup: peer },
    description,
  }
  return { op: 'set', id: group.id, path: [direction, id], value: rule }
}

/** What AWS takes in names and descriptions of groups: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
function inAwsCharacters(text: string): string {
  return text.replaceAll(/[^\w .:/()#,@[\]+=&;{}!$*-]/g, '_').slice(0, 255)
}
