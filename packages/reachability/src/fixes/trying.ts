import { isFailure, parseAddress, protocolName, protocolNumber } from '@vpcanvas/ip'
import { applyEdits, type Design, type Edit, EditRefused, type KindSchemas, schemasOf } from '@vpcanvas/model'
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

/** The matrix of a network; the same one for the same network. `before` is the network that it came from. */
export function knownMatrix(network: Network, before?: Network): Matrix {
  let matrix = matrices.get(network)
  if (!matrix) {
    matrix = matrixOf(network, before && before !== network ? knownMatrix(before) : null)
    matrices.set(network, matrix)
  }
  return matrix
}

/** @throws TraceRefused where the question cannot be answered as it is put. */
export function benchFor(design: Design, kinds: LoweredKinds, question: TraceQuery): Bench {
  const schemas: KindSchemas = schemasOf(kinds)
  const attempt = (made: Design, steps: readonly Remedy[]): Attempt => {
    const network = networkOf(made, kinds)
    return { design: made, network, question, traced: trace(network, question), steps }
  }
  const start = attempt(design, [])
  const asked = askedOf(start)
  const mapped = ({ network }: Walked) => ({ network, matrix: knownMatrix(network, start.network) })
  const outside = start.network.outside.origin.resource
  return {
    start,
    after: (before, step) => {
      const made = applied(before.design, step.edits, schemas)
      return made && attempt(made, [...before.steps, step])
    },
    anew: (steps) => {
      const made = applied(
        design,
        steps.flatMap(({ edits }) => edits),
        schemas,
      )
      return made && attempt(made, steps)
    },
    solution: (done) => {
      const effects = effectsOf(differenceBetween(mapped(start), mapped(done)), asked)
      const edits = done.steps.flatMap((step) => step.edits)
      return { steps: done.steps, edits, effects, weight: [...weightOf(effects, outside), edits.length] }
    },
  }
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
