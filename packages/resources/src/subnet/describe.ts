import type { Description, Shown, Surroundings } from '@vpcanvas/formats/describe'
import { tryBlock } from '@vpcanvas/ip'
import { absences, ipv6Shown } from '../describing.ts'
import { indexIn, SUBNET_PREFIX } from '../ipv6.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { SubnetProps } from './schema.ts'
import { IPV6_ONLY } from './ipv6-only.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html */
export const describe: Description<SubnetProps> = {
  as: 'item',
  key: 'Subnets',
  type: 'AWS::EC2::Subnet',
  id: 'SubnetId',
  read: (subnet, around) => {
    const vpc = subnet.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    if (subnet.flag('Ipv6Native')) return { refused: IPV6_ONLY }
    return {
      parent: vpc,
      props: {
        availabilityZone: subnet.text('AvailabilityZone') ?? '',
        cidrBlock: subnet.text('CidrBlock') ?? '',
        mapPublicIpOnLaunch: subnet.flag('MapPublicIpOnLaunch') ?? false,
        ...ipv6In(subnet, around),
        assignIpv6AddressOnCreation: subnet.flag('AssignIpv6AddressOnCreation') ?? false,
        tags: {},
      },
    }
  },
}

/** Its place in the VPC's range, which holds wherever it is made again; written out where it has none there. */
function ipv6In(
  subnet: Shown,
  around: Surroundings,
): Pick<SubnetProps, 'ipv6Index' | 'ipv6PrefixLength' | 'ipv6CidrBlock'> {
  const written = ipv6Shown(subnet)[0]?.text('Ipv6CidrBlock')
  if (written === undefined) return { ipv6Index: null, ipv6PrefixLength: SUBNET_PREFIX, ipv6CidrBlock: null }
  const vpc = around.all('Vpcs').find((one) => one.text('VpcId') === subnet.text('VpcId'))
  const [range, part] = [tryBlock(ipv6Shown(vpc)[0]?.text('Ipv6CidrBlock')), tryBlock(written)]
  const index = range && part ? indexIn(range, part) : null
  return {
    ipv6Index: index,
    ipv6PrefixLength: part && index !== null ? part.prefix : SUBNET_PREFIX,
    ipv6CidrBlock: index === null ? written : null,
  }
}
