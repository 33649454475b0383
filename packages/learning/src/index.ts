export { type Card, type Level, type Topic, topics } from './card.ts'
export { type Example, examples } from './examples.ts'
export { isGoalOf, type Repair, repairIn, tooWide } from './repair.ts'
