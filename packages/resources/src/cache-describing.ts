import type { Shown } from '@vpcanvas/formats/describe'
import type { Id, Observed } from '@vpcanvas/model'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'

/** States in which the nodes of a cache answer nobody. */
const DOWN = /^(creating|create-failed|deleting|deleted|incompatible-network|restore-failed)$/

/** The VPC of a cache: that of its subnet group. */
export function vpcOfCache(
  name: string | undefined,
  around: { all(key: string): readonly Shown[]; named(kind: string, name: string | undefined): Id | null },
) {
  const said = around.all('CacheSubnetGroups').find((one) => one.text('CacheSubnetGroupName') === name)
  return { vpc: said?.text('VpcId'), group: around.named(cacheSubnetGroupSchema.kind, name) }
}

/** The state, where it matters to traffic, and the interface of each node, as their descriptions name them. */
export function observedOfCache(status: string | undefined, nodes: readonly string[], interfaces: readonly Shown[]) {
  const observed: Record<string, string> = {}
  if (status !== undefined && DOWN.test(status)) observed['state'] = status
  nodes.forEach((name, n) => {
    const own = interfaces.filter((one) => one.text('Description') === `ElastiCache ${name}`)
    if (own.length !== 1 || nodes.indexOf(name) !== nodes.lastIndexOf(name)) return
    const [address, id] = [own[0]?.text('PrivateIpAddress'), own[0]?.text('NetworkInterfaceId')]
    if (address !== undefined) observed[`nodes.${n + 1}.privateIpAddress`] = address
    if (id !== undefined) observed[`nodes.${n + 1}.networkInterfaceId`] = id
  })
  return observed satisfies Observed
}

/** The texts of a list: ids, mostly. */
export function textsIn(item: Shown, name: string): string[] {
  const list = Object.hasOwn(item.raw, name) ? item.raw[name] : undefined
  return Array.isArray(list) ? [...new Set(list.filter((one) => typeof one === 'string' && one !== ''))] : []
}

export const NO_SUBNET_GROUP = {
  en: 'Its subnet group or VPC is not in the folder. It is kept as it is.',
  ko: '서브넷 그룹 또는 VPC가 폴더에 없습니다. 그대로 보관합니다.',
}

/** A version as it is asked for: AWS says a patch that nobody chooses from 6 on, `7.1.0` for `7.1`. */
export function versionAsked(engine: string, version = ''): string {
  const [major = '', minor] = version.split('.')
  return engine !== 'memcached' && Number(major) >= 6 && minor !== undefined ? `${major}.${minor}` : version
}
