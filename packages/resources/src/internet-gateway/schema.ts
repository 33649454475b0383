import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({ tags: tagsSchema })

export type InternetGatewayProps = z.infer<typeof props>

/** Sitting in a VPC is being attached to it; an unattached gateway sits in the region. */
export const internetGatewaySchema: KindSchema<InternetGatewayProps> = {
  kind: 'internetGateway',
  props,
  parents: ['vpc', 'region'],
  changes: { tags: 'inPlace' },
}

export const internetGatewayDefaults: InternetGatewayProps = { tags: {} }
