import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, interfaceEndpoint, inVpc, table } from '../../example-network.ts'

const s3 = { serviceName: 'com.amazonaws.ap-northeast-2.s3' }

export const examples: Examples = {
  passing: [
    { title: 'another service', design: inVpc(interfaceEndpoint('e', [])) },
    { title: 'beside a gateway endpoint', design: inVpc(interfaceEndpoint('e', [], s3), gatewayEndpoint('f', [])) },
  ],
  failing: [{ title: 'S3', design: inVpc(table('t', {}), interfaceEndpoint('e', [], s3)) }],
}
