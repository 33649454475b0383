import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/** Sits in the region of the VPC that asks. */
const props = z.strictObject({
  requester: reference('vpc'),
  accepter: reference('vpc'),
  tags: tagsSchema,
})

export type VpcPeeringProps = z.infer<typeof props>

export const vpcPeeringSchema: KindSchema<VpcPeeringProps> = {
  kind: 'vpcPeering',
  label: { en: 'VPC peering connection', ko: 'VPC 피어링 연결' },
  props,
  parents: ['region'],
  changes: { requester: 'replacement', accepter: 'replacement', tags: 'inPlace' },
}

/** The ends have to be named by whoever draws it. */
export const vpcPeeringDefaults: VpcPeeringProps = { requester: 'vpc', accepter: 'vpc-2', tags: {} }
