/** What a design looks like: its resources as a scene that `@vpcanvas/picture` draws, and the lines between them. */
export { bridgeEnds, linesAbout, restingLines } from './picture/lines.ts'
export { partsIn, partsOf } from './picture/parts.ts'
export { badgeOf, designScene } from './picture/scene.ts'
export { designSubject } from './picture/subject.ts'
export { summaryOf } from './picture/summary.ts'
export { tagsOf } from './picture/tags.ts'
export { type PictureWords, pictureWords } from './picture/words.ts'
export { wornBy } from './picture/worn.ts'
