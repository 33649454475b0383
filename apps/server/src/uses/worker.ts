import { parentPort } from 'node:worker_threads'
import { schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import type { Question } from './thread.ts'
import { usesOf } from './uses.ts'

const schemas = schemasOf(kinds)

parentPort?.on('message', ({ file, text }: Question) => {
  parentPort?.postMessage(usesOf(file, text, schemas))
})
