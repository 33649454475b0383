import { kinds } from '@vpcanvas/resources/drawing'

/** The kinds that a line can be drawn from or to. */
export const joinable: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap(({ schema, connections }) =>
    connections.length > 0 ? [schema.kind, ...connections.map(({ to }) => to)] : [],
  ),
)
