import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/**
 * Who may ask. The server holds credentials and listens on loopback, where any page that the user has open could reach it:
 * so the Host must be ours (a rebound DNS name is not), a browser's request must come from our own page, and every call to the API
 * carries the token that was printed at the start.
 */
export function guard(options: { readonly port: () => number; readonly token: string }): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${options.port()}`)
    if (!names.includes(host)) return context.json({ error: 'wrongHost' }, 421)
    const origin = context.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}`) return context.json({ error: 'wrongOrigin' }, 403)
    const site = context.req.header('sec-fetch-site')
    const isApi = context.req.path.startsWith('/api/')
    if (isApi && site !== undefined && site !== 'same-origin') return context.json({ error: 'wrongOrigin' }, 403)
    if (isApi && !isToken(context.req.header('authorization'), options.token)) {
      return context.json({ error: 'unauthorised' }, 401)
    }
    await next()
  }
}

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header?.startsWith('Bearer ') ? header.slice(7) : '')
  const wanted = Buffer.from(token)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Nothing but our own files runs in the page, and it can talk to nobody else. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // React Flow and the panels place things with style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  context.header('Content-Security-Policy', policy)
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Referrer-Policy', 'no-referrer')
  context.header('Cross-Origin-Opener-Policy', 'same-origin')
  context.header('Cross-Origin-Resource-Policy', 'same-origin')
}
