/**
 * How much is drawn at a zoom: the farther out, the less, and that larger, so that a name and an icon can be read where
 * there is no room for more. Sizes are pixels at zoom 1.
 */
export interface Detail {
  readonly name: 'high' | 'low' | 'lower' | 'least' | 'far'
  /** From this zoom on. */
  readonly from: number
  /** Of a name's letters, and of its lines. */
  readonly letters: number
  readonly line: number
  /** How much larger marks are. */
  readonly marks: number
}

const details: readonly Detail[] = [
  { name: 'high', from: 0.55, letters: 13, line: 16, marks: 1 },
  { name: 'low', from: 0.42, letters: 23, line: 25, marks: 1.5 },
  { name: 'lower', from: 0.3, letters: 26, line: 26, marks: 2 },
  { name: 'least', from: 0.16, letters: 30, line: 29, marks: 2.6 },
  { name: 'far', from: 0, letters: 30, line: 29, marks: 2.6 },
]

export function detailAt(zoom: number): Detail {
  return details.find(({ from }) => zoom >= from) ?? (details.at(-1) as Detail)
}
