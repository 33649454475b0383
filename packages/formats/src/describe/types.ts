/** Top-level keys of answers whose items no kind reads: the CloudFormation type, and the field that holds the id. */
export const UNREAD: ReadonlyMap<string, { readonly type: string; readonly id: string }> = new Map(
  Object.entries({
    VpcBlockPublicAccessExclusions: { type: 'AWS::EC2::VPCBlockPublicAccessExclusion', id: 'ExclusionId' },
    VpcBlockPublicAccessOptions: { type: 'AWS::EC2::VPCBlockPublicAccessOptions', id: 'AwsRegion' },
    CustomerGateways: { type: 'AWS::EC2::CustomerGateway', id: 'CustomerGatewayId' },
    TransitGateways: { type: 'AWS::EC2::TransitGateway', id: 'TransitGatewayId' },
    TransitGatewayVpcAttachments: {
      type: 'AWS::EC2::TransitGatewayVpcAttachment',
      id: 'TransitGatewayAttachmentId',
    },
    VpnConnections: { type: 'AWS::EC2::VPNConnection', id: 'VpnConnectionId' },
    VpnGateways: { type: 'AWS::EC2::VPNGateway', id: 'VpnGatewayId' },
  }),
)

/** Keys that other items are read with, and that are no resources of their own here. */
export const READ_WITH: ReadonlySet<string> = new Set([
  'NetworkInterfaces',
  'Entries',
  'AvailabilityZones',
  'Regions',
  'VpcAttributes',
])

/** States of what AWS lists for a while after it is gone. */
export const GONE: ReadonlySet<string> = new Set(['deleted', 'terminated', 'failed', 'rejected'])
