import type { Examples } from '@vpcanvas/rules'
import { gatewayEndpoint, inVpc, table } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    {
      title: 'two services',
      design: inVpc(
        table('t', {}),
        gatewayEndpoint('e', ['t']),
        gatewayEndpoint('f', ['t'], { serviceName: 'com.amazonaws.ap-northeast-2.dynamodb' }),
      ),
    },
    {
      title: 'two tables',
      design: inVpc(table('t', {}), table('u', {}), gatewayEndpoint('e', ['t']), gatewayEndpoint('f', ['u'])),
    },
  ],
  failing: [
    {
      title: 'the same service twice',
      design: inVpc(table('t', {}), gatewayEndpoint('e', ['t']), gatewayEndpoint('f', ['t'])),
    },
  ],
}
