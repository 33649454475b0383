import type { Id, Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { type NetworkInterfaceProps, networkInterfaceSchema } from './schema.ts'

/** The interfaces that are attached to an instance, beside its own. */
export function interfacesOf(look: Questions, instance: Id): readonly Resource<NetworkInterfaceProps>[] {
  return look
    .mentions(instance)
    .flatMap(({ by }) => look.as(networkInterfaceSchema, by.id) ?? [])
    .filter(({ props }) => props.instance === instance)
}

/** The first place that no interface of an instance has; 0 is its own. */
export function freeDevice(look: Questions, instance: Id, except?: Id): number {
  const taken = new Set(
    interfacesOf(look, instance).flatMap(({ id, props }) => (id === except ? [] : [props.deviceIndex])),
  )
  let index = 1
  while (taken.has(index)) index++
  return index
}
