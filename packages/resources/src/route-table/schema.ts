import { type KindSchema, looseReference, reference, tagsSchema, z } from '@vpcanvas/model'

const route = z.strictObject({
  id: z.string(),
  /** An IPv4 or IPv6 block, or a prefix list: one of the design, or one that it does not hold by its AWS id. */
  destination: looseReference('prefixList'),
  target: reference(
    'internetGateway',
    'egressOnlyInternetGateway',
    'natGateway',
    'vpcPeering',
    'instance',
    'networkInterface',
  ),
})

const props = z.strictObject({
  /** Serves every subnet of the VPC that has no table of its own. */
  main: z.boolean(),
  /** Subnets that are explicitly associated. */
  subnets: z.array(reference('subnet')),
  /** Without the local routes, which AWS writes itself. */
  routes: z.array(route),
  tags: tagsSchema,
})

export type Route = z.infer<typeof route>
export type RouteTableProps = z.infer<typeof props>

export const routeTableSchema: KindSchema<RouteTableProps> = {
  kind: 'routeTable',
  label: { en: 'Route table', ko: '라우팅 테이블' },
  props,
  parents: ['vpc'],
  changes: { main: 'inPlace', subnets: 'inPlace', routes: 'inPlace', tags: 'inPlace' },
}

export const routeTableDefaults: RouteTableProps = { main: false, subnets: [], routes: [], tags: {} }
