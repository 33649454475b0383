import { type Design, type KindSchemas, readDesign } from '@vpcanvas/model'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { type Provisioner, ProvisionRefused } from '../provisioner.ts'

const target = z.string().min(1).max(200)
const planBody = z.strictObject({ design: z.unknown(), target })
const applyBody = z.strictObject({
  design: z.unknown(),
  target,
  accept: z.strictObject({
    replacements: z.boolean(),
    dataLoss: z.boolean(),
    brokenIntents: z.boolean().default(false),
  }),
})
const destroyBody = z.strictObject({ design: z.unknown(), target, confirm: z.string() })

/** Targets, plans and runs. Credentials stay on this side. */
export function provisionRoutes(provisioner: Provisioner, schemas: KindSchemas): Hono {
  const routes = new Hono()

  routes.onError((error, context) => {
    if (error instanceof BadRequest) return context.json({ error: 'badRequest', ...error.details }, 400)
    if (error instanceof ProvisionRefused) return context.json({ error: error.code, text: error.text }, 409)
    throw error
  })

  routes.get('/targets', async (context) => context.json(await provisioner.targets()))

  routes.post('/plan', async (context) => {
    const body = parsed(planBody, await context.req.json().catch(() => null))
    return context.json(await provisioner.plan(designIn(body.design, schemas), body.target))
  })

  routes.post('/apply', async (context) => {
    const body = parsed(applyBody, await context.req.json().catch(() => null))
    return context.json({ run: await provisioner.apply(designIn(body.design, schemas), body.target, body.accept) })
  })

  routes.post('/destroy', async (context) => {
    const body = parsed(destroyBody, await context.req.json().catch(() => null))
    return context.json({ run: await provisioner.destroy(designIn(body.design, schemas), body.target, body.confirm) })
  })

  routes.get('/record', async (context) => {
    const query = parsed(z.object({ design: z.string(), target }), context.req.query())
    return context.json(await provisioner.record(query.design, query.target))
  })

  routes.get('/runs', (context) => {
    const run = provisioner.runs.of(context.req.query('design') ?? '')
    return context.json(run ? { run: run.id, target: run.target, ended: run.ended } : null)
  })

  routes.get('/runs/:run/events', (context) => {
    const run = provisioner.runs.get(context.req.param('run'))
    if (!run) return context.json({ error: 'notFound' }, 404)
    const after = Math.max(0, Number(context.req.query('after') ?? 0) || 0)
    return streamSSE(context, async (stream) => {
      const left = new AbortController()
      stream.onAbort(() => left.abort())
      for await (const { number, event } of run.follow(after, left.signal)) {
        await stream.writeSSE({ id: String(number), data: JSON.stringify(event) })
      }
    })
  })

  routes.post('/runs/:run/cancel', (context) => {
    const run = provisioner.runs.get(context.req.param('run'))
    if (!run) return context.json({ error: 'notFound' }, 404)
    run.cancel()
    return context.json({ ok: true })
  })

  return routes
}

class BadRequest extends Error {
  override readonly name = 'BadRequest'
  readonly details: Record<string, unknown>
  constructor(details: Record<string, unknown> = {}) {
    super('bad request')
    this.details = details
  }
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new BadRequest({ place: result.error.issues[0]?.path.join('.') })
  return result.data
}

function designIn(value: unknown, schemas: KindSchemas): Design {
  const read = readDesign(value, schemas)
  if (!read.ok) throw new BadRequest({ place: read.place, text: read.text })
  return read.design
}
