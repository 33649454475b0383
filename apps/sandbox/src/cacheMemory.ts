import { elementIn } from './ask.ts'
import { accountOf, type Scope } from './signature.ts'

/**
 * The cache emulator forgets some of what it is told: a cluster's security groups and port, most of what a modification says. What
 * AWS would show is remembered here, and its answers are completed.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DescribeCacheClusters.html
 */
export interface CacheMemory {
  /** A request that was answered well. */
  note(scope: Scope, body: string): void
  /** The answer with what was told before. */
  completed(scope: Scope, answer: string): string
}

type Settings = Readonly<Record<string, string>>

const SINGLE = [
  'AutoMinorVersionUpgrade',
  'CacheNodeType',
  'CacheParameterGroupName',
  'ClusterMode',
  'Engine',
  'EngineVersion',
  'Port',
  'TransitEncryptionEnabled',
  'TransitEncryptionMode',
]

export function createCacheMemory(): CacheMemory {
  const told = new Map<string, Settings>()

  return {
    note(scope, body) {
      const parameters = new URLSearchParams(body)
      const [, verb, what] =
        /^(Create|Modify|Delete)(ReplicationGroup|CacheCluster)$/.exec(parameters.get('Action') ?? '') ?? []
      const name = parameters.get(what === 'ReplicationGroup' ? 'ReplicationGroupId' : 'CacheClusterId')
      if (!verb || !what || !name) return
      const key = keyOf(scope, what, name)
      if (verb === 'Delete') told.delete(key)
      else told.set(key, { ...(verb === 'Modify' && told.get(key)), ...settingsIn(parameters) })
    },
    completed: (scope, answer) =>
      answer.replaceAll(/<(ReplicationGroup|CacheCluster)>(.*?)<\/\1>/gs, (element, what: string, inside: string) => {
        const group = elementIn(inside, 'ReplicationGroupId')
        const settings =
          what === 'CacheCluster' && !group
            ? told.get(keyOf(scope, what, elementIn(inside, 'CacheClusterId')))
            : told.get(keyOf(scope, 'ReplicationGroup', group))
        return settings ? `<${what}>${completed(inside, settings)}</${what}>` : element
      }),
  }
}

function keyOf(scope: Scope, what: string, name: string): string {
  return [accountOf(scope), scope.region, what, name.toLowerCase()].join(' ')
}

function settingsIn(parameters: URLSearchParams): Settings {
  const settings: Record<string, string> = {}
  for (const name of SINGLE) {
    const value = parameters.get(name)
    // It goes into XML: nothing but the plain words that these settings are made of.
    if (value !== null && /^[\w.:-]+$/.test(value)) settings[name] = value
  }
  const groups = [...parameters].filter(([key, id]) => key.startsWith('SecurityGroupIds.') && /^sg-[0-9a-f]+$/.test(id))
  if (groups.length > 0) {
    settings['SecurityGroups'] = groups
      .map(([, id]) => `<member><SecurityGroupId>${id}</SecurityGroupId><Status>active</Status></member>`)
      .join('')
  }
  return settings
}

function completed(inside: string, settings: Settings): string {
  let element = inside
  for (const [name, value] of Object.entries(settings)) {
    if (name === 'Port') element = element.replaceAll(/<Port>\d*<\/Port>/g, `<Port>${value}</Port>`)
    else if (element.includes(`<${name}>`))
      element = element.replace(new RegExp(`<${name}>.*?</${name}>`, 's'), `<${name}>${value}</${name}>`)
    else if (name !== 'CacheParameterGroupName' && name !== 'ClusterMode') element += `<${name}>${value}</${name}>`
  }
  return element
}
