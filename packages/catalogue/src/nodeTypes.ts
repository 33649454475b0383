import { compareVersions, type Engine } from './engines.ts'
import { regionById } from './regions.ts'

/**
 * The node types of ElastiCache: `cache.<family>.<size>`. A region offers a family in all its sizes or not at all, so
 * the table has one entry for a family.
 *
 * Sizes and regions: cfn-lint 1.58 (MIT-0), retrieved 2026-11, which takes them from the AWS price list. First versions:
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html
 */
export interface NodeFamily {
  /** `r7g` */
  readonly name: string
  /** From the smallest on. */
  readonly sizes: readonly string[]
  /** `retired`: running caches stay, AWS makes no new ones. `previous`: offered, but newer families do more for less. */
  readonly generation: 'current' | 'previous' | 'retired'
  /** Earns and spends CPU credits; sustained load exhausts them. */
  readonly burstable: boolean
  /** Graviton, AWS's own processors. */
  readonly graviton: boolean
  /** Keeps part of the data on a local disk; such a group must turn data tiering on. */
  readonly dataTiering: boolean
  /** Can hold a group with durability (Valkey 9). */
  readonly durability: boolean
  /** The first version of each engine that runs on it; null when the engine never does. */
  readonly since: Readonly<Record<Engine, string | null>>
  /** Regions that do not offer it, or the only ones that do. */
  readonly regions: { readonly only: readonly string[] } | { readonly except: readonly string[] }
}

const burst = ['micro', 'small', 'medium']
const large = ['large', 'xlarge', '2xlarge', '4xlarge', '12xlarge', '24xlarge']
const graviton = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge']

const everywhere: NodeFamily['regions'] = { except: [] }

const original = { valkey: '7.2', redis: '4.0.10', memcached: '1.4.5' }
const graviton2 = { valkey: '7.2', redis: '5.0.6', memcached: '1.5.16' }
const graviton3 = { valkey: '7.2', redis: '6.2', memcached: '1.5.16' }
const graviton4 = { valkey: '7.2', redis: null, memcached: '1.6.6' }

/** The families in their order: burstable, general purpose, memory, network; older before newer. */
export const nodeFamilies: readonly NodeFamily[] = [
  family(
    't2',
    burst,
    original,
    exceptIn(`
    af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5
    ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2
    il-central-1 me-central-1 me-south-1 mx-central-1
  `),
    { generation: 'retired', burstable: true },
  ),
  family('t3', burst, original, exceptIn(`ap-southeast-6`), { burstable: true }),
  family('t4g', burst, graviton2, exceptIn(`me-central-1 me-south-1`), {
    burstable: true,
    graviton: true,
  }),
  family(
    'm4',
    ['large', 'xlarge', '2xlarge', '4xlarge', '10xlarge'],
    original,
    onlyIn(`
    ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 cn-north-1
    cn-northwest-1 eu-central-1 eu-west-1 eu-west-2 sa-east-1 us-east-1 us-east-2 us-west-1
    us-west-2
  `),
    { generation: 'previous' },
  ),
  family(
    'm5',
    large,
    original,
    exceptIn(`ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 cn-north-1 cn-northwest-1 mx-central-1`),
  ),
  family('m6g', graviton, graviton2, everywhere, { graviton: true, durability: true }),
  family('m7g', graviton, graviton3, exceptIn(`ca-west-1 eu-south-1`), {
    graviton: true,
    durability: true,
  }),
  family(
    'm8g',
    graviton,
    graviton4,
    exceptIn(`ap-east-2 ap-southeast-6 il-central-1 me-central-1 me-south-1 mx-central-1`),
    { graviton: true, durability: true },
  ),
  family(
    'r4',
    ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '16xlarge'],
    original,
    exceptIn(`
    af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5
    ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2
    il-central-1 me-central-1 me-south-1 mx-central-1
  `),
    { generation: 'previous' },
  ),
  family('r5', large, original, exceptIn(`ap-east-2 ap-southeast-5 ap-southeast-6 ap-southeast-7 mx-central-1`)),
  family('r6g', graviton, graviton2, everywhere, { graviton: true, durability: true }),
  family(
    'r6gd',
    graviton.slice(1),
    { valkey: '7.2', redis: '6.2', memcached: null },
    onlyIn(`
    ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1
    eu-west-1 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2
  `),
    { graviton: true, dataTiering: true },
  ),
  family('r7g', graviton, graviton3, everywhere, { graviton: true, durability: true }),
  family('r8g', graviton, graviton4, exceptIn(`ap-east-2 il-central-1 me-central-1 me-south-1`), {
    graviton: true,
    durability: true,
  }),
  family(
    'c7gn',
    graviton,
    { valkey: '7.2', redis: '6.2', memcached: '1.6.6' },
    onlyIn(`eu-west-1 us-east-1 us-east-2 us-west-2`),
    { graviton: true, durability: true },
  ),
  family(
    'c8gn',
    graviton,
    graviton4,
    exceptIn(`
    ap-east-2 ap-northeast-3 ap-southeast-6 eu-west-3 il-central-1 me-central-1 me-south-1
    mx-central-1
  `),
    { graviton: true, durability: true },
  ),
]

