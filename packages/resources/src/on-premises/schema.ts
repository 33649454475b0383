import { type KindSchema, z } from '@vpcanvas/model'

/** An office or a data centre: a network of somebody's own that traffic comes from and goes to. An actor; creates nothing. */
const props = z.strictObject({
  /** Its address ranges, IPv4 or IPv6. */
  cidrBlocks: z.array(z.string()),
})

export type OnPremisesProps = z.infer<typeof props>

export const onPremisesSchema: KindSchema<OnPremisesProps> = {
  kind: 'onPremises',
  label: { en: 'On-premises network', ko: '온프레미스 네트워크' },
  props,
  parents: [null],
  changes: { cidrBlocks: 'none' },
}

export const onPremisesDefaults: OnPremisesProps = { cidrBlocks: ['192.168.0.0/16'] }
