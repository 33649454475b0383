import { Hono } from 'hono'
import type { FolderRanges } from '../folderDesigns.ts'

/** What the designs of the workspace use of addresses, but for the one that is open: that is known better where it is drawn. */
export function rangesRoutes(ranges: (except?: string) => Promise<FolderRanges>): Hono {
  return new Hono().get('/', async (context) => context.json(await ranges(context.req.query('except'))))
}
