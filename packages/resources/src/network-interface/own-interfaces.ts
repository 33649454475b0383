import { DescribeNetworkInterfacesCommand } from '@aws-sdk/client-ec2'
import { everyPage, type Reader, tagRecord } from '@vpcanvas/provision'

/**
 * AWS's ids of our interfaces that are no instance's first. Where one holds an address or is the target of a route, AWS
 * names the instance that it is attached to as well.
 */
export async function ownInterfaces({ ec2, ours, isOurs }: Reader): Promise<ReadonlySet<string>> {
  const interfaces = await everyPage(
    (NextToken) => ec2.send(new DescribeNetworkInterfacesCommand({ Filters: [ours], NextToken })),
    (page) => page.NetworkInterfaces,
  )
  return new Set(
    interfaces.flatMap(({ Attachment, NetworkInterfaceId, TagSet }) =>
      Attachment?.DeviceIndex === 0 || !isOurs(tagRecord(TagSet)) ? [] : (NetworkInterfaceId ?? []),
    ),
  )
}
