import { readPrices } from '@vpcanvas/catalogue/prices'
import { Hono } from 'hono'

/**
 * The prices that were refreshed in the workspace: the table, or null where there is none; where the file is no table, the place
 * in it.
 */
export function pricesRoutes(read: () => Promise<string | null>): Hono {
  const routes = new Hono()
  routes.get('/', async (context) => {
    const text = await read().catch(() => null)
    if (text === null) return context.json({ table: null, place: null })
    const found = readPrices(parsed(text))
    return context.json('table' in found ? { table: found.table, place: null } : { table: null, place: found.place })
  })
  return routes
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
