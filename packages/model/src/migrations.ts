import type { Text } from '@vpcanvas/text'
import { DESIGN_VERSION } from './design.ts'

/** One step from a version to the next, on plain JSON. Never changed once released. */
export interface Migration {
  /** The version it reads; it gives the next. */
  readonly from: number
  readonly name: string
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** Every migration there is, in order and without gaps. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    name: 'IPv6 of VPCs, subnets, instances and network interfaces; names of security groups that nobody chose',
    migrate: withProps({
      vpc: { ipv6CidrBlock: null, ipv6Pool: null },
      subnet: { ipv6Index: null, ipv6CidrBlock: null, assignIpv6AddressOnCreation: false },
      instance: { ipv6AddressCount: null, ipv6Addresses: [] },
      networkInterface: { ipv6AddressCount: null, ipv6Addresses: [] },
      securityGroup: { generatedName: false },
    }),
  },
  {
    from: 2,
    name: 'what a design assumes about its use, in its settings; nothing at first',
    migrate: (document) => ({ ...document }),
  },
  {
    from: 3,
    name: 'the size of a subnet’s IPv6 block, which was always /64; what is assumed of the use of one resource',
    migrate: withProps({ subnet: { ipv6PrefixLength: 64 } }),
  },
]

/** Gives resources of these kinds the properties that they do not have yet. */
function withProps(added: Readonly<Record<string, object>>): Migration['migrate'] {
  return (document) => {
    const { resources } = document
    if (!isRecord(resources)) return { ...document }
    const after = Object.entries(resources).map(([id, resource]) => {
      const more = isRecord(resource) ? ownOf(added, resource['kind']) : undefined
      if (!isRecord(resource) || !more || !isRecord(resource['props'])) return [id, resource]
      return [id, { ...resource, props: { ...more, ...resource['props'] } }]
    })
    return { ...document, resources: Object.fromEntries(after) }
  }
}

function ownOf<T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export type Migrated =
  | { readonly ok: true; readonly document: Record<string, unknown>; readonly applied: readonly string[] }
  | { readonly ok: false; readonly text: Text }

/** A document brought to the current version, or why it cannot be. A newer file is refused, never guessed at. */
export function migrated(
  document: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
  target: number = DESIGN_VERSION,
): Migrated {
  const version = document['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused('The file has no "version".', '파일에 "version" 값이 없습니다.')
  }
  if (version > target) {
    return refused(
      `The file is of version ${version}; this vpcanvas reads up to ${target}. Update vpcanvas to open it.`,
      `파일 버전: ${version}, 이 vpcanvas에서 읽을 수 있는 최신 버전: ${target}. vpcanvas를 업데이트한 뒤 여십시오.`,
    )
  }
  let at: Record<string, unknown> = { ...document }
  const applied: string[] = []
  for (let from = version; from < target; from++) {
    const step = steps.find((one) => one.from === from)
    if (!step)
      return refused(
        `No migration leads on from version ${from}.`,
        `버전 ${from}에서 이어지는 마이그레이션이 없습니다.`,
      )
    at = { ...step.migrate(at), version: from + 1 }
    applied.push(step.name)
  }
  return { ok: true, document: at, applied }
}

function refused(en: string, ko: string): Migrated {
  return { ok: false, text: { en, ko } }
}
