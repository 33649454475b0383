import { isFailure, parseAddress, protocolName, protocolNumber } from '@vpcanvas/ip'
import { applyEdits, type Design, type Edit, EditRefused, type Id, type KindSchemas, schemasOf } from '@vpcanvas/model'
import { type LoweredKinds, networkOf } from '../lowering.ts'
import { type Matrix, matrixOf } from '../matrix/matrix.ts'
import type { Network, Remedy } from '../network.ts'
import type { TraceQuery } from '../opening.ts'
import { trace } from '../trace.ts'
import { differenceBetween } from './difference.ts'
import { type Asked, type Effects, effectsOf, type Weight, weightOf } from './effects.ts'
import { packetOf, type Walked } from './ways.ts'

/** A design in which the flow was walked, and what was done to get there. */
export interface Attempt extends Walked {
  readonly design: Design
  readonly steps: readonly Remedy[]
}

/** Steps that end as they should, with everything else that they change. */
export interface Solution {
  readonly steps: readonly Remedy[]
  readonly edits: readonly Edit[]
  readonly effects: Effects
  readonly weight: Weight
}

/** One question, asked of copies of a design. */
export interface Bench {
  readonly start: Attempt
  /** After one more step; null where the edits cannot be. */
  after(attempt: Attempt, step: Remedy): Attempt | null
  /** All steps at once, from the start. */
  anew(steps: readonly Remedy[]): Attempt | null
  solution(attempt: Attempt): Solution
}

const matrices = new WeakMap<Network, Matrix>()
/** The network that one was made from by an edit. */
const before = new WeakMap<Network, Network>()

/** The matrix of a network; the same one for the same network. It inherits what still holds of the one before. */
export function knownMatrix(network: Network): Matrix {
  let matrix = matrices.get(network)
  if (!matrix) {
    const earlier = before.get(network)
    matrices.set(network, (matrix = matrixOf(network, earlier ? knownMatrix(earlier) : null)))
  }
  return matrix
}

/** @throws TraceRefused where the question cannot be answered as it is put. */
export function benchFor(design: Design, kinds: LoweredKinds, put: TraceQuery): Bench {
  const schemas: KindSchemas = schemasOf(kinds)
  const question = byIds(networkOf(design, kinds), put)
  const walked = (made: Design, steps: readonly Remedy[]): Attempt => {
    const network = networkOf(made, kinds)
    return { design: made, network, question, traced: trace(network, question), steps }
  }
  const changed = (from: Attempt, edits: readonly Edit[], steps: readonly Remedy[]): Attempt | null => {
    const made = applied(from.design, edits, schemas)
    const attempt = made && walked(made, steps)
    if (attempt && attempt.network !== from.network && !before.has(attempt.network))
      before.set(attempt.network, from.network)
    return attempt
  }
  const start = walked(design, [])
  const asked = askedOf(start)
  const mapped = ({ network }: Walked) => ({ network, matrix: knownMatrix(network) })
  const outside = start.network.outside.origin.resource
  return {
    start,
    after: (earlier, step) => changed(earlier, step.edits, [...earlier.steps, step]),
    anew: (steps) =>
      changed(
        start,
        steps.flatMap(({ edits }) => edits),
        steps,
      ),
    solution: (done) => {
      const effects = effectsOf(differenceBetween(mapped(start), mapped(done)), asked)
      const edits = done.steps.flatMap((step) => step.edits)
      return { steps: done.steps, edits, effects, weight: [...weightOf(effects, outside), edits.length] }
    },
  }
}

/** The question with its hosts by their ids: what a step adds may have the name that was asked for. */
function byIds(network: Network, question: TraceQuery): TraceQuery {
  const { from, to } = trace(network, question).shown
  const named = (end: string, id: Id) => (network.hosts.has(id) && isFailure(parseAddress(end.trim())) ? id : end)
  return { ...question, from: named(question.from, from.resource), to: named(question.to, to.resource) }
}

/** Null where an edit is refused, and where nothing would change. */
function applied(design: Design, edits: readonly Edit[], schemas: KindSchemas): Design | null {
  try {
    const made = applyEdits(design, edits, schemas)
    return made.resources === design.resources ? null : made
  } catch (error) {
    if (error instanceof EditRefused) return null
    throw error
  }
}

/** The flow as a matrix has it; null for one from or to a certain address elsewhere, which a matrix does not tell apart. */
function askedOf({ network, question, traced: { hops, shown } }: Walked): Asked | null {
  const packet = hops[0] && packetOf(hops[0].headerIn)
  const number = protocolNumber(question.protocol)
  if (!packet || number === null) return null
  const isSingledOut = (end: string, resource: string) =>
    !network.hosts.has(resource) && !isFailure(parseAddress(end.trim()))
  if (isSingledOut(question.from, shown.from.resource) || isSingledOut(question.to, shown.to.resource)) return null
  return {
    from: shown.from.resource,
    to: shown.to.resource,
    protocol: protocolName(number),
    ports: packet.destinationPorts,
  }
}
