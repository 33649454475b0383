import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type KindSchemas } from '@vpcanvas/model'
import { diskRefusal } from './disk.ts'
import { editorFiles } from './editorFiles.ts'
import { rangesOfFolder } from './folderDesigns.ts'
import { guard, securityHeaders } from './guard.ts'
import type { DesignHistory } from './history/history.ts'
import type { VersionKeeper } from './history/keeper.ts'
import { designRoutes } from './routes/designs.ts'
import { pricesRoutes } from './routes/prices.ts'
import { historyRoutes } from './routes/history.ts'
import { provisionRoutes } from './routes/provision.ts'
import { rangesRoutes } from './routes/ranges.ts'
import type { Provisioner } from './provisioner.ts'
import { usesThread } from './uses/thread.ts'
import type { Storage } from './workspace.ts'

export interface AppOptions {
  readonly storage: Storage
  readonly history: DesignHistory
  readonly keeper: VersionKeeper
  readonly schemas: KindSchemas
  readonly provisioner: Provisioner
  /** The text of the refreshed prices; null where there are none. */
  readonly prices: () => Promise<string | null>
  readonly editorFolder: string
  readonly token: string
  readonly port: () => number
}

const BODY_LIMIT = 32 * 1024 * 1024

/** The whole server as a function of requests. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(guard(options))
  app.use('/api/*', bodyLimit({ maxSize: BODY_LIMIT, onError: (context) => context.json({ error: 'tooLarge' }, 413) }))
  app.use('/api/*', async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  app.get('/api/health', (context) => context.json({ ok: true }))
  app.route('/api/prices', pricesRoutes(options.prices))
  app.route('/api/designs', designRoutes(options.storage, options.schemas, options.keeper))
  app.route('/api/ranges', rangesRoutes(rangesOfFolder(options.storage, usesThread())))
  app.route('/api/history', historyRoutes(options.history, options.storage, options.schemas))
  app.route('/api', provisionRoutes(options.provisioner, options.schemas))
  app.all('/api/*', (context) => context.json({ error: 'notFound' }, 404))
  app.route('/', editorFiles(options.editorFolder))
  app.onError((error, context) => {
    const text = diskRefusal(error)
    // What a disk refuses is told to the person, who is asked again and again; a defect of ours says where it was.
    const said = text ? error.message : (error.stack ?? error.message)
    console.error(`vpcanvas: ${context.req.method} ${context.req.path}: ${said}`)
    return text ? context.json({ error: 'disk', text }, 507) : context.json({ error: 'failed' }, 500)
  })
  return app
}
