export { serve, type ServeOptions, type Serving } from './serve.ts'
export { writeAtomically } from './workspace.ts'
