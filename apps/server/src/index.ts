export { serve, type ServeOptions, type Serving } from './serve.ts'
export { writeAtomically } from './atomic.ts'
export { type DesignHistory, folderHistory, type Version } from './history/history.ts'
