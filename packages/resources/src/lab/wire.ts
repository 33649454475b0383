import type { Target } from '@vpcanvas/provision'

/** Stands between a target and the real servers: looks at each call, changes it, lets it through or not. */
export type Disturb = (
  operation: string,
  send: () => Promise<unknown>,
  input: Record<string, unknown>,
) => Promise<unknown>

/** A target with something between it and the real servers, which may count the losses that it causes. */
export function disturbed(target: Target, disturb: Disturb): { readonly target: Target; losses: number } {
  const through = <C extends { send: unknown }>(client: C): C =>
    new Proxy(client, {
      get(real, name) {
        if (name !== 'send') return Reflect.get(real, name)
        return (command: { input: Record<string, unknown>; constructor: { name: string } }, options: unknown) =>
          disturb(
            command.constructor.name.replace(/Command$/, ''),
            () => (real.send as (...given: unknown[]) => Promise<unknown>).call(real, command, options),
            command.input,
          )
      },
    })
  return {
    losses: 0,
    target: {
      ...target,
      clients(region) {
        const { ec2, elasticache } = target.clients(region)
        return { ec2: through(ec2), elasticache: through(elasticache) }
      },
    },
  }
}

/** A target that loses the first answer to an operation, after the effect. */
export function losing(target: Target, operation: string): { readonly target: Target; losses: number } {
  const lossy = disturbed(target, async (name, send) => {
    const answer = await send()
    if (name === operation && lossy.losses++ === 0) throw Object.assign(new Error('read'), { code: 'ECONNRESET' })
    return answer
  })
  return lossy
}

/** A target, and every call that goes to it: operation and input, as JSON. */
export function overheard(target: Target): { readonly target: Target; readonly sent: readonly string[] } {
  const sent: string[] = []
  const wire = disturbed(target, (operation, send, input) => {
    sent.push(JSON.stringify([operation, input]))
    return send()
  })
  return { target: wire.target, sent }
}
