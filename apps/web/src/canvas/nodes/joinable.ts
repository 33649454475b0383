/** The kinds that no line is drawn from or to. Known from the first moment on, before it is known what lines mean. */
const UNJOINABLE: ReadonlySet<string> = new Set(['region', 'prefixList', 'internet', 'onPremises', 'opaque'])

export function isJoinable(kind: string): boolean {
  return !UNJOINABLE.has(kind)
}
