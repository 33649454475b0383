import type { Operation } from '../edit.ts'

/** Changes the design's own name or settings. */
export const describe: Operation<'describe'> = (design, edit) => ({
  ...design,
  name: edit.name ?? design.name,
  settings: edit.settings ?? design.settings,
})
