import { form as cacheCluster } from './cache-cluster/form.ts'
import { form as cacheSubnetGroup } from './cache-subnet-group/form.ts'
import { form as egressOnlyInternetGateway } from './egress-only-internet-gateway/form.ts'
import { form as elasticIp } from './elastic-ip/form.ts'
import { form as instance } from './instance/form.ts'
import { form as internet } from './internet/form.ts'
import { form as internetGateway } from './internet-gateway/form.ts'
import { form as natGateway } from './nat-gateway/form.ts'
import { form as networkAcl } from './network-acl/form.ts'
import { form as onPremises } from './on-premises/form.ts'
import { form as networkInterface } from './network-interface/form.ts'
import { form as opaque } from './opaque/form.ts'
import { form as prefixList } from './prefix-list/form.ts'
import { form as region } from './region/form.ts'
import { form as replicationGroup } from './replication-group/form.ts'
import { form as routeTable } from './route-table/form.ts'
import { form as securityGroup } from './security-group/form.ts'
import { form as serverlessCache } from './serverless-cache/form.ts'
import { form as subnet } from './subnet/form.ts'
import { form as vpc } from './vpc/form.ts'
import { form as vpcEndpoint } from './vpc-endpoint/form.ts'
import { form as vpcPeering } from './vpc-peering/form.ts'
import type { KindName } from './drawables.ts'
import type { Form } from './form.ts'

const all: Readonly<Record<KindName, Form>> = {
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

/** The form of every kind, for whoever shows properties. */
export const forms: Readonly<Record<string, Form>> = all
