import type { Writing } from '@vpcanvas/formats'
import type { Id } from '@vpcanvas/model'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'

/** The logical id of the attachment of an internet gateway to its VPC. */
export function attachmentOf(to: Writing, gateway: Id): string {
  return to.partId(gateway, ['parent'], 'Attachment')
}

/**
 * The attachments that what has a public address in a VPC must wait for. CloudFormation cannot see this order by itself.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html#gatewayattachment
 */
export function attachmentsAround(to: Writing, id: Id | null): readonly string[] {
  const vpc = to.view.within(vpcSchema, id)
  if (!vpc) return []
  return to.view.childrenOf(internetGatewaySchema, vpc.id).map((gateway) => attachmentOf(to, gateway.id))
}
