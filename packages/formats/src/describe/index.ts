export type { AnswerFile } from './answers.ts'
export type {
  DescribedKind,
  DescribedKinds,
  Description,
  Draft,
  ItemDescription,
  KeptPart,
  Surroundings,
} from './description.ts'
export { fromDescribe, isDescribed } from './fromDescribe.ts'
export type { Shown } from './shown.ts'
