import { matrixOf, networkOf, trace } from '@vpcanvas/reachability'
import { kinds, templates } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { NOBODY, tableOf } from './table.ts'

describe('the table of who reaches whom', () => {
  it.each(templates)('agrees with the walk of single flows: $id', ({ design }) => {
    const network = networkOf(design(), kinds)
    const { classes, cells, sorts } = tableOf(matrixOf(network))
    const isOpen = (row: number, column: number, port: number) =>
      (sorts[cells[row]?.[column] ?? NOBODY] ?? []).some(
        ({ protocol, ports }) => protocol === 'tcp' && ports.some(([low, high]) => low <= port && port <= high),
      )
    const end = (members: readonly string[] | undefined, other: boolean) =>
      members?.[other && members.length > 1 ? 1 : 0]
    let checked = 0
    for (const row of classes.keys()) {
      for (const column of classes.keys()) {
        if (row === column || (row === 0 && column === 0)) continue
        const [from, to] = [
          row === 0 ? 'internet' : end(classes[row], false),
          column === 0 ? 'internet' : end(classes[column], true),
        ]
        for (const port of [443, 6379, 8080]) {
          const { verdict } = trace(network, { from: from ?? '', to: to ?? '', protocol: 'tcp', port })
          expect(isOpen(row, column, port), `${from} to ${to}, ${port}`).toBe(verdict === 'reachable')
          checked++
        }
      }
    }
    expect(checked).toBeGreaterThan(2)
  })
})
