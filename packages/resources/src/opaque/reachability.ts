import type { Resource, View } from '@vpcanvas/model'
import type { NetworkBuilder } from '@vpcanvas/reachability'
import type { OpaqueProps } from './schema.ts'

/** Not modelled: a path that enters it is neither reachable nor blocked. */
export function lower(opaque: Resource<OpaqueProps>, _view: View, network: NetworkBuilder): void {
  const { id, kind, name, props } = opaque
  const label = `${props.type} "${name || id}"`
  network.unmodelled({ resource: id, kind, label: { en: label, ko: label } })
}
