import type { Lifecycles } from '@vpcanvas/provision'
import { lifecycle as cacheCluster } from './cache-cluster/lifecycle.ts'
import { lifecycle as cacheSubnetGroup } from './cache-subnet-group/lifecycle.ts'
import { lifecycle as egressOnlyInternetGateway } from './egress-only-internet-gateway/lifecycle.ts'
import { lifecycle as elasticIp } from './elastic-ip/lifecycle.ts'
import { lifecycle as instance } from './instance/lifecycle.ts'
import { lifecycle as internet } from './internet/lifecycle.ts'
import { lifecycle as internetGateway } from './internet-gateway/lifecycle.ts'
import { lifecycle as natGateway } from './nat-gateway/lifecycle.ts'
import { lifecycle as networkAcl } from './network-acl/lifecycle.ts'
import { lifecycle as networkInterface } from './network-interface/lifecycle.ts'
import { lifecycle as onPremises } from './on-premises/lifecycle.ts'
import { lifecycle as opaque } from './opaque/lifecycle.ts'
import { lifecycle as prefixList } from './prefix-list/lifecycle.ts'
import { lifecycle as region } from './region/lifecycle.ts'
import { lifecycle as replicationGroup } from './replication-group/lifecycle.ts'
import { lifecycle as routeTable } from './route-table/lifecycle.ts'
import { lifecycle as securityGroup } from './security-group/lifecycle.ts'
import { lifecycle as serverlessCache } from './serverless-cache/lifecycle.ts'
import { lifecycle as subnet } from './subnet/lifecycle.ts'
import { lifecycle as vpc } from './vpc/lifecycle.ts'
import { lifecycle as vpcEndpoint } from './vpc-endpoint/lifecycle.ts'
import { lifecycle as vpcPeering } from './vpc-peering/lifecycle.ts'

/** How every kind lives at AWS; the companion of kinds.ts, for Node only. */
export const lifecycles: Lifecycles = {
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
