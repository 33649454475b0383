export { type Change, changesBetween, clashText } from './changes/changes.ts'
export { summaryOfChange } from './changes/summary.ts'
export { valueInWords } from './changes/value-in-words.ts'
