import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({
  endpointType: z.enum(['Gateway', 'Interface']),
  /** `com.amazonaws.ap-northeast-2.s3` */
  serviceName: z.string(),
  /** Gateway: the tables into which AWS writes the route to the service. That route is never one of ours. */
  routeTables: z.array(reference('routeTable')),
  /** Interface: where it has a network interface, one subnet in a zone. */
  subnets: z.array(reference('subnet')),
  /** Interface: what guards it; none is the VPC's default group. */
  securityGroups: z.array(reference('securityGroup')),
  /** Interface: whether the service's usual name leads to it inside the VPC. */
  privateDnsEnabled: z.boolean(),
  ipAddressType: z.enum(['ipv4', 'ipv6', 'dualstack']),
  /** As JSON; empty is full access. */
  policyDocument: z.string(),
  tags: tagsSchema,
})

export type VpcEndpointProps = z.infer<typeof props>

export const vpcEndpointSchema: KindSchema<VpcEndpointProps> = {
  kind: 'vpcEndpoint',
  label: { en: 'VPC endpoint', ko: 'VPC 엔드포인트' },
  props,
  parents: ['vpc'],
  changes: {
    endpointType: 'replacement',
    serviceName: 'replacement',
    routeTables: 'inPlace',
    subnets: 'inPlace',
    securityGroups: 'inPlace',
    privateDnsEnabled: 'inPlace',
    ipAddressType: 'inPlace',
    policyDocument: 'inPlace',
    tags: 'inPlace',
  },
}

/** A gateway endpoint for S3 in N. Virginia, in no table yet. */
export const vpcEndpointDefaults: VpcEndpointProps = {
  endpointType: 'Gateway',
  serviceName: 'com.amazonaws.us-east-1.s3',
  routeTables: [],
  subnets: [],
  securityGroups: [],
  privateDnsEnabled: false,
  ipAddressType: 'ipv4',
  policyDocument: '',
  tags: {},
}
