/** What the hand does beyond moving things: copying them, putting them into lines, and folding frames. One part of the page, fetched once it is up. */
export { copySelection, cutSelection, duplicateSelection, pasteClipboard } from '../clipboard/byCommand.ts'
export { listenToClipboard } from '../clipboard/events.ts'
export { toggleFold } from '../folding/deeds.ts'
export { FoldButton } from '../folding/FoldButton.tsx'
export { FoldedCard } from '../folding/FoldedCard.tsx'
export { copyBy } from '../gestures/copy.ts'
export { insertedAt, insertingAt } from '../inserting/inserting.ts'
export { LitLine } from '../inserting/LitLine.tsx'
