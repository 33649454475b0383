export type { Appearance, PaletteGroup, Part } from './appearance.ts'
export { designOf, type Entry } from './design-of.ts'
export type { Consequences } from './explain/consequences.ts'
export { type ExplainedRule, explain, type Explanation, type Subject } from './explain/explain.ts'
export { figuresOf } from './figures.ts'
export type { Choice, Control, Fact, Field, Form, ItemField } from './form.ts'
export type { Kind, Kinds } from './kind.ts'
export { kinds } from './kinds.ts'
export { brokenIntents, type IntentAnswer, intentAnswers } from './intents/answers.ts'
export { listeningPorts } from './intents/ports.ts'
export { type ProposedIntent, proposedIntents } from './intents/propose.ts'
export { type ReadIntents, readIntents } from './intents/read.ts'
export { endText, intentText, trafficText } from './intents/words.ts'
export { type LaptopWay, type LaptopWays, laptopWays } from './laptop/ways.ts'
export { itemLabelOf, labelOf } from './labels.ts'
export { type Template, templates } from './templates.ts'
export { cacheClusterDefaults, type CacheClusterProps, cacheClusterSchema } from './cache-cluster/schema.ts'
export {
  cacheSubnetGroupDefaults,
  type CacheSubnetGroupProps,
  cacheSubnetGroupSchema,
} from './cache-subnet-group/schema.ts'
export { elasticIpDefaults, type ElasticIpProps, elasticIpSchema } from './elastic-ip/schema.ts'
export { instanceDefaults, type InstanceProps, instanceSchema } from './instance/schema.ts'
export { internetDefaults, type InternetProps, internetSchema } from './internet/schema.ts'
export { internetGatewayDefaults, type InternetGatewayProps, internetGatewaySchema } from './internet-gateway/schema.ts'
export { natGatewayDefaults, type NatGatewayProps, natGatewaySchema } from './nat-gateway/schema.ts'
export {
  networkAclDefaults,
  type NetworkAclEntry,
  type NetworkAclProps,
  networkAclSchema,
} from './network-acl/schema.ts'
export { opaqueDefaults, type OpaqueProps, opaqueSchema } from './opaque/schema.ts'
export { regionDefaults, type RegionProps, regionSchema } from './region/schema.ts'
export {
  replicationGroupDefaults,
  type ReplicationGroupProps,
  replicationGroupSchema,
} from './replication-group/schema.ts'
export { type Route, routeTableDefaults, type RouteTableProps, routeTableSchema } from './route-table/schema.ts'
export {
  securityGroupDefaults,
  type SecurityGroupPeer,
  type SecurityGroupProps,
  type SecurityGroupRule,
  securityGroupSchema,
} from './security-group/schema.ts'
export { subnetDefaults, type SubnetProps, subnetSchema } from './subnet/schema.ts'
export { vpcDefaults, type VpcProps, vpcSchema } from './vpc/schema.ts'
export { type CacheLoss, type HostLoss, type ZoneLoss, zoneLoss, zonesOf } from './zone-loss/loss.ts'
export { vpcPeeringDefaults, type VpcPeeringProps, vpcPeeringSchema } from './vpc-peering/schema.ts'
