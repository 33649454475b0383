/** Every item of a paged answer. EC2 calls the place of the next page `NextToken`, ElastiCache `Marker`. */
export async function everyPage<O extends { NextToken?: string | undefined } | { Marker?: string | undefined }, T>(
  page: (next: string | undefined) => Promise<O>,
  items: (output: O) => readonly T[] | undefined,
): Promise<T[]> {
  const all: T[] = []
  let next: string | undefined
  do {
    const output = await page(next)
    all.push(...(items(output) ?? []))
    next = ('NextToken' in output ? output.NextToken : 'Marker' in output ? output.Marker : undefined) || undefined
  } while (next)
  return all
}
