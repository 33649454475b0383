import {
  type Design,
  isKind,
  type KindSchema,
  type Props,
  type Resource,
  schemasOf,
  type View,
  viewOf,
} from '@vpcanvas/model'
import { assemble } from './assembly/assemble.ts'
import { networkBuilder, type NetworkBuilder } from './builder.ts'
import type { Listing, Network, Origin } from './network.ts'

/** How a kind's resources become elements of the neutral network. */
export interface Lowering<P extends Props = Props> {
  /** Says everything that traffic notices of a resource. Names other elements by their ids, present or not. */
  lower(resource: Resource<P>, view: View, network: NetworkBuilder): void
}

/** The parts of a kind that reachability needs. */
export interface LoweredKind extends Lowering {
  readonly schema: KindSchema
}

export type LoweredKinds = Readonly<Record<string, LoweredKind>>

const known = new WeakMap<Design['resources'], WeakMap<LoweredKinds, Network>>()

/** The neutral network of a design; the same object for the same resources and kinds. */
export function networkOf(design: Design, kinds: LoweredKinds): Network {
  let byKinds = known.get(design.resources)
  if (!byKinds) known.set(design.resources, (byKinds = new WeakMap()))
  let network = byKinds.get(kinds)
  if (!network) byKinds.set(kinds, (network = lowered(design, kinds)))
  return network
}

function lowered(design: Design, kinds: LoweredKinds): Network {
  const view = viewOf(design, schemasOf(kinds))
  const { builder, specs } = networkBuilder()
  const directory: Listing[] = []
  for (const id of Object.keys(design.resources).toSorted()) {
    const resource = view.get(id)
    if (!resource) continue
    const kind = kindOf(kinds, resource.kind)
    directory.push({
      id,
      name: resource.name,
      kind: resource.kind,
      label: originOf(resource, kind?.schema).label,
      interfaceIds: interfaceIdsOf(resource),
    })
    if (kind && isKind(kind.schema, resource)) kind.lower(resource, view, builder)
  }
  return assemble(specs, directory)
}

function interfaceIdsOf({ observed = {} }: Resource): readonly string[] {
  return Object.entries(observed).flatMap(([place, id]) => (/(^|\.)networkInterfaceId$/.test(place) ? [id] : []))
}

function kindOf(kinds: LoweredKinds, name: string): LoweredKind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined
}

/** What an element stands for: the resource, called by its kind and name. */
export function originOf(resource: Resource, schema: Pick<KindSchema, 'label'> | undefined): Origin {
  const name = resource.name || resource.id
  return {
    resource: resource.id,
    kind: resource.kind,
    label: schema
      ? { en: `${schema.label.en} "${name}"`, ko: `${schema.label.ko} "${name}"` }
      : { en: `"${name}"`, ko: `"${name}"` },
  }
}
