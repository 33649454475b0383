export type { Questions } from '@vpcanvas/model'
export { type Checker, checker } from './checker.ts'
export { findings, rulesOf } from './findings.ts'
export { perList } from './look.ts'
export type {
  CheckedKind,
  CheckedKinds,
  CheckOptions,
  Example,
  Examples,
  Finding,
  Fix,
  Look,
  Problem,
  Rule,
  Severity,
} from './rule.ts'
