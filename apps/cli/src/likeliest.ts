/** The word that another one is a misspelling of, in any case: one slip for short words, one in three letters for long ones. */
export function likeliest(word: string, words: readonly string[]): string | null {
  const near = words
    .map((one) => ({ one, slips: slipsBetween(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, slips }) => slips <= Math.max(1, Math.floor(one.length / 3)))
  return near.toSorted((a, b) => a.slips - b.slips)[0]?.one ?? null
}

/** Letters left out, put in, changed or swapped with their neighbour (Damerau and Levenshtein's optimal alignment). */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8) return a.length + b.length
  const rows = [Array.from({ length: b.length + 1 }, (_, n) => n)]
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = cell(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1])
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          cell(i - 1, j) + 1,
          (row[j - 1] ?? 0) + 1,
          changed,
          swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return cell(a.length, b.length)
}
