import {
  DescribeInternetGatewaysCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  type NetworkInterface,
  type Tag,
} from '@aws-sdk/client-ec2'
import { everyPage, type Session, tagRecord } from '@vpcanvas/provision'
import type { Text } from '@vpcanvas/text'

/**
 * Who holds on to a VPC, subnet or security group through a network interface: what AWS's `DependencyViolation` does not say.
 * Interfaces of our own that are on their way out are not named; they go by themselves.
 * https://docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html
 */
export async function holdersIn(
  session: Session,
  filter: 'vpc-id' | 'subnet-id' | 'group-id',
  id: string,
): Promise<readonly Text[]> {
  const interfaces = await everyPage(
    (NextToken) =>
      session.ec2.send(new DescribeNetworkInterfacesCommand({ Filters: [{ Name: filter, Values: [id] }], NextToken })),
    (page) => page.NetworkInterfaces,
  )
  return interfaces.filter((one) => !isOnItsWayOut(one)).map(named)
}

/** What others have put into a VPC, beside interfaces: it keeps the VPC from being deleted. */
export async function guestsOf(session: Session, vpcId: string): Promise<readonly Text[]> {
  const { ec2 } = session
  const Filters = [{ Name: 'vpc-id', Values: [vpcId] }]
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ Filters }))
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }))
  const { RouteTables = [] } = await ec2.send(new DescribeRouteTablesCommand({ Filters }))
  const { InternetGateways = [] } = await ec2.send(
    new DescribeInternetGatewaysCommand({ Filters: [{ Name: 'attachment.vpc-id', Values: [vpcId] }] }),
  )
  return [
    ...guests(
      'subnet',
      '서브넷',
      Subnets.map(({ SubnetId, Tags }) => [SubnetId, Tags]),
    ),
    // The default group and the main table go with the VPC.
    ...guests(
      'security group',
      '보안 그룹',
      SecurityGroups.flatMap(({ GroupId, GroupName, Tags }) => (GroupName === 'default' ? [] : [[GroupId, Tags]])),
    ),
    ...guests(
      'route table',
      '라우팅 테이블',
      RouteTables.flatMap(({ RouteTableId, Associations, Tags }) =>
        Associations?.some(({ Main }) => Main) ? [] : [[RouteTableId, Tags]],
      ),
    ),
    ...guests(
      'internet gateway',
      '인터넷 게이트웨이',
      InternetGateways.map(({ InternetGatewayId, Tags }) => [InternetGatewayId, Tags]),
    ),
    ...(await holdersIn(session, 'vpc-id', vpcId)),
  ]
}

/** The groups of others whose rules name a group: it keeps the group from being deleted. */
export async function groupsNaming(session: Session, groupId: string): Promise<readonly Text[]> {
  const naming = await Promise.all(
    ['ip-permission.group-id', 'egress.ip-permission.group-id'].map((Name) =>
      session.ec2.send(new DescribeSecurityGroupsCommand({ Filters: [{ Name, Values: [groupId] }] })),
    ),
  )
  const others = naming
    .flatMap(({ SecurityGroups }) => SecurityGroups ?? [])
    .filter(({ GroupId }) => GroupId !== groupId)
  return guests('a rule of security group', '보안 그룹의 규칙', [
    ...new Map(others.map(({ GroupId, Tags }) => [GroupId, Tags])),
  ])
}

function guests(
  en: string,
  ko: string,
  found: readonly (readonly [string | undefined, Tag[] | undefined])[],
): readonly Text[] {
  return found.filter(([, tags]) => !isOurs(tags)).map(([id]) => ({ en: `${en} ${id}`, ko: `${ko} ${id}` }))
}

function isOurs(tags: Tag[] | undefined): boolean {
  return tagRecord(tags)['vpcanvas:design'] !== undefined
}

/** Ours by tag, or AWS's own for something that is being deleted: caches and NAT gateways let go of theirs within minutes. */
function isOnItsWayOut(one: NetworkInterface): boolean {
  return isOurs(one.TagSet) || (one.RequesterManaged ?? false) || one.InterfaceType === 'natGateway'
}

function named({ NetworkInterfaceId, Description, Attachment }: NetworkInterface): Text {
  const what = [Description, Attachment?.InstanceId].filter(Boolean).join(', ')
  return {
    en: `network interface ${NetworkInterfaceId}${what && ` (${what})`}`,
    ko: `네트워크 인터페이스 ${NetworkInterfaceId}${what && ` (${what})`}`,
  }
}
