import { type Design, type Id, isWithin } from '@vpcanvas/model'
import type { SceneLine } from '@vpcanvas/picture'
import { standIn } from '../store/folding.ts'

/** The lines as they are drawn: those of what is folded away end at what stands for it, each way once, and within it not at all. */
export function foldedLines(
  lines: readonly SceneLine[],
  design: Design,
  folded: ReadonlySet<Id>,
): readonly SceneLine[] {
  if (folded.size === 0) return lines
  const drawn = new Map<string, SceneLine>()
  for (const line of lines) {
    const [source, target] = [standIn(design, folded, line.source), standIn(design, folded, line.target)]
    const isAsItWas = source === line.source && target === line.target
    if (!isAsItWas && (isWithin(design, source, target) || isWithin(design, target, source))) continue
    const key = isAsItWas ? JSON.stringify(line) : JSON.stringify([line.type, source, target])
    const known = drawn.get(key)
    if (!known) drawn.set(key, isAsItWas ? line : { ...line, source, target, of: standIn(design, folded, line.of) })
    else if (known.label !== line.label) drawn.set(key, { ...known, label: '' })
  }
  return [...drawn.values()]
}
