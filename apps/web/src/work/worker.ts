import type { Design } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { answers } from './answers.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { type Station, station } from './station.ts'

/** The worker's door. Everything that takes longer the larger a design is happens behind it. */
const home = station(kinds)
const post = (message: FromWorker) => self.postMessage(message)

/** Edits arrive faster than they can be checked while someone drags a number; only the latest state is. */
const queue: ToWorker[] = []
let isDraining = false

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  queue.push(event.data)
  if (isDraining) return
  isDraining = true
  setTimeout(drain)
})

function drain(): void {
  isDraining = false
  for (let message = queue.shift(); message; message = queue.shift()) {
    if (message.type === 'ask') void answer(message)
    else {
      const found = home.tell(message)
      if (found) post(found)
    }
  }
}

async function answer({ ask, name, question }: Extract<ToWorker, { type: 'ask' }>): Promise<void> {
  // A name and its question belong together, which the types cannot tell across the door.
  const answering = answers[name] as (design: Design | null, question: unknown, station: Station) => unknown
  try {
    post({ type: 'answer', ask, answer: await answering(home.design(), question, home) })
  } catch (error) {
    post({ type: 'failed', ask, message: error instanceof Error ? error.message : String(error) })
  }
}
