import type { Examples } from '@vpcanvas/rules'
import { gateway, gatewayEndpoint, inVpc, route, table } from '../../example-network.ts'

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
      title: 'beside a route to the list of the service',
      design: inVpc(gateway(), table('t', { routes: [route('pl-78a54011', 'igw')] }), gatewayEndpoint('e', ['t'])),
    },
    {
      title: 'the same service twice',
      design: inVpc(table('t', {}), gatewayEndpoint('e', ['t']), gatewayEndpoint('f', ['t'])),
    },
  ],
}
