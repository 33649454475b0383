import { hasPort, portSet } from '@vpcanvas/ip'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPEN, type Outcome, outcomeTable, SHUT, UNSURE } from './outcomes.ts'

const SPAN = 30
const ports = fc
  .array(fc.tuple(fc.nat(SPAN), fc.nat(5)), { maxLength: 4 })
  .map((ranges) => portSet(ranges.map(([from, more]) => ({ from, to: from + more }))))

const table = outcomeTable()
const outcome = fc.oneof(
  fc.constantFrom(SHUT, OPEN, UNSURE),
  fc.tuple(ports, ports).map(([open, unsure]) => table.of(open, unsure)),
)

/** 0 refused, 1 not known, 2 open. */
function at(one: Outcome, port: number): number {
  const { open, unsure } = table.read(one)
  return hasPort(open, port) ? 2 : hasPort(unsure, port) ? 1 : 0
}

const everyPort = [...Array.from({ length: SPAN + 8 }, (_, n) => n), 65_535]

describe('outcomes', () => {
  it('together are the worst of both, or the best of either, at every port', () => {
    fc.assert(
      fc.property(outcome, outcome, (a, b) => {
        for (const port of everyPort) {
          expect(at(table.both(a, b), port)).toBe(Math.min(at(a, port), at(b, port)))
          expect(at(table.either(a, b), port)).toBe(Math.max(at(a, port), at(b, port)))
        }
      }),
    )
  })

  it('are one and the same where their ports are', () => {
    fc.assert(
      fc.property(outcome, outcome, (a, b) => {
        const { open, unsure } = table.read(a)
        expect(table.of(open, unsure)).toBe(a)
        expect(table.both(a, b)).toBe(table.both(b, a))
        expect(a === b).toBe(everyPort.every((port) => at(a, port) === at(b, port)))
      }),
    )
  })
})
