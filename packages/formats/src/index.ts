export { decode } from './decode.ts'
export { designIn, readDesignFile, type ShapedKinds, writeDesign } from './designFile.ts'
export { parseJson } from './json.ts'
export { limits } from './limits.ts'
export type { Parsed } from './parsed.ts'
export type { TemplateOutput, TemplateResource, TemplateValue } from './cloudformation/template.ts'
export {
  type ActorTranslation,
  type Fields,
  type FrameTranslation,
  type KeepTranslation,
  type Kept,
  type Output,
  type Part,
  type PartType,
  type ReadResource,
  type Refused,
  type ResourceTranslation,
  type ResourceType,
  type Source,
  TEMPLATE,
  type TranslatedKind,
  type TranslatedKinds,
  type Translation,
  type Writing,
  type Written,
} from './translation.ts'
export { type Place, type Position, Unreadable } from './unreadable.ts'
