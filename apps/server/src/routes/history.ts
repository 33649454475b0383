import { canonicalJson, type KindSchemas, readDesign } from '@vpcanvas/model'
import { Hono } from 'hono'
import { z } from 'zod'
import type { DesignHistory } from '../history/history.ts'
import { causes, NAME_LIMIT } from '../history/version.ts'
import type { Storage } from '../workspace.ts'

const name = z.string().trim().min(1).max(NAME_LIMIT).nullable()
const takeBody = z.strictObject({
  design: z.unknown(),
  file: z.string().max(200),
  cause: z.enum(causes),
  name: name.default(null),
})
const nameBody = z.strictObject({ name })

/** The versions of the designs of the workspace. */
export function historyRoutes(history: DesignHistory, storage: Storage, schemas: KindSchemas): Hono {
  const routes = new Hono()

  routes.post('/', async (context) => {
    const body = takeBody.safeParse(await context.req.json().catch(() => null))
    if (!body.success || !storage.isName(body.data.file)) return context.json({ error: 'badRequest' }, 400)
    const read = readDesign(body.data.design, schemas)
    if (!read.ok) return context.json({ error: 'notADesign', place: read.place, text: read.text }, 422)
    const taking = { ...body.data, design: read.design, text: canonicalJson(read.design) }
    return context.json({ version: await history.take(taking) })
  })

  routes.get('/:design', async (context) => context.json(await history.list(context.req.param('design'))))

  routes.get('/:design/:version', async (context) => {
    const design = await history.read(context.req.param('design'), context.req.param('version'))
    if (design === null) return context.json({ error: 'notFound' }, 404)
    if (design === 'damaged') return context.json({ error: 'damaged', text: damaged }, 422)
    return context.json({ design })
  })

  routes.patch('/:design/:version', async (context) => {
    const body = nameBody.safeParse(await context.req.json().catch(() => null))
    if (!body.success) return context.json({ error: 'badRequest' }, 400)
    const { design, version } = context.req.param()
    const named = await history.name(design, version, body.data.name)
    return named ? context.json({ version: named }) : context.json({ error: 'notFound' }, 404)
  })

  return routes
}

const damaged = {
  en: 'This version is damaged on disk and cannot be read. The others are not affected.',
  ko: '이 버전은 디스크에서 손상되어 읽을 수 없습니다. 다른 버전에는 영향이 없습니다.',
}
