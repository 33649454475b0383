import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, inVpc } from '../../example-network.ts'

const of = (service: string) =>
  inVpc(gatewayEndpoint('e', [], { serviceName: `com.amazonaws.ap-northeast-2.${service}` }))

export const examples: Examples = {
  passing: [{ title: 'the same service', design: of('s3'), applied: of('s3') }],
  failing: [{ title: 'another service', design: of('dynamodb'), applied: of('s3') }],
}
