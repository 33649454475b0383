import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({
  /** Zone name, `ap-northeast-2a`; empty where an import left it to AWS. */
  availabilityZone: z.string(),
  cidrBlock: z.string(),
  mapPublicIpOnLaunch: z.boolean(),
  tags: tagsSchema,
})

export type SubnetProps = z.infer<typeof props>

export const subnetSchema: KindSchema<SubnetProps> = {
  kind: 'subnet',
  label: { en: 'Subnet', ko: '서브넷' },
  props,
  parents: ['vpc'],
  changes: {
    availabilityZone: 'replacement',
    cidrBlock: 'replacement',
    mapPublicIpOnLaunch: 'inPlace',
    tags: 'inPlace',
  },
}

export const subnetDefaults: SubnetProps = {
  availabilityZone: 'ap-northeast-2a',
  cidrBlock: '10.0.0.0/24',
  mapPublicIpOnLaunch: false,
  tags: {},
}
