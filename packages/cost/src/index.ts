/**
 * What a design costs in a month: of each resource what its kind says AWS bills it for, at the prices of a table. Knows no
 * kind and no price; both are handed in.
 */
export { comparisons, type Comparison, type Difference, differenceOf } from './compare.ts'
export {
  type Alternative,
  type Assumption,
  assumptionsOf,
  type Charge,
  type Costs,
  type CostsByKind,
  HOURS,
  spanOf,
  type Unit,
  type Usage,
  usageFor,
  usageOf,
} from './costs.ts'
export { type CostLine, type Estimate, estimate, monthOf, type ResourceCost, type Sum } from './estimate.ts'
export { dollars, type MicroDollars, type Span } from './money.ts'
export { readSpan, spanText } from './spanText.ts'
