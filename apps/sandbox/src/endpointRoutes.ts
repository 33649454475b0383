import { askEc2, elementIn } from './ask.ts'
import type { Scope } from './signature.ts'

/**
 * The EC2 emulator writes the routes of a new gateway endpoint and forgets them when its tables change; AWS writes and
 * takes away the route to the service in each table.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html
 */
export async function routeEndpoint(port: number, scope: Scope, body: string): Promise<void> {
  const parameters = [...new URLSearchParams(body)]
  const said = (name: string) => parameters.find(([key]) => key === name)?.[1]
  const endpoint = said('VpcEndpointId')
  const tables = (list: string) => parameters.flatMap(([key, value]) => (key.startsWith(`${list}.`) ? [value] : []))
  const [comes, goes] = [tables('AddRouteTableId'), tables('RemoveRouteTableId')]
  if (said('Action') !== 'ModifyVpcEndpoint' || !endpoint || comes.length + goes.length === 0) return
  const described = await askEc2(port, scope, { Action: 'DescribeVpcEndpoints', 'VpcEndpointId.1': endpoint })
  const list = await listOf(port, scope, elementIn(described, 'serviceName'))
  if (!list) return
  const route = (RouteTableId: string) => ({ RouteTableId, DestinationPrefixListId: list })
  for (const table of goes) await askEc2(port, scope, { Action: 'DeleteRoute', ...route(table) })
  for (const table of comes) await askEc2(port, scope, { Action: 'CreateRoute', ...route(table), GatewayId: endpoint })
}

/** The id of a service's prefix list. */
async function listOf(port: number, scope: Scope, service: string): Promise<string> {
  const lists = await askEc2(port, scope, { Action: 'DescribeManagedPrefixLists' })
  const items = [...lists.matchAll(/<item>(.*?)<\/item>/gs)].map(([, item = '']) => item)
  return elementIn(items.find((item) => elementIn(item, 'prefixListName') === service) ?? '', 'prefixListId')
}
