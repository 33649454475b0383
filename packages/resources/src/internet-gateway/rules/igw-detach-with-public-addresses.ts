import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Look, Rule } from '@vpcanvas/rules'
import { elasticIpSchema } from '../../elastic-ip/schema.ts'
import { type InstanceProps, instanceSchema } from '../../instance/schema.ts'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { type InternetGatewayProps, internetGatewaySchema } from '../schema.ts'

export const igwDetachWithPublicAddresses: Rule<InternetGatewayProps> = {
  id: 'igw-detach-with-public-addresses',
  severity: 'error',
  title: {
    en: 'A gateway stays attached while addresses depend on it',
    ko: '퍼블릭 주소가 쓰는 게이트웨이는 분리할 수 없습니다',
  },
  why: {
    en: 'AWS refuses to detach an internet gateway while anything in the VPC has a public or Elastic IP address.',
    ko: 'VPC에 퍼블릭 IP나 탄력적 IP를 가진 리소스가 있으면 AWS는 인터넷 게이트웨이의 분리를 거부합니다.',
  },
  fix: {
    en: 'Release those addresses first, or leave the gateway attached.',
    ko: '먼저 그 주소를 해제하거나 게이트웨이를 연결된 상태로 두십시오.',
  },
  docs: docs('ec2api', 'DetachInternetGateway'),
  awsCode: 'DependencyViolation',
  *check(gateway, look) {
    const before = look.applied?.as(internetGatewaySchema, gateway.id)
    const vpc = look.as(vpcSchema, before?.parent)
    if (!before || !vpc || before.parent === gateway.parent) return
    const holders = look
      .childrenOf(subnetSchema, vpc.id)
      .flatMap((subnet) => [
        ...look.childrenOf(natGatewaySchema, subnet.id).filter((nat) => nat.props.connectivityType === 'public'),
        ...look
          .childrenOf(instanceSchema, subnet.id)
          .filter((one) => isAddressed(look, one, subnet.props.mapPublicIpOnLaunch)),
      ])
    const [first] = holders
    if (!first) return
    yield {
      message: {
        en: `Internet gateway "${gateway.name}" cannot leave VPC "${vpc.name}" while "${first.name}" has a public address there.`,
        ko: `인터넷 게이트웨이 "${gateway.name}": VPC "${vpc.name}"에 퍼블릭 주소를 가진 "${first.name}" 리소스가 있어 분리할 수 없습니다.`,
      },
      related: [vpc.id, ...holders.map((one) => one.id)],
      fix: {
        title: { en: `Leave it in "${vpc.name}"`, ko: `"${vpc.name}"에 그대로 두기` },
        edits: [{ op: 'move', id: gateway.id, parent: vpc.id }],
      },
    }
  },
}

function isAddressed(look: Look, one: Resource<InstanceProps>, byDefault: boolean): boolean {
  return (
    (one.props.associatePublicIpAddress ?? byDefault) ||
    look.mentions(one.id).some(({ by }) => by.kind === elasticIpSchema.kind)
  )
}
