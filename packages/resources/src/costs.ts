import type { Costs, CostsByKind } from '@vpcanvas/cost'
import { cost as cacheCluster } from './cache-cluster/cost.ts'
import { cost as cacheSubnetGroup } from './cache-subnet-group/cost.ts'
import { cost as egressOnlyInternetGateway } from './egress-only-internet-gateway/cost.ts'
import { cost as elasticIp } from './elastic-ip/cost.ts'
import { cost as instance } from './instance/cost.ts'
import { cost as internet } from './internet/cost.ts'
import { cost as internetGateway } from './internet-gateway/cost.ts'
import { cost as natGateway } from './nat-gateway/cost.ts'
import { cost as networkAcl } from './network-acl/cost.ts'
import { cost as networkInterface } from './network-interface/cost.ts'
import { cost as onPremises } from './on-premises/cost.ts'
import { cost as opaque } from './opaque/cost.ts'
import { cost as prefixList } from './prefix-list/cost.ts'
import { cost as region } from './region/cost.ts'
import { cost as replicationGroup } from './replication-group/cost.ts'
import { cost as routeTable } from './route-table/cost.ts'
import { cost as securityGroup } from './security-group/cost.ts'
import { cost as serverlessCache } from './serverless-cache/cost.ts'
import { cost as subnet } from './subnet/cost.ts'
import { cost as vpc } from './vpc/cost.ts'
import { cost as vpcEndpoint } from './vpc-endpoint/cost.ts'
import { cost as vpcPeering } from './vpc-peering/cost.ts'
import type { KindName } from './drawables.ts'

const all: Readonly<Record<KindName, Costs>> = {
  region,
  vpc,
  subnet,
  routeTable,
  internetGateway,
  egressOnlyInternetGateway,
  natGateway,
  elasticIp,
  networkAcl,
  securityGroup,
  vpcPeering,
  vpcEndpoint,
  prefixList,
  instance,
  networkInterface,
  cacheSubnetGroup,
  replicationGroup,
  cacheCluster,
  serverlessCache,
  internet,
  onPremises,
  opaque,
}

/** What AWS bills every kind for; for whoever estimates, never for drawing. */
export const costs: CostsByKind = all
