import type { KindName } from './drawables.ts'
import type { Handling } from './handling.ts'
import { handling as cacheCluster } from './cache-cluster/handling.ts'
import { handling as cacheSubnetGroup } from './cache-subnet-group/handling.ts'
import { handling as egressOnlyInternetGateway } from './egress-only-internet-gateway/handling.ts'
import { handling as elasticIp } from './elastic-ip/handling.ts'
import { handling as instance } from './instance/handling.ts'
import { handling as internet } from './internet/handling.ts'
import { handling as internetGateway } from './internet-gateway/handling.ts'
import { handling as natGateway } from './nat-gateway/handling.ts'
import { handling as networkAcl } from './network-acl/handling.ts'
import { handling as onPremises } from './on-premises/handling.ts'
import { handling as networkInterface } from './network-interface/handling.ts'
import { handling as opaque } from './opaque/handling.ts'
import { handling as prefixList } from './prefix-list/handling.ts'
import { handling as region } from './region/handling.ts'
import { handling as replicationGroup } from './replication-group/handling.ts'
import { handling as routeTable } from './route-table/handling.ts'
import { handling as securityGroup } from './security-group/handling.ts'
import { handling as serverlessCache } from './serverless-cache/handling.ts'
import { handling as subnet } from './subnet/handling.ts'
import { handling as vpc } from './vpc/handling.ts'
import { handling as vpcEndpoint } from './vpc-endpoint/handling.ts'
import { handling as vpcPeering } from './vpc-peering/handling.ts'

/** How each kind is handled: a list of its own, so that a page comes up without it. */
export const handlings: Readonly<Record<KindName, Handling>> = {
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
