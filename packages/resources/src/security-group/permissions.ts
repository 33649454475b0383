import {
  anywhere4,
  anywhere6,
  type Block,
  formatBlock,
  type PortSet,
  portSet,
  protocolName,
  protocolNumber,
  sameBlock,
} from '@vpcanvas/ip'
import type { Id, Path, Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { type Text, verbatim } from '@vpcanvas/text'
import { blockMeant } from '../blocks.ts'
import { listNamed } from '../prefix-lists.ts'
import { type SecurityGroupProps, type SecurityGroupRule, securityGroupSchema } from './schema.ts'

export type Direction = 'ingress' | 'egress'

/** A rule of a group, with where it is. */
export interface Permission {
  readonly direction: Direction
  readonly rule: SecurityGroupRule
  readonly path: Path
}

const TCP = 6
const ICMP = 1
const ICMPV6 = 58
const EVERY = -1

/** All rules of a group, inbound ones first. */
export function permissionsOf(group: Resource<SecurityGroupProps>): readonly Permission[] {
  return (['ingress', 'egress'] as const).flatMap((direction) =>
    group.props[direction].map((rule) => ({ direction, rule, path: [direction, rule.id] })),
  )
}

export function isIcmp(rule: SecurityGroupRule): boolean {
  const number = protocolNumber(rule.protocol)
  return number === ICMP || number === ICMPV6
}

export function isEverything(rule: SecurityGroupRule): boolean {
  return protocolNumber(rule.protocol) === EVERY
}

/** The TCP ports of a rule; none for other protocols, all where it says none. */
export function tcpPortsOf(rule: SecurityGroupRule): PortSet {
  const number = protocolNumber(rule.protocol)
  if (number === EVERY) return [{ from: 0, to: 65_535 }]
  if (number !== TCP) return []
  return portSet([{ from: rule.fromPort ?? 0, to: rule.toPort ?? 65_535 }])
}

export function admitsTcp(rule: SecurityGroupRule, port: number): boolean {
  return tcpPortsOf(rule).some(({ from, to }) => from <= port && port <= to)
}

/** The block of a rule that names one. */
export function blockOf(rule: SecurityGroupRule): Block | null {
  return rule.peer.type === 'cidr' ? blockMeant(rule.peer.cidr) : null
}

/** Whether a rule of a group is for everybody, by itself or by the prefix list that it names. */
export function isOpen(look: Questions, of: Id, rule: SecurityGroupRule): boolean {
  const { peer } = rule
  const block = blockOf(rule)
  const blocks =
    peer.type === 'prefixList' ? (listNamed(look, peer.prefixList, of)?.blocks ?? []) : block ? [block] : []
  return blocks.some((one) => sameBlock(one, anywhere4) || sameBlock(one, anywhere6))
}

/** `inbound rule tcp 6379 from 10.0.0.0/16`: a rule, for people. */
export function nameOf(look: Questions, { direction, rule }: Permission): Text {
  const what = verbatim(`${protocolOf(rule)}${portsOf(rule)}`)
  const peer = peerOf(look, rule)
  return direction === 'ingress'
    ? { en: `inbound rule ${what.en} from ${peer}`, ko: `인바운드 규칙 ${what.ko}(소스 ${peer})` }
    : { en: `outbound rule ${what.en} to ${peer}`, ko: `아웃바운드 규칙 ${what.ko}(대상 ${peer})` }
}

function protocolOf(rule: SecurityGroupRule): string {
  const number = protocolNumber(rule.protocol)
  return number === null ? rule.protocol : protocolName(number)
}

function portsOf(rule: SecurityGroupRule): string {
  if (isEverything(rule) || (rule.fromPort === null && rule.toPort === null)) return ''
  return rule.fromPort === rule.toPort ? ` ${rule.fromPort}` : ` ${rule.fromPort ?? ''}-${rule.toPort ?? ''}`
}

function peerOf(look: Questions, { peer }: SecurityGroupRule): string {
  if (peer.type === 'cidr') return peer.cidr
  if (peer.type === 'prefixList') return look.get(peer.prefixList)?.name ?? peer.prefixList
  return `"${look.get(peer.securityGroup)?.name ?? peer.securityGroup}"`
}

/** What two rules of a direction must not both be: same protocol, ports and other end. */
export function sameness({ protocol, fromPort, toPort, peer }: SecurityGroupRule): string {
  const number = protocolNumber(protocol) ?? protocol
  const block = peer.type === 'cidr' ? blockMeant(peer.cidr) : null
  const other =
    peer.type === 'cidr'
      ? block
        ? formatBlock(block)
        : peer.cidr
      : peer.type === 'prefixList'
        ? peer.prefixList
        : peer.securityGroup
  return JSON.stringify([
    number,
    number === EVERY ? null : fromPort,
    number === EVERY ? null : toPort,
    peer.type,
    other,
  ])
}

/** The GroupName that somebody chose; null where it is left to whoever makes the group. */
export function chosenNameOf({ name, props }: Resource<SecurityGroupProps>): string | null {
  return props.generatedName ? null : name
}

/** What AWS takes in names and descriptions: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
export const ALLOWED_TEXT: RegExp = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]*$/
const REFUSED_CHARACTER = /[^a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]/g
export const LONGEST_TEXT = 255

/** The nearest text that AWS takes; null where nothing is left. */
export function acceptable(text: string): string | null {
  const clean = text.replace(REFUSED_CHARACTER, '-').trim().slice(0, LONGEST_TEXT)
  return /[a-zA-Z0-9]/.test(clean) ? clean : null
}

/** The groups of a resource that are in the design. */
export function groupsOf(look: Questions, ids: readonly Id[]): readonly Resource<SecurityGroupProps>[] {
  return ids.flatMap((id) => look.as(securityGroupSchema, id) ?? [])
}
