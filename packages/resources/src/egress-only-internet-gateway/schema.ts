import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({ tags: tagsSchema })

export type EgressOnlyInternetGatewayProps = z.infer<typeof props>

/** Made in a VPC and never moved out of it. */
export const egressOnlyInternetGatewaySchema: KindSchema<EgressOnlyInternetGatewayProps> = {
  kind: 'egressOnlyInternetGateway',
  label: { en: 'Egress-only internet gateway', ko: '송신 전용 인터넷 게이트웨이' },
  props,
  parents: ['vpc'],
  changes: { tags: 'inPlace' },
}

export const egressOnlyInternetGatewayDefaults: EgressOnlyInternetGatewayProps = { tags: {} }
