/** All about copying: one part of the page, fetched once it is up. */
export { copyBy } from '../gestures/copy.ts'
export { copySelection, cutSelection, duplicateSelection, pasteClipboard } from './byCommand.ts'
export { listenToClipboard } from './events.ts'
