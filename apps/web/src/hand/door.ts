/**
 * What the hand does beyond moving and joining things: copying them, lining them up, putting them into lines, making new ones at the
 * end of a line, folding frames, choosing, and what fingers do. One part of the page, fetched once it is up.
 */
export { copySelection, cutSelection, duplicateSelection, pasteClipboard } from '../clipboard/byCommand.ts'
export { listenToClipboard } from '../clipboard/events.ts'
export { toggleFold, withOpening } from '../folding/deeds.ts'
export { FoldButton } from '../folding/FoldButton.tsx'
export { FoldedCard } from '../folding/FoldedCard.tsx'
export { align, distribute } from '../gestures/align.ts'
export { copyBy } from '../gestures/copy.ts'
export { guided } from '../gestures/guides.ts'
export { Marquee } from '../canvas/Marquee.tsx'
export { newEnds } from '../gestures/quickConnect.ts'
export { insertedAt, insertingAt } from '../inserting/inserting.ts'
export { inside, polygon, rectangle } from '../gestures/area.ts'
export { Touch } from '../touch/Touch.tsx'
export { foreseen } from './foresight.ts'
export { Overlay } from './Overlay.tsx'
