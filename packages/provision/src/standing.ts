import type { Id } from '@vpcanvas/model'
import type { Assessment } from './assess.ts'
import { type Ref, ref } from './facts.ts'
import type { Identity } from './identity.ts'
import type { Owned } from './observer.ts'

/** Which object stands for which resource while an apply changes that: ids of the design to AWS's, and back. */
export interface Standing {
  /** AWS's id of what a fact refers to: `id`, `id#generation`, or something that is not ours and goes by AWS's id already. */
  idOf(ref: Ref): string
  /** What a reference in an object of this region means in terms of the design. */
  exchange(region: string): (ref: Ref) => Ref
  /** A new object stands for a resource. */
  made(kind: string, region: string, identity: Identity, awsId: string): void
}

export function standingIn(assessment: Assessment): Standing {
  const ids = new Map<string, string>()
  const resources = new Map<string, string>()
  const stands = new Map<Id, string>()

  function note(kind: string, region: string, { resource, generation }: Identity, awsId: string): void {
    const one = `${resource}#${generation}`
    ids.set(`${kind} ${one}`, awsId)
    resources.set(`${kind} ${awsId}`, one)
    resources.set(`${region} ${kind} ${awsId}`, one)
  }

  function stand(kind: string, { resource, generation }: Identity, awsId: string): void {
    ids.set(`${kind} ${resource}`, awsId)
    stands.set(resource, `${resource}#${generation}`)
  }

  for (const { current, leftovers, action } of assessment.entries.values()) {
    for (const owned of [...leftovers, ...(current ? [current] : [])]) noteOwned(owned)
    if (current && action !== 'replace') stand(current.kind, current.identity, current.live.id)
  }

  function noteOwned({ kind, region, identity, live }: Owned): void {
    note(kind, region, identity, live.id)
  }

  return {
    idOf: ({ kind, ref: id }) => ids.get(`${kind} ${id}`) ?? id,
    exchange: (region) => (mentioned) => {
      const one =
        resources.get(`${region} ${mentioned.kind} ${mentioned.ref}`) ??
        resources.get(`${mentioned.kind} ${mentioned.ref}`)
      if (one === undefined) return mentioned
      const resource = one.slice(0, one.lastIndexOf('#'))
      return ref(mentioned.kind, stands.get(resource) === one ? resource : one)
    },
    made(kind, region, identity, awsId) {
      note(kind, region, identity, awsId)
      stand(kind, identity, awsId)
    },
  }
}
