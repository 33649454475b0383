import { type Design, type Edit, type Id, subtree } from '@vpcanvas/model'

/** The edits that bring all of a design into another one. */
export function filling(design: Design): readonly Edit[] {
  const tops = Object.values(design.resources).filter(({ parent }) => parent === null)
  const ids: Id[] = tops.flatMap(({ id }) => subtree(design, id))
  return [
    { op: 'describe', name: design.name },
    ...ids.flatMap((id): Edit[] => {
      const resource = design.resources[id]
      const box = design.layout[id]
      return resource ? [{ op: 'add', resource, ...(box && { box }) }] : []
    }),
    ...design.intents.map((intent): Edit => ({ op: 'intend', intent })),
  ]
}
