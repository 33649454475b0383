import type { PartType, ResourceType, TemplateResource, Writing } from '@vpcanvas/formats'
import type { Id } from '@vpcanvas/model'
import { refusals } from './refusals.ts'

/** How a template associates a subnet with its route table or network ACL: by a resource of its own that names both. */
export interface Association {
  readonly type: ResourceType
  /** The property that names the table or ACL, and the attribute of it that goes in. */
  readonly owner: string
}

/** The association as a part of its owner, to be read. */
export function associationPart({ type, owner: property }: Association): Readonly<Record<string, PartType>> {
  return {
    [type.name]: {
      type,
      read: (from) => {
        const owner = from.reference(property, property)
        const subnet = from.reference('SubnetId', 'SubnetId')
        if (!owner) return { refused: refusals.owner }
        return subnet ? { owner, path: ['subnets', subnet], value: subnet } : { refused: refusals.subnet }
      },
    },
  }
}

/** The associations of an owner with these subnets, to be written. */
export function writtenAssociations(
  { type, owner }: Association,
  id: Id,
  subnets: readonly Id[],
  to: Writing,
): Record<string, TemplateResource> {
  const written: Record<string, TemplateResource> = {}
  for (const subnet of subnets) {
    const value = to.attribute(subnet, 'SubnetId', ['subnets', subnet])
    if (value === undefined) continue
    written[to.partId(id, ['subnets', subnet], 'For')] = {
      Type: type.name,
      Properties: { SubnetId: value, [owner]: to.attribute(id, owner, []) },
    }
  }
  return written
}
