import { isUncertain } from './calls.ts'
import { converge } from './converging.ts'
import { type Facts, refsIn } from './facts.ts'
import { StepFailed } from './failures.ts'
import type { Identity } from './identity.ts'
import type { Owned } from './observer.ts'
import type { Session } from './session.ts'
import { isLink, type Node } from './work.ts'
import { sessionFor, wait, type Workshop } from './workshop.ts'

/** Creates one, waits until it is there, and writes all but its links. */
export async function make(node: Node, shop: Workshop): Promise<void> {
  const { entry } = node
  const { wanted, generation } = entry
  if (!wanted) return
  const identity: Identity = { design: shop.design, resource: entry.id, generation }
  const session = sessionFor(node, shop, wanted.region, identity)
  const id = await createOnce(node, shop, session, identity)
  shop.standing.made(entry.kind, wanted.region, identity, id)
  await shop.journal.write({ type: 'made', node: node.id, resource: entry.id, generation, awsId: id })
  await converge(node, shop, ({ fact }) => !isLink(entry, fact))
}

/**
 * Creates exactly one. Where the answer was lost, what was made is looked for by its tags until AWS would have shown it, and only
 * then is it asked for again; where the name is taken, it is ours or nothing is touched.
 */
async function createOnce(node: Node, shop: Workshop, session: Session, identity: Identity): Promise<string> {
  const { lifecycle, wanted, kind, clashes } = node.entry
  const quiet = shop.caller.target.quietSeconds * 1000
  const until = Date.now() + quiet
  const facts = wanted?.facts ?? {}
  for (let attempt = 1; ; attempt++) {
    try {
      return await shop.pool.run(() => lifecycle.create(session, facts))
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error
      const uncertain = isUncertain(error)
      if (uncertain || error.kind === 'conflict') {
        const made = await lookFor(shop, kind, session.region, identity, uncertain ? Date.now() + quiet : 0)
        if (made) return made.live.id
      }
      // The block or name of the one that was just deleted is not free at once.
      const isFreeing = error.kind === 'conflict' && clashes.length > 0
      const isTooEarly = (isFreeing || isNotKnownYet(error, facts, session)) && Date.now() < until
      if (!isTooEarly && !(uncertain && attempt === 1)) throw error
      await wait(attempt, shop)
    }
  }
}

/** ElastiCache learns of new subnets and groups some time after EC2, and calls them wrong meanwhile. */
function isNotKnownYet(error: StepFailed, facts: Facts, { idOf }: Session): boolean {
  return (
    error.kind === 'rejected' &&
    Object.values(facts)
      .flatMap(refsIn)
      .some((ref) => error.text.en.includes(idOf(ref)))
  )
}

async function lookFor(
  shop: Workshop,
  kind: string,
  region: string,
  identity: Identity,
  until: number,
): Promise<Owned | null> {
  for (let attempt = 1; ; attempt++) {
    const found = (await shop.observer.fresh(kind, region)).find(
      (owned) => owned.identity.resource === identity.resource && owned.identity.generation === identity.generation,
    )
    if (found) return found
    if (Date.now() >= until) return null
    await wait(attempt, shop)
  }
}
