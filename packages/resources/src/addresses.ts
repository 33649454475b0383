export { type Collision, collisionsElsewhere, proposedVpcBlock } from './addresses/collisions.ts'
export {
  blocksElsewhere,
  type DesignElsewhere,
  othersThan,
  rangesUsed,
  type UsedRanges,
} from './addresses/elsewhere.ts'
export { type Growth, growthIn, NARROWEST, WIDEST } from './addresses/growth.ts'
export { giveIpv6, nextIpv6, takeIpv6, withoutIpv6In } from './addresses/ipv6.ts'
export {
  type Ground,
  mergeSubnets,
  mergeable,
  type Move,
  newSubnet,
  type Planned,
  rerange,
  setZone,
  splitFree,
  splitSubnet,
} from './addresses/moves.ts'
export { type Shape, shapes } from './addresses/shapes.ts'
export {
  type AddressPlan,
  addressPlan,
  type PlanFacts,
  type PlannedRange,
  type PlannedSubnet,
  type Tier,
  vpcAround,
  vpcsOf,
} from './addresses/plan.ts'
export { type AddressRow, asCsv, asMarkdown, rowsOf } from './addresses/table.ts'
