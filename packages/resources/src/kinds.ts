import { cacheCluster } from './cache-cluster/index.ts'
import { cacheSubnetGroup } from './cache-subnet-group/index.ts'
import { egressOnlyInternetGateway } from './egress-only-internet-gateway/index.ts'
import { elasticIp } from './elastic-ip/index.ts'
import { instance } from './instance/index.ts'
import { internet } from './internet/index.ts'
import { internetGateway } from './internet-gateway/index.ts'
import { natGateway } from './nat-gateway/index.ts'
import { networkAcl } from './network-acl/index.ts'
import { onPremises } from './on-premises/index.ts'
import { networkInterface } from './network-interface/index.ts'
import { opaque } from './opaque/index.ts'
import { prefixList } from './prefix-list/index.ts'
import { region } from './region/index.ts'
import { replicationGroup } from './replication-group/index.ts'
import { routeTable } from './route-table/index.ts'
import { securityGroup } from './security-group/index.ts'
import { serverlessCache } from './serverless-cache/index.ts'
import { subnet } from './subnet/index.ts'
import { vpc } from './vpc/index.ts'
import { vpcEndpoint } from './vpc-endpoint/index.ts'
import { vpcPeering } from './vpc-peering/index.ts'
import type { KindName } from './drawables.ts'
import { heedingWhatIsOpen } from './heeding.ts'
import type { Kind, Kinds } from './kind.ts'

const all: Readonly<Record<KindName, Kind>> = {
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

/** Every kind there is, whole, in the order of palettes. */
export const kinds: Kinds = heedingWhatIsOpen(all)
