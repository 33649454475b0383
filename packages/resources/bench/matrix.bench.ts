/**
 * How long the matrix of 1,000, of 10,000 and of 100,000 endpoints takes, in about 1,000 classes: made and asked one
 * question of exposure, asked others, and asked everything; with the memory that it holds. Then, after each of many
 * edits, from the edit to fresh answers: what the internet reaches, who reaches one host, and what that reaches.
 * `node --expose-gc packages/resources/bench/matrix.bench.ts` prints one JSON document.
 */
import { applyEdits, type Design, type Edit, schemasOf } from '@vpcanvas/model'
import { matrixOf, networkOf } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { GROUPS, largeNetwork, range, rule, timed, VPCS } from './large-network.ts'

function heldMegabytes(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

const schemas = schemasOf(kinds)

/** Edits of every sort, one after another. */
function edits(n: number, hosts: number): readonly Edit[] {
  const vpc = `vpc-${n % VPCS}`
  const host = `${vpc}-h${(n * 37) % hosts}`
  const block = range(`10.${n % 7}.${(n * 4) % 80}.0/${22 + (n % 3)}`)
  switch (n % 6) {
    case 0:
      return [
        { op: 'set', id: `${vpc}-sg${n % GROUPS}`, path: ['ingress', 'block'], value: rule('block', block, 8000 + n) },
      ]
    case 1:
      return [
        {
          op: 'set',
          id: `${vpc}-acl`,
          path: ['entries', 'ingress-3', 'action'],
          value: n % 4 === 1 ? 'allow' : 'deny',
        },
      ]
    case 2:
      return [
        {
          op: 'set',
          id: `${vpc}-private`,
          path: ['routes', 'all', 'target'],
          value: n % 4 === 2 ? `${vpc}-igw` : `${vpc}-nat`,
        },
      ]
    case 3:
      return [
        { op: 'set', id: host, path: ['securityGroups', `${vpc}-sg${n % GROUPS}`], value: `${vpc}-sg${n % GROUPS}` },
      ]
    case 4:
      return [{ op: 'remove', id: host }]
    default:
      return [{ op: 'set', id: host, path: ['associatePublicIpAddress'], value: n % 4 === 1 }]
  }
}

/** From an edit to fresh answers. */
function edited(design: Design, endpoints: number) {
  let current = design
  let matrix = matrixOf(networkOf(current, kinds))
  matrix.internetReaches()
  const taken = Array.from({ length: 120 }, (_, n) => {
    current = applyEdits(current, edits(n, endpoints / VPCS), schemas)
    return timed(() => {
      matrix = matrixOf(networkOf(current, kinds), matrix)
      const one = matrix.classOf('vpc-1-h42') ?? matrix.hosts[0]
      return [one && matrix.exposureOf(one), one && matrix.reachOf(one), matrix.internetReaches()]
    }).milliseconds
  })
    .slice(12)
    .toSorted((a, b) => a - b)
  return { median: taken[54], p95: taken[102], worst: taken.at(-1) }
}

/** What the matrix says of a class, in a fresh matrix or in one that has been asked before. */
function measure(endpoints: number) {
  const design = largeNetwork({ endpoints })
  const lowering = timed(() => networkOf(design, kinds))
  const known = lowering.result
  const before = heldMegabytes()
  const made = timed(() => matrixOf(known))
  const { hosts, classOf, exposureOf } = made.result
  const asked = (id: string) => {
    const hostClass = classOf(id)
    if (!hostClass) throw new Error(`${id} is no host`)
    return timed(() => exposureOf(hostClass))
  }
  const first = asked('vpc-1-h42')
  const more = Array.from({ length: 50 }, (_, n) => asked(`vpc-${n % VPCS}-h${n + 43}`).milliseconds).toSorted(
    (a, b) => a - b,
  )
  const all = timed(() => hosts.reduce((sum, one) => sum + exposureOf(one).length, 0))
  return {
    endpoints: known.interfaces.length,
    classes: hosts.length,
    milliseconds: {
      'the network, cold': lowering.milliseconds,
      'classes, cold': made.milliseconds,
      'first exposure, cold': first.milliseconds,
      'another exposure': { median: more[25], p95: more[47] },
      everything: all.milliseconds,
      'an edit to fresh answers': edited(design, endpoints),
    },
    'classes that reach the first': first.result.length,
    'pairs that are open': all.result,
    'megabytes held': heldMegabytes() - before,
  }
}

console.log(JSON.stringify([1000, 10_000, 100_000].map(measure), null, 2))
