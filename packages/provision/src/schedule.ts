import type { Node, Work } from './work.ts'

/** How the nodes of a work ended. Those in neither were never begun, or were stopped. */
export interface Ran {
  readonly done: ReadonlySet<string>
  readonly failed: ReadonlyMap<string, unknown>
}

/**
 * Does each node once all before it are done, as many side by side as that allows. After a failure, or once `stopped` says so, no
 * further one begins; what has begun is waited for.
 */
export async function run(work: Work, perform: (node: Node) => Promise<void>, stopped: () => boolean): Promise<Ran> {
  const done = new Set<string>()
  const failed = new Map<string, unknown>()
  const begun = new Set<string>()
  const running = new Set<Promise<void>>()
  const left = new Map<string, number>()
  const followers = new Map<string, Node[]>()
  for (const node of work.values()) {
    const before = [...node.after].filter((id) => work.has(id))
    left.set(node.id, before.length)
    for (const id of before) followers.set(id, [...(followers.get(id) ?? []), node])
  }

  function begin(node: Node): void {
    if (begun.has(node.id) || failed.size > 0 || stopped()) return
    begun.add(node.id)
    const task: Promise<void> = perform(node)
      .then(() => {
        done.add(node.id)
        for (const follower of followers.get(node.id) ?? []) {
          const rest = (left.get(follower.id) ?? 0) - 1
          left.set(follower.id, rest)
          if (rest === 0) begin(follower)
        }
      })
      .catch((error: unknown) => void failed.set(node.id, error))
      .finally(() => running.delete(task))
    running.add(task)
  }

  for (const node of work.values()) if (left.get(node.id) === 0) begin(node)
  while (running.size > 0) await Promise.all(running)
  return { done, failed }
}
