export { canonicalJson } from './canonical.ts'
export { canonicalParts } from './canonicalParts.ts'
export { type Clip, CLIP_FORMAT, clipOf, writtenClip } from './clip.ts'
export { differenceBetween, type DesignDifference } from './changes.ts'
export { isWithin, refusalToHold, subtree } from './containment.ts'
export {
  type Box,
  type Design,
  DESIGN_VERSION,
  emptyDesign,
  isEmptyDesign,
  type Id,
  type Inventory,
  ID_PATTERN,
  type Intent,
  type IntentEnd,
  intentSchema,
  usageSchema,
  type Observed,
  type Props,
  type Resource,
  type Settings,
} from './design.ts'
export { type Copied, copied, type Copying, duplicate, rootsAmong } from './copying.ts'
export { type Change as DesignChange, type Edit, EditRefused } from './edit.ts'
export { bring, bringWithContainers, connect, schemasOf } from './gestures.ts'
export { insert } from './insert.ts'
export { type History, historyOf, record, redo, type Step, undo } from './history.ts'
export {
  type Change,
  type ChangeRule,
  isKind,
  labelOf,
  type KindSchema,
  type KindSchemas,
  looseReference,
  reference,
  tagsSchema,
} from './kindSchema.ts'
export { endKey, resourceNamed, resourcesNamed } from './intents.ts'
export { arrange, straddles } from './layout/arrange.ts'
export { boundsOf, roomFor, spotFor, withPlaces } from './layout/complete.ts'
export {
  type Figures,
  GAP,
  GRID,
  LANE_HEAD,
  LANE_PAD,
  type Shape,
  type Size,
  snapped,
  snappedUp,
} from './layout/figures.ts'
export { type Lane, lanesIn } from './layout/lanes.ts'
export { boxOnPlane } from './layout/plane.ts'
export { type Bounds, freeBox, overlaps, type Point } from './layout/room.ts'
export { type Clash, type Merged, merged } from './merge/merge.ts'
export { isSame, sharedWith } from './merge/sharing.ts'
export { type Migration, migrated, migrations } from './migrations.ts'
export { freeName, newId } from './newId.ts'
export { applyEdits } from './operations/apply.ts'
export { fallingWith } from './operations/remove.ts'
export { formatPath, type Path, valueAt, withValueAt } from './path.ts'
export type {
  Arrival,
  ArrivalHint,
  Connection,
  Insertion,
  Outcome,
  PlacedKind,
  PlacedKinds,
  Placement,
} from './placement.ts'
export { type Answers, type Question, type Questions, questionsAbout, questionsOn } from './questions.ts'
export { isClip, readClip } from './readClip.ts'
export { type ReadDesign, readDesign } from './readDesign.ts'
export { type Reference, referencesIn } from './references.ts'
export { firstIssue, shapeRefusal } from './shape.ts'
export { shareTexts } from './shareTexts.ts'
export { type Mention, type View, viewOf } from './view.ts'
export { z } from './zod.ts'
