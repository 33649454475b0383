import { Worker } from 'node:worker_threads'
import type { Found } from '../folderDesigns.ts'

/** A file whose addresses are asked for. */
export interface Question {
  readonly file: string
  readonly text: string
}

/** How long the thread waits for more before it ends. Milliseconds. */
const IDLE = 30_000

/**
 * Reads design files in a thread of its own, one after the other: a large one takes a second, in which the server would save
 * nobody's work. The thread is there only while it is asked.
 */
export function usesThread(): (file: string, text: string) => Promise<Found> {
  let thread: Worker | null = null
  let before: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  const end = () => {
    void thread?.terminate()
    thread = null
  }
  const ask = (question: Question): Promise<Found> => {
    clearTimeout(idle)
    const asked = (thread ??= new Worker(new URL('./worker.ts', import.meta.url)))
    // It keeps the process only while somebody waits for its answer.
    asked.ref()
    return new Promise<Found>((resolve, reject) => {
      const failed = (error: Error) => {
        thread = null
        reject(error)
      }
      asked.once('error', failed)
      asked.once('message', (found: Found) => {
        asked.off('error', failed)
        asked.unref()
        idle = setTimeout(end, IDLE).unref()
        resolve(found)
      })
      asked.postMessage(question)
    })
  }
  return (file, text) => {
    const mine = before.catch(() => {}).then(() => ask({ file, text }))
    before = mine
    return mine
  }
}
