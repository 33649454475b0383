import { editor } from '../store/useEditor.ts'
import { afterwards } from '../ui/whenIdle.ts'
import { type Port, startWork } from './client.ts'

/** Starts the page's worker. */
export function startPageWorker(): void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const port: Port = {
    post: (message) => worker.postMessage(message),
    onMessage: (listen) => worker.addEventListener('message', (event) => listen(event.data)),
  }
  startWork(editor, port, { opened: afterwards, edited: (work) => void setTimeout(work) })
}
