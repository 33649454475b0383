export type { NetworkBuilder, RouteSpec, UnsureRule } from './builder.ts'
export { type Code, codes, type CodeWords } from './codes.ts'
export { TraceRefused } from './ends.ts'
export { type Exposure, type SubnetExposure, subnetExposure, subnetExposures } from './exposure.ts'
export type { Blocker, Decision, Hop, Leg, Note } from './walk/journal.ts'
export { type Contact, type Exception, type Flow, type Matrix, matrixOf } from './matrix/matrix.ts'
export { type ExposurePath, exposurePaths, type Exposures } from './matrix/paths.ts'
export { type LoweredKind, type LoweredKinds, type Lowering, networkOf, originOf } from './lowering.ts'
export type {
  Allowance,
  Direction,
  Domain,
  Entry,
  Gateway,
  IcmpMessage,
  Interface,
  Match,
  Need,
  Network,
  Origin,
  Part,
  Peer,
  PublicAddress,
  Remedy,
  Route,
  Segment,
  Service,
  Table,
} from './network.ts'
export type { Header } from './packet.ts'
export type { TraceQuery } from './opening.ts'
export { trace, type Trace, type Verdict } from './trace.ts'
export { type Contrast, type Difference, differenceBetween } from './fixes/difference.ts'
export { closings, type Closings } from './fixes/closings.ts'
export { differenceText } from './fixes/words.ts'
export type { FlowFix } from './fixes/offered.ts'
export { openings, type Openings } from './fixes/openings.ts'
export { intentMembers } from './intents/members.ts'
export { type Counterexample, type IntentCheck, type IntentState, intentStates } from './intents/states.ts'
