import { learnHandling } from '@vpcanvas/resources/drawing'

/** Milliseconds between two tries. */
const AGAIN = 2000

/** Fetches what drops bring and lines mean, and tries again for as long as it cannot be had: without it nothing can be drawn. */
export async function learnToHandle(learn = learnHandling, again = AGAIN): Promise<void> {
  for (;;) {
    try {
      return await learn()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, again))
    }
  }
}
