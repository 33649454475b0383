import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AclMemory, createAclMemory } from './aclMemory.ts'
import { type CacheMemory, createCacheMemory } from './cacheMemory.ts'
import { describeRules } from './describedRules.ts'
import { routeEndpoint } from './endpointRoutes.ts'
import { freeAddress } from './freedAddress.ts'
import { createListMemory, type ListMemory } from './listMemory.ts'
import { errorBody, repairedAnswer } from './repair.ts'
import { createShadows, type Shadows } from './shadow.ts'
import { accountOf, type Scope, scopeOf } from './signature.ts'

const BODY_LIMIT = 1024 * 1024

/** Where each service's requests go: a loopback port. */
export type Upstreams = Readonly<Record<'ec2' | 'sts' | 'elasticache', number>>

/**
 * The one endpoint of the sandbox: passes each request to the emulator that is strong in its service, under the account of
 * its access key. Web pages are turned away: a browser sends `Origin` or `Sec-Fetch-Site`, an AWS client does not.
 */
export function createGate(upstreams: Upstreams, asked: () => void = () => {}): Server {
  const shadows = createShadows({ real: upstreams.ec2, twin: upstreams.elasticache })
  const memory = { cache: createCacheMemory(), acl: createAclMemory(), list: createListMemory() }
  return createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/_vpcanvas/health')
      return answer(response, 200, 'text/plain', 'ok\n')
    asked()
    handle(upstreams, shadows, memory, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else
        answer(
          response,
          502,
          'text/xml',
          errorBody('', 'ServiceUnavailable', error instanceof Error ? error.name : 'failed'),
        )
    })
  })
}

async function handle(
  upstreams: Upstreams,
  shadows: Shadows,
  memory: { readonly cache: CacheMemory; readonly acl: AclMemory; readonly list: ListMemory },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined) {
    return answer(response, 403, 'text/plain', 'The sandbox does not answer web pages.\n')
  }
  const scope = scopeOf(request.headers.authorization)
  if (!scope)
    return answer(response, 403, 'text/xml', errorBody('', 'MissingAuthenticationToken', 'The request is not signed.'))
  if (!isOffered(upstreams, scope.service)) {
    return answer(
      response,
      400,
      'text/xml',
      errorBody(scope.service, 'InvalidAction', 'The sandbox has no such service.'),
    )
  }
  const isCache = scope.service === 'elasticache'
  const body = await bodyOf(request)
  if (body === null)
    return answer(response, 413, 'text/xml', errorBody(scope.service, 'RequestEntityTooLarge', 'Too large.'))
  const reply = await fetch(`http://127.0.0.1:${upstreams[scope.service]}${request.url ?? '/'}`, {
    method: request.method ?? 'POST',
    headers: forwarded(request, scope),
    ...(body && { body: isCache ? await shadows.inward(scope, body) : body }),
    signal: AbortSignal.timeout(60_000),
  })
  const text = await reply.text()
  if (isCache && reply.ok) memory.cache.note(scope, body)
  if (scope.service === 'ec2' && reply.ok) {
    memory.acl.note(body)
    memory.list.note(body)
    await freeAddress(upstreams.ec2, scope, body)
    await describeRules(upstreams.ec2, scope, body)
    await routeEndpoint(upstreams.ec2, scope, body)
  }
  const repaired = repairedAnswer(scope.service, {
    status: reply.status,
    contentType: reply.headers.get('content-type') ?? '',
    body: isCache
      ? memory.cache.completed(scope, shadows.outward(text))
      : memory.list.completed(memory.acl.completed(text)),
  })
  answer(response, repaired.status, repaired.contentType, repaired.body)
}

function isOffered(upstreams: Upstreams, service: string): service is keyof Upstreams {
  return Object.hasOwn(upstreams, service)
}

function forwarded(request: IncomingMessage, scope: Scope): Record<string, string> {
  const account = accountOf(scope)
  const authorization = request.headers.authorization?.replace(scope.accessKey, account) ?? ''
  return {
    authorization,
    'content-type': request.headers['content-type'] ?? 'application/x-www-form-urlencoded',
    'x-moto-account-id': account,
  }
}

/** The body as text, or null past the limit. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function answer(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType })
  response.end(body)
}
