import { type Design, emptyDesign, type Id, type KindSchema, type Props, type Resource } from '@vpcanvas/model'

/** What a resource of a sample says that its kind's defaults do not. */
export interface Part<P extends Props> {
  readonly id: Id
  readonly parent?: Id | null
  readonly name?: string
  readonly props?: Partial<P>
}

/** One resource of a sample, completed from its kind's defaults. */
export function part<P extends Props>(schema: KindSchema<P>, defaults: P, given: Part<P>): Resource<P> {
  const { id, parent = null, name = id, props } = given
  return { id, kind: schema.kind, name, parent, props: { ...defaults, ...props } }
}

/** A design of these resources, not drawn anywhere yet. Kinds describe their samples with it, knowing only schemas. */
export function sampleOf(...resources: readonly Resource[]): Design {
  return { ...emptyDesign('sample', 'Sample'), resources: Object.fromEntries(resources.map((one) => [one.id, one])) }
}
