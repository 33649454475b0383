export type { Appearance, PaletteGroup, Part } from './appearance.ts'
export type { Drawables as Kinds } from './drawable.ts'
export { drawables as kinds } from './drawables.ts'
export { figuresOf } from './figures.ts'
