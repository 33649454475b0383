import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({
  /** The primary IPv4 range. Can never be edited. */
  cidrBlock: z.string(),
  secondaryCidrBlocks: z.array(z.string()),
  enableDnsSupport: z.boolean(),
  enableDnsHostnames: z.boolean(),
  /** `default` or `dedicated` */
  instanceTenancy: z.string(),
  tags: tagsSchema,
})

export type VpcProps = z.infer<typeof props>

export const vpcSchema: KindSchema<VpcProps> = {
  kind: 'vpc',
  label: { en: 'VPC', ko: 'VPC' },
  props,
  parents: ['region'],
  changes: {
    cidrBlock: 'replacement',
    secondaryCidrBlocks: 'inPlace',
    enableDnsSupport: 'inPlace',
    enableDnsHostnames: 'inPlace',
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html: only towards default.
    instanceTenancy: (_, after) => (after.instanceTenancy === 'default' ? 'inPlace' : 'replacement'),
    tags: 'inPlace',
  },
}

export const vpcDefaults: VpcProps = {
  cidrBlock: '10.0.0.0/16',
  secondaryCidrBlocks: [],
  enableDnsSupport: true,
  enableDnsHostnames: true,
  instanceTenancy: 'default',
  tags: {},
}