/** The price list says nothing about these. */
const regionsWithoutPrices: readonly string[] = ['eusc-de-east-1']

/** Every node type, family by family and from the smallest on. */
export const nodeTypes: readonly string[] = nodeFamilies.flatMap(({ name, sizes }) =>
  sizes.map((size) => `cache.${name}.${size}`),
)

const known = new Set(nodeTypes)

/** Whether ElastiCache has a node type of that name. */
export function isNodeTypeKnown(type: string): boolean {
  return known.has(type)
}

/** The family of a node type: that of `cache.r7g.large` is `r7g`. Undefined when the type is unknown. */
export function nodeFamilyOf(type: string): NodeFamily | undefined {
  return known.has(type) ? nodeFamilies.find(({ name }) => type.split('.')[1] === name) : undefined
}

/**
 * Whether a region offers a node type. Where nothing is known of a region, every known type counts as offered: AWS will
 * have the last word, and a wrong refusal is worse than none.
 */
export function isNodeTypeOffered(type: string, region: string): boolean {
  const family = nodeFamilyOf(type)
  if (!family) return false
  if (!regionById(region) || regionsWithoutPrices.includes(region)) return true
  return 'only' in family.regions ? family.regions.only.includes(region) : !family.regions.except.includes(region)
}

/** Whether a node type runs a version of an engine. */
export function nodeTypeRuns(type: string, engine: Engine, version: string): boolean {
  const since = nodeFamilyOf(type)?.since[engine]
  return since != null && compareVersions(version, since) >= 0
}

/** Small and cheap first, then Graviton of the newest generations, then what the remaining regions have. */
const suggestedFamilies = ['t4g', 't3', 'm7g', 'r7g', 'm8g', 'r8g', 'm6g', 'r6g', 'm5', 'r5']

/**
 * The node types worth offering first in a region, the best choice first. With an engine and a version, only those that
 * run it. Families with data tiering are left out: they are a decision of their own.
 */
export function suggestedNodeTypes(
  region: string,
  cache?: { readonly engine: Engine; readonly version: string },
): readonly string[] {
  return suggestedFamilies
    .flatMap((name) => nodeTypes.filter((type) => type.startsWith(`cache.${name}.`)))
    .filter((type) => isNodeTypeOffered(type, region))
    .filter((type) => !cache || nodeTypeRuns(type, cache.engine, cache.version))
}

function family(
  name: string,
  sizes: readonly string[],
  since: NodeFamily['since'],
  regions: NodeFamily['regions'],
  flags: Partial<Pick<NodeFamily, 'generation' | 'burstable' | 'graviton' | 'dataTiering' | 'durability'>> = {},
): NodeFamily {
  const plain = {
    generation: 'current',
    burstable: false,
    graviton: false,
    dataTiering: false,
    durability: false,
  } as const
  return { name, sizes, since, regions, ...plain, ...flags }
}

function onlyIn(list: string): NodeFamily['regions'] {
  return { only: list.trim().split(/\s+/) }
}

function exceptIn(list: string): NodeFamily['regions'] {
  return { except: list.trim().split(/\s+/) }
}
