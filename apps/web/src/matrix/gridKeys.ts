/** A cell of a grid; row or column -1 is its heading. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Where a key leads in a grid with headings; null for keys that lead nowhere. https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */
export function movedBy(
  key: string,
  isFar: boolean,
  { row, column }: Spot,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): Spot | null {
  const at = (r: number, c: number): Spot => ({
    row: Math.max(-1, Math.min(rows - 1, r)),
    column: Math.max(-1, Math.min(columns - 1, c)),
  })
  const moves: Readonly<Record<string, Spot>> = {
    ArrowUp: at(row - 1, column),
    ArrowDown: at(row + 1, column),
    ArrowLeft: at(row, column - 1),
    ArrowRight: at(row, column + 1),
    PageUp: at(row - page, column),
    PageDown: at(row + page, column),
    Home: at(isFar ? -1 : row, -1),
    End: at(isFar ? rows - 1 : row, columns - 1),
  }
  return Object.hasOwn(moves, key) ? (moves[key] ?? null) : null
}

/** Which of many equal lines are in view: from the first up to, not including, the last; one more at either end. */
export function inView(scrolled: number, length: number, size: number, count: number): readonly [number, number] {
  return [Math.max(0, Math.floor(scrolled / size) - 1), Math.min(count, Math.ceil((scrolled + length) / size) + 1)]
}
