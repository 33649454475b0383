import { drawable as cacheCluster } from './cache-cluster/drawable.ts'
import { drawable as cacheSubnetGroup } from './cache-subnet-group/drawable.ts'
import { drawable as egressOnlyInternetGateway } from './egress-only-internet-gateway/drawable.ts'
import { drawable as elasticIp } from './elastic-ip/drawable.ts'
import { drawable as instance } from './instance/drawable.ts'
import { drawable as internet } from './internet/drawable.ts'
import { drawable as internetGateway } from './internet-gateway/drawable.ts'
import { drawable as natGateway } from './nat-gateway/drawable.ts'
import { drawable as networkAcl } from './network-acl/drawable.ts'
import { drawable as onPremises } from './on-premises/drawable.ts'
import { drawable as networkInterface } from './network-interface/drawable.ts'
import { drawable as opaque } from './opaque/drawable.ts'
import { drawable as prefixList } from './prefix-list/drawable.ts'
import { drawable as region } from './region/drawable.ts'
import { drawable as replicationGroup } from './replication-group/drawable.ts'
import { drawable as routeTable } from './route-table/drawable.ts'
import { drawable as securityGroup } from './security-group/drawable.ts'
import { drawable as serverlessCache } from './serverless-cache/drawable.ts'
import { drawable as subnet } from './subnet/drawable.ts'
import { drawable as vpc } from './vpc/drawable.ts'
import { drawable as vpcEndpoint } from './vpc-endpoint/drawable.ts'
import { drawable as vpcPeering } from './vpc-peering/drawable.ts'
import type { Drawables } from './drawable.ts'

/** Every kind there is, in the order of palettes. The first of the lines of a new kind; the other lists ask for theirs. */
const all = {
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

export type KindName = keyof typeof all

export const drawables: Drawables = all
