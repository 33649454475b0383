/** What is needed only where somebody else changed the file, too. It is fetched when that happens. */
export { merged } from '@vpcanvas/model'
export { changedOnDisk, goneFromDisk, saidWhy, taken, unreadableOnDisk } from './told.ts'
