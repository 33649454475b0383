import type { Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { vpcSchema } from '../vpc/schema.ts'
import type { NatGatewayProps } from './schema.ts'

/** Whether a gateway serves every zone of its VPC, and stands in no subnet. */
export function isRegional(look: Pick<Questions, 'as'>, gateway: Resource<NatGatewayProps>): boolean {
  return look.as(vpcSchema, gateway.parent) !== undefined
}
