import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Design } from '@vpcanvas/model'
import {
  type Matrix,
  matrixOf,
  type Network,
  networkOf,
  trace,
  type TraceQuery,
  TraceRefused,
} from '@vpcanvas/reachability'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inVpc } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { anyFlow, anyNetwork } from './any-network.ts'
import { front, list, pair, tcp } from './asking.ts'

/** Designs that follow on one another: each has its resources from the one or the other of two, or not at all. */
const anyEdits = fc
  .tuple(
    anyNetwork,
    anyNetwork,
    fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(9)), { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
  )
  .map(([one, other, steps]) => {
    const ids = Object.keys({ ...one.resources, ...other.resources }).toSorted()
    const designs: Design[] = [one]
    for (const changes of steps) {
      const resources = { ...(designs.at(-1) ?? one).resources }
      for (const [n, from] of changes) {
        const id = ids[n % ids.length] ?? ''
        const taken = from < 7 ? (resources[id] === other.resources[id] ? one : other).resources[id] : undefined
        if (taken) resources[id] = taken
        else delete resources[id]
      }
      designs.push({ ...one, resources })
    }
    return designs
  })

/** Everything that a network says, as text. */
function shown(network: Network): unknown {
  return {
    segments: [...network.segments.values()].map(({ id, table, list }) => ({
      id,
      list: list.origin.resource,
      routes: [table.routes, table.refused, table.unresolved].map((routes) =>
        routes.map(({ written, target }) => [written, target.type, 'gateway' in target ? target.gateway.id : null]),
      ),
    })),
    interfaces: network.interfaces.map((one) => [
      one.id,
      one.address,
      one.publicAddress?.address ?? null,
      one.segment === network.segments.get(one.segment.id) || one.segment.unfiltered,
      one.groups.map(({ id }) => id),
      one.groups.every((group) => group.domain === network.domains.get(group.domain.id)),
    ]),
    gateways: [...network.gateways.values()].map(({ id, type }) => [id, type]),
    directory: network.directory,
    outside: network.outside.addresses,
  }
}

function flowsIn(matrix: Matrix): unknown {
  return matrix.hosts.map((from) => [
    from.members.map(({ resource }) => resource),
    matrix.reachOf(from).map(({ hosts, flows }) => [hosts.members.map(({ resource }) => resource), flows]),
    matrix.exceptionsOf(from),
  ])
}

/** A trace, or why the question cannot be asked: of an endpoint whose VPC is gone. */
function answered(network: Network, query: TraceQuery): unknown {
  try {
    return trace(network, query)
  } catch (error) {
    if (error instanceof TraceRefused) return error.text
    throw error
  }
}

describe('after any edits', () => {
  it('the network is the one that is made afresh, and walks go the same ways', () => {
    fc.assert(
      fc.property(anyEdits, fc.array(anyFlow, { minLength: 12, maxLength: 12 }), (designs, flows) => {
        const own = { ...kinds }
        for (const design of designs) {
          const [edited, fresh] = [networkOf(design, own), networkOf(design, { ...kinds })]
          expect(shown(edited)).toEqual(shown(fresh))
          for (const { from, to, ...rest } of flows) {
            if ([from, to].some((id) => id !== 'internet' && !design.resources[id])) continue
            expect(answered(edited, { from, to, ...rest })).toEqual(answered(fresh, { from, to, ...rest }))
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the matrix says what one says that is made afresh', () => {
    fc.assert(
      fc.property(anyEdits, (designs) => {
        const own = { ...kinds }
        let matrix: Matrix | null = null
        for (const design of designs) {
          matrix = matrixOf(networkOf(design, own), matrix)
          expect(flowsIn(matrix)).toEqual(flowsIn(matrixOf(networkOf(design, { ...kinds }))))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('after many edits', () => {
  it('no earlier design is kept alive by what the networks leave to one another', async () => {
    const own = { ...kinds }
    let design = inVpc(...front, ...pair, list('acl', ['b'], tcp('ingress', 100, 443)))
    let matrix: Matrix | null = null
    const earlier: WeakRef<object>[] = []
    for (const id of ['app', 'db', 'web', 'open', 'front-table', 'acl', 'front', 'vpc', 'igw']) {
      const resource = design.resources[id] ?? expect.fail(id)
      design = { ...design, resources: { ...design.resources, [id]: { ...resource, name: `${id}, renamed` } } }
      matrix = matrixOf(networkOf(design, own), matrix)
      matrix.internetReaches()
      earlier.push(new WeakRef(design.resources))
    }
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    for (let n = 0; n < 3; n++) {
      await new Promise((resolve) => setTimeout(resolve))
      collect()
    }
    // The one before the last may still be on somebody’s stack.
    expect(earlier.slice(0, -2).flatMap((one, n) => (one.deref() === undefined ? [] : [n]))).toEqual([])
    expect(earlier.at(-1)?.deref()).toBe(design.resources)
    expect(matrix?.hosts.length).toBeGreaterThan(1)
  })
})
