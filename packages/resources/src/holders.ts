import { DescribeNetworkInterfacesCommand, type NetworkInterface } from '@aws-sdk/client-ec2'
import { everyPage, type Session, tagRecord } from '@vpcanvas/provision'
import type { Text } from '@vpcanvas/text'

/**
 * Who holds on to a VPC, subnet or security group through a network interface: what AWS's `DependencyViolation` does not say.
 * Interfaces of our own that are on their way out are not named; they go by themselves.
 * https://docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html
 */
export async function holdersIn(session: Session, filter: 'vpc-id' | 'subnet-id' | 'group-id', id: string): Promise<readonly Text[]> {
  const interfaces = await everyPage(
    (NextToken) => session.ec2.send(new DescribeNetworkInterfacesCommand({ Filters: [{ Name: filter, Values: [id] }], NextToken })),
    (page) => page.NetworkInterfaces,
  )
  return interfaces.filter((one) => !isOnItsWayOut(one)).map(named)
}

/** Ours by tag, or AWS's own for something that is being deleted: caches and NAT gateways let go of theirs within minutes. */
function isOnItsWayOut(one: NetworkInterface): boolean {
  return tagRecord(one.TagSet)['vpcanvas:design'] !== undefined || (one.RequesterManaged ?? false) || one.InterfaceType === 'natGateway'
}

function named({ NetworkInterfaceId, Description, Attachment }: NetworkInterface): Text {
  const what = [Description, Attachment?.InstanceId].filter(Boolean).join(', ')
  return {
    en: `network interface ${NetworkInterfaceId}${what && ` (${what})`}`,
    ko: `네트워크 인터페이스 ${NetworkInterfaceId}${what && ` (${what})`}`,
  }
}
