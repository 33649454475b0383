import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({
  /** The primary IPv4 range. Can never be edited. */
  cidrBlock: z.string(),
  secondaryCidrBlocks: z.array(z.string()),
  /** `AMAZON_PROVIDED`, or a block of a pool of one's own. Null: no IPv6. One of the several that AWS allows. */
  ipv6CidrBlock: z.nullable(z.string()),
  /** The pool that a block of one's own is of: `ipv6pool-ec2-...` */
  ipv6Pool: z.nullable(z.string()),
  enableDnsSupport: z.boolean(),
  enableDnsHostnames: z.boolean(),
  /** `default` or `dedicated` */
  instanceTenancy: z.string(),
  tags: tagsSchema,
})

export type VpcProps = z.infer<typeof props>

/**
 * A /56 of Amazon's own space, which one nobody knows before the VPC is there.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#vpc-ipv6-sizing
 */
export const AMAZON_PROVIDED = 'amazon-provided'

export const vpcSchema: KindSchema<VpcProps> = {
  kind: 'vpc',
  label: { en: 'VPC', ko: 'VPC' },
  props,
  parents: ['region'],
  changes: {
    cidrBlock: 'replacement',
    secondaryCidrBlocks: 'inPlace',
    ipv6CidrBlock: 'inPlace',
    ipv6Pool: 'inPlace',
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
  ipv6CidrBlock: null,
  ipv6Pool: null,
  enableDnsSupport: true,
  enableDnsHostnames: true,
  instanceTenancy: 'default',
  tags: {},
}
