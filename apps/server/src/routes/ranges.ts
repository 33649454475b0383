import { Hono } from 'hono'
import type { FolderRanges } from '../folderDesigns.ts'

/** What the designs of the workspace use of addresses. */
export function rangesRoutes(ranges: () => Promise<FolderRanges>): Hono {
  return new Hono().get('/', async (context) => context.json(await ranges()))
}
