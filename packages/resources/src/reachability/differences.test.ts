import { applyEdits, type Design, type Edit, schemasOf } from '@vpcanvas/model'
import { type Contrast, differenceBetween, matrixOf, networkOf, trace, type Verdict } from '@vpcanvas/reachability'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allow, inVpc, route, table } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { anyFlow, anyNetwork } from './any-network.ts'
import { pair, tcp } from './asking.ts'

const VPCS = ['v1', 'v2', 'v3']
const vpc = fc.constantFrom(...VPCS)
const set = (id: string, path: readonly string[], value: unknown): Edit => ({ op: 'set', id, path, value })

/** Something that traffic notices, wherever it is. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(vpc, fc.constantFrom('g', 'h'), fc.constantFrom('ingress', 'egress'), fc.constantFrom(...VPCS, '0.0.0.0/0'))
    .map(([at, group, direction, peer]) =>
      set(`${at}-${group}`, [direction, 'new'], { ...allow(peer.includes('/') ? peer : `${peer}-g`, 80), id: 'new' }),
    ),
  fc
    .tuple(vpc, fc.constantFrom('g', 'h'), fc.constantFrom('ingress', 'egress'))
    .map(([at, group, direction]) => set(`${at}-${group}`, [direction], [])),
  fc
    .tuple(vpc, fc.constantFrom('t0', 't1'), fc.constantFrom('igw', 'nat'))
    .map(([at, id, target]) => set(`${at}-${id}`, ['routes'], [route('0.0.0.0/0', `${at}-${target}`)])),
  fc.tuple(vpc, fc.constantFrom('t0', 't1')).map(([at, id]) => set(`${at}-${id}`, ['routes'], [])),
  fc
    .tuple(vpc, fc.constantFrom('acl0', 'acl1'), fc.constantFrom('ingress' as const, 'egress' as const))
    .map(([at, id, direction]) =>
      set(`${at}-${id}`, ['entries', 'new'], tcp(direction, 1, 80, 80, { id: 'new', action: 'deny' })),
    ),
  fc.tuple(vpc, fc.nat(3), fc.boolean()).map(([at, n, on]) => set(`${at}-h${n}`, ['associatePublicIpAddress'], on)),
  fc.tuple(vpc, fc.nat(3)).map(([at, n]) => set(`${at}-h${n}`, ['securityGroups'], [`${at}-open`])),
  fc.constantFrom('v1-v2', 'v1-igw', 'v1-nat', 'v2-acl0', 'v1-eip').map((id): Edit => ({ op: 'remove', id })),
)

const RANK: Readonly<Record<Verdict, number>> = { blocked: 0, unsupported: 1, reachable: 2 }

function edited(design: Design, edit: Edit): Design | null {
  const id = 'id' in edit ? edit.id : ''
  return Object.hasOwn(design.resources, id) ? applyEdits(design, [edit], schemasOf(kinds)) : null
}

const mapped = (design: Design) => {
  const network = networkOf(design, kinds)
  return { network, matrix: matrixOf(network) }
}

function speaksOf(contrasts: readonly Contrast[], from: string, to: string, protocol: string, port: number): boolean {
  return contrasts.some(
    (one) =>
      one.from.some(({ resource }) => resource === from) &&
      one.to.some(({ resource }) => resource === to) &&
      one.flows.some(
        (flow) =>
          flow.protocol === protocol &&
          (flow.ports.length === 0 || flow.ports.some(([low, high]) => low <= port && port <= high)),
      ),
  )
}

describe('the difference of two designs', () => {
  it('is of each flow exactly what two walks say', () => {
    fc.assert(
      fc.property(
        anyNetwork,
        fc.array(anyEdit, { minLength: 1, maxLength: 2 }),
        fc.array(anyFlow, { minLength: 40, maxLength: 40 }),
        (design, edits, flows) => {
          const after = edits.reduce((at, edit) => edited(at, edit) ?? at, design)
          const { opened, closed } = differenceBetween(mapped(design), mapped(after))
          for (const flow of flows) {
            const [was, is] = [design, after].map((one) => RANK[trace(networkOf(one, kinds), flow).verdict])
            const { from, to, port } = flow
            const named =
              mapped(after).matrix.protocols.includes(flow.protocol) ||
              mapped(design).matrix.protocols.includes(flow.protocol)
            const protocol = named ? flow.protocol : 'other'
            expect(speaksOf(opened, from, to, protocol, port), JSON.stringify(flow)).toBe((is ?? 0) > (was ?? 0))
            expect(speaksOf(closed, from, to, protocol, port), JSON.stringify(flow)).toBe((is ?? 0) < (was ?? 0))
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('leaves out no pair that the whole of both matrices tells apart', () => {
    fc.assert(
      fc.property(anyNetwork, anyEdit, (design, edit) => {
        const after = edited(design, edit)
        if (!after) return
        const [one, other] = [mapped(design), mapped(after)]
        const { opened, closed } = differenceBetween(one, other)
        const members = one.matrix.hosts.flatMap((hosts) => hosts.members.map(({ resource }) => resource))
        const flowsIn = ({ matrix }: typeof one, from: string, to: string) => {
          const [start, goal] = [matrix.classOf(from), matrix.classOf(to)]
          return start && goal ? matrix.flows(start, goal) : []
        }
        for (const from of members) {
          for (const to of members) {
            if (from === to) continue
            const said = [...opened, ...closed].some(
              (contrast) =>
                contrast.from.some(({ resource }) => resource === from) &&
                contrast.to.some(({ resource }) => resource === to),
            )
            if (said) continue
            const [was, is] = [flowsIn(one, from, to), flowsIn(other, from, to)]
            const protocols = one.matrix.protocols.join() === other.matrix.protocols.join()
            if (protocols) expect(is, `${from} > ${to}`).toEqual(was)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is none where nothing that traffic notices changed', () => {
    const design = inVpc(...pair, table('a-table', { subnets: ['a'] }))
    const renamed = applyEdits(design, [{ op: 'rename', id: 'app', name: 'other' }], schemasOf(kinds))
    expect(differenceBetween(mapped(design), mapped(renamed))).toEqual({ opened: [], closed: [] })
  })
})
