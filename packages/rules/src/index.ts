export type { Example, Finding, Fix, Look, Problem, Rule, Severity } from './rule.ts'
