import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({ tags: tagsSchema })

export type InternetGatewayProps = z.infer<typeof props>

/** Sitting in a VPC is being attached to it; an unattached gateway sits in the region. */
export const internetGatewaySchema: KindSchema<InternetGatewayProps> = {
  kind: 'internetGateway',
  label: { en: 'Internet gateway', ko: '인터넷 게이트웨이' },
  props,
  parents: ['vpc', 'region'],
  changes: { tags: 'inPlace' },
}

export const internetGatewayDefaults: InternetGatewayProps = { tags: {} }
