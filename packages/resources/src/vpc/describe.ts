import type { Description } from '@vpcanvas/formats/describe'
import type { VpcProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html; its DNS attributes are told one by one elsewhere. */
export const describe: Description<VpcProps> = {
  as: 'item',
  key: 'Vpcs',
  type: 'AWS::EC2::VPC',
  id: 'VpcId',
  read: (vpc) => {
    const cidrBlock = vpc.text('CidrBlock') ?? ''
    return {
      parent: null,
      props: {
        cidrBlock,
        secondaryCidrBlocks: vpc
          .each('CidrBlockAssociationSet')
          .filter((one) => (one.inner('CidrBlockState').text('State') ?? 'associated').startsWith('associat'))
          .flatMap((one) => one.text('CidrBlock') ?? [])
          .filter((block) => block !== cidrBlock),
        enableDnsSupport: true,
        enableDnsHostnames: vpc.flag('IsDefault') ?? false,
        instanceTenancy: vpc.text('InstanceTenancy') ?? 'default',
        tags: {},
      },
    }
  },
}
