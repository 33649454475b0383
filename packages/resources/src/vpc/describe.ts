import type { Description, Shown, Surroundings } from '@vpcanvas/formats/describe'
import { blocksShown, ipv6Shown } from '../describing.ts'
import { notShown } from './notShown.ts'
import { AMAZON_PROVIDED, type VpcProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html; its DNS attributes are told one by one elsewhere. */
export const describe: Description<VpcProps> = {
  as: 'item',
  key: 'Vpcs',
  type: 'AWS::EC2::VPC',
  id: 'VpcId',
  read: (vpc, around) => {
    const cidrBlock = vpc.text('CidrBlock') ?? ''
    const [range, ...others] = ipv6Shown(vpc)
    const block = range?.text('Ipv6CidrBlock')
    const isAmazons = range !== undefined && isOfAmazon(range)
    return {
      parent: null,
      props: {
        cidrBlock,
        secondaryCidrBlocks: blocksShown(vpc, 'CidrBlockAssociationSet', 'CidrBlock')
          .flatMap((one) => one.text('CidrBlock') ?? [])
          .filter((one) => one !== cidrBlock),
        ipv6CidrBlock: isAmazons ? AMAZON_PROVIDED : (block ?? null),
        ipv6Pool: isAmazons ? null : (range?.text('Ipv6Pool') ?? null),
        enableDnsSupport: attribute(vpc, 'EnableDnsSupport', around) ?? true,
        enableDnsHostnames:
          attribute(vpc, 'EnableDnsHostnames', around) ??
          (vpc.flag('IsDefault') === true || hasPrivateNames(vpc, around)),
        instanceTenancy: vpc.text('InstanceTenancy') ?? 'default',
        tags: {},
      },
      ...(isAmazons && block !== undefined && { observed: { ipv6CidrBlock: block } }),
      parts: [
        ...others.map((one) => ({
          id: one.text('AssociationId') ?? `${vpc.text('VpcId') ?? ''}:${one.text('Ipv6CidrBlock') ?? ''}`,
          type: 'AWS::EC2::VPCCidrBlock',
          body: { Properties: { ...one.raw, VpcId: { Ref: vpc.text('VpcId') ?? '' } } },
          reason: {
            en: 'Only the first IPv6 range of a VPC is modelled. It is kept as it is.',
            ko: 'VPC의 첫 번째 IPv6 범위만 모델링합니다. 그대로 보관합니다.',
          },
        })),
        ...notShown(vpc.text('VpcId') ?? '', around),
      ],
    }
  },
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcIpv6CidrBlockAssociation.html: its own pool is called Amazon. */
function isOfAmazon(range: Shown): boolean {
  return (range.text('Ipv6Pool') ?? 'Amazon') === 'Amazon'
}

/** What `describe-vpc-attribute` says: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html */
function attribute(vpc: Shown, name: string, around: Surroundings): boolean | undefined {
  return around
    .all('VpcAttributes')
    .filter((one) => one.text('VpcId') === vpc.text('VpcId'))
    .map((one) => one.inner(name).flag('Value'))
    .find((value) => value !== undefined)
}

/** An endpoint with private names is there only where the VPC has both DNS attributes on. */
function hasPrivateNames(vpc: Shown, around: Surroundings): boolean {
  return around
    .all('VpcEndpoints')
    .some((endpoint) => endpoint.text('VpcId') === vpc.text('VpcId') && endpoint.flag('PrivateDnsEnabled') === true)
}
