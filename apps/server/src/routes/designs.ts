import { canonicalJson, type KindSchemas, readDesign } from '@vpcanvas/model'
import { Hono } from 'hono'
import { z } from 'zod'
import type { VersionKeeper } from '../history/keeper.ts'
import { parse, readText } from '../readText.ts'
import type { Storage } from '../workspace.ts'

const putBody = z.strictObject({ design: z.unknown(), baseRevision: z.string().max(64).nullable() })

/** The design files of the workspace. */
export function designRoutes(storage: Storage, schemas: KindSchemas, keeper: VersionKeeper): Hono {
  const routes = new Hono()

  routes.get('/', async (context) => {
    const files = await storage.list()
    const named = await Promise.all(
      files.map(async (entry) => ({ ...entry, ...headOf((await storage.read(entry.file))?.text) })),
    )
    return context.json(named)
  })

  /**
   * The file as it is, its revision as its tag: whoever asks reads it for themselves, and a large one is on its way at once.
   * Nothing where there is none: a page may well ask for the file that it remembers.
   */
  routes.get('/:file', async (context) => {
    const file = context.req.param('file')
    const stored = await storage.read(file)
    if (!stored) return context.body(null, 204)
    keeper.read(file, stored.text)
    return context.body(stored.text, 200, { 'Content-Type': 'application/json', ETag: `"${stored.revision}"` })
  })

  /** Asked often, by pages that show the file: whether it is still the same. */
  routes.get('/:file/revision', async (context) => {
    const stored = await storage.read(context.req.param('file'))
    return context.json({ revision: stored?.revision ?? null })
  })

  routes.put('/:file', async (context) => {
    const file = context.req.param('file')
    if (!storage.isName(file)) return context.json({ error: 'badName' }, 400)
    const body = putBody.safeParse(await context.req.json().catch(() => null))
    if (!body.success) return context.json({ error: 'badRequest' }, 400)
    const read = readDesign(body.data.design, schemas)
    if (!read.ok) return context.json({ error: 'notADesign', place: read.place, text: read.text }, 422)
    const text = canonicalJson(read.design)
    const saved = await storage.write(file, text, body.data.baseRevision)
    if (saved.saved) {
      keeper.wrote({ file, text, design: read.design })
      return context.json({ revision: saved.revision })
    }
    const current = saved.current && readText(saved.current.text, schemas)
    if (saved.current) keeper.read(file, saved.current.text)
    return context.json(
      {
        error: 'changedMeanwhile',
        current: current?.ok ? { design: current.design, revision: saved.current?.revision } : null,
        ...(saved.current && !current?.ok && { unreadable: true }),
      },
      409,
    )
  })

  routes.post('/:file/aside', async (context) => {
    const aside = await storage.setAside(context.req.param('file'))
    return aside === null ? context.json({ error: 'notFound' }, 404) : context.json({ aside })
  })

  return routes
}

/** What a list of files shows of one, without trusting it. */
function headOf(text: string | undefined): { id: string; name: string; resources: number } {
  const json = parse(text ?? '') as { id?: unknown; name?: unknown; resources?: object } | undefined
  return {
    id: typeof json?.id === 'string' ? json.id : '',
    name: typeof json?.name === 'string' ? json.name : '',
    resources: json?.resources && typeof json.resources === 'object' ? Object.keys(json.resources).length : 0,
  }
}
