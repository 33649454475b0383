import { request } from 'node:http'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyDesign } from '@vpcanvas/model'
import { templates } from '@vpcanvas/resources'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Serving } from './serve.ts'

let folder: string
let serving: Serving
let sandbox: Sandbox
let origin: string
let token: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-serve-'))
  sandbox = await startSandbox()
  serving = await serve({ folder, port: 0, sandbox: async () => sandbox.endpoint })
  const url = new URL(serving.address)
  origin = url.origin
  token = url.searchParams.get('token') ?? ''
})
afterAll(async () => {
  await serving?.stop()
  await sandbox?.stop()
  await rm(folder, { recursive: true, force: true })
})

function call(path: string, options: { method?: string; body?: unknown; headers?: Record<string, string> } = {}) {
  return fetch(`${origin}${path}`, {
    method: options.method ?? 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...options.headers },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  })
}

/** `fetch` sets Host itself, so a foreign one takes a request of its own. */
function statusFor(host: string): Promise<number> {
  const { port } = new URL(origin)
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('the guard', () => {
  it('answers only to its own names', async () => {
    expect(await statusFor(new URL(origin).host)).toBe(200)
    expect(await statusFor('attacker.example')).toBe(421)
    expect(await statusFor('127.0.0.1:1')).toBe(421)
  })

  it('turns away other pages, whatever they send', async () => {
    expect((await call('/api/designs', { headers: { origin: 'https://attacker.example' } })).status).toBe(403)
    expect((await call('/api/designs', { headers: { origin: 'null' } })).status).toBe(403)
    expect((await call('/api/designs', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  })

  it('asks for the token', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${token}`, `Bearer ${token}x`]) {
      expect((await call('/api/designs', { headers: { authorization } })).status).toBe(401)
    }
    expect((await call('/api/designs')).status).toBe(200)
  })

  it('lets the page run nothing but its own files', async () => {
    const policy = (await call('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('serves nothing from outside of the editor', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/assets/..%5c..%5cx.js',
      '/%00.js',
      '/%zz',
    ]) {
      const { status } = await call(path)
      expect([400, 404], path).toContain(status)
    }
  })
})

describe('designs over HTTP', () => {
  const design = emptyDesign('d1', 'Network')
  const FILE = '/api/designs/network.vpcanvas.json'

  it('are written, read back and listed', async () => {
    const put = await call(FILE, { method: 'PUT', body: { design, baseRevision: null } })
    const { revision } = (await put.json()) as { revision: string }
    expect(put.status).toBe(200)
    const got = await call(FILE)
    expect(await got.json()).toEqual(design)
    expect(got.headers.get('etag')).toBe(`"${revision}"`)
    expect(await (await call('/api/designs')).json()).toMatchObject([
      { file: 'network.vpcanvas.json', id: 'd1', name: 'Network' },
    ])
  })

  it('are not overwritten where the file has changed: both are offered', async () => {
    const other = emptyDesign('d1', 'Changed by git')
    await writeFile(join(folder, 'network.vpcanvas.json'), JSON.stringify(other))
    const put = await call(FILE, { method: 'PUT', body: { design, baseRevision: 'what we saw' } })
    expect(put.status).toBe(409)
    expect(await put.json()).toMatchObject({ current: { design: { name: 'Changed by git' } } })
    expect(await readFile(join(folder, 'network.vpcanvas.json'), 'utf8')).toContain('Changed by git')
  })

  it.each([
    ['no design', { design: { a: 1 }, baseRevision: null }, 422],
    ['a design of a newer version', { design: { ...design, version: 99 }, baseRevision: null }, 422],
    ['another body', { hello: 1 }, 400],
    ['nothing', undefined, 400],
  ])('are refused with the place when they are %s', async (_, body, status) => {
    const put = await call('/api/designs/other.vpcanvas.json', { method: 'PUT', ...(body && { body }) })
    expect(put.status).toBe(status)
  })

  it('are refused when they are too large', async () => {
    const put = await call(FILE, { method: 'PUT', body: { design: 'x'.repeat(33 * 1024 * 1024), baseRevision: null } })
    expect(put.status).toBe(413)
  })

  it('that are broken on disk are given as they are, for the page to say where', async () => {
    const text = '{"format":"vpcanvas","version":1,"id":"x"}'
    await writeFile(join(folder, 'broken.vpcanvas.json'), text)
    const got = await call('/api/designs/broken.vpcanvas.json')
    expect(got.headers.get('content-type')).toBe('application/json')
    expect(await got.text()).toBe(text)
  })
})

describe('provisioning over HTTP', () => {
  const design = {
    ...emptyDesign('http1', 'Small'),
    resources: {
      r: { id: 'r', kind: 'region', name: 'Seoul', parent: null, props: { region: 'ap-northeast-2' } },
      v: {
        id: 'v',
        kind: 'vpc',
        name: 'v',
        parent: 'r',
        props: {
          cidrBlock: '10.0.0.0/16',
          secondaryCidrBlocks: [],
          ipv6CidrBlock: null,
          ipv6Pool: null,
          enableDnsSupport: true,
          enableDnsHostnames: true,
          instanceTenancy: 'default',
          tags: {},
        },
      },
    },
  }

  async function eventsOf(run: string): Promise<{ type: string; result?: { status: string } }[]> {
    const text = await (await call(`/api/runs/${run}/events`)).text()
    return text
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => JSON.parse(line.slice(6)) as { type: string })
  }

  it('offers the sandbox among its targets, and no credentials', async () => {
    const text = await (await call('/api/targets')).text()
    expect(JSON.parse(text)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'sandbox', kind: 'sandbox' })]),
    )
    expect(text).not.toMatch(/secret|AKIA/i)
  })

  it('plans, applies with events that can be read again, records, and destroys', async () => {
    const plan = (await (await call('/api/plan', { method: 'POST', body: { design, target: 'sandbox' } })).json()) as {
      summary: object
    }
    expect(plan.summary).toMatchObject({ create: 1 })
    const accept = { replacements: false, dataLoss: false }
    const applied = (await (
      await call('/api/apply', { method: 'POST', body: { design, target: 'sandbox', accept } })
    ).json()) as { run: string }
    expect((await eventsOf(applied.run)).at(-1)).toMatchObject({ type: 'ended', result: { status: 'succeeded' } })
    expect((await eventsOf(applied.run)).length).toBeGreaterThan(1)
    const record = await (await call('/api/record?design=http1&target=sandbox')).json()
    expect(record).toMatchObject({ design: { resources: { v: { props: { cidrBlock: '10.0.0.0/16' } } } } })

    const unconfirmed = await call('/api/destroy', {
      method: 'POST',
      body: { design, target: 'sandbox', confirm: 'small' },
    })
    expect(unconfirmed.status).toBe(409)
    const destroyed = (await (
      await call('/api/destroy', { method: 'POST', body: { design, target: 'sandbox', confirm: 'Small' } })
    ).json()) as { run: string }
    expect((await eventsOf(destroyed.run)).at(-1)).toMatchObject({ type: 'ended', result: { status: 'succeeded' } })
  })

  it('tells the intents that a plan breaks, and applies it only where that is accepted', async () => {
    const made = templates.find(({ id }) => id === 'three-tier')?.design() ?? expect.fail('no such template')
    const intent = { id: 'closed', rule: 'forbid', from: 'app-a', to: 'cache', protocol: 'tcp', ports: [], note: '' }
    const breaking = { ...made, intents: [...made.intents, intent] }
    const body = { design: breaking, target: 'sandbox' }
    const plan = await (await call('/api/plan', { method: 'POST', body })).json()
    expect(plan).toMatchObject({ brokenIntents: [{ id: 'closed', state: 'broken', counterexample: { to: 'cache' } }] })
    const accept = { replacements: false, dataLoss: false }
    const refused = await call('/api/apply', { method: 'POST', body: { ...body, accept } })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({
      error: 'brokenIntents',
      text: { en: expect.stringContaining('app-a must never reach cache'), ko: expect.stringContaining('연결 금지') },
    })
    const unasked = { ...body, accept: { ...accept, brokenIntents: 'yes' } }
    expect((await call('/api/apply', { method: 'POST', body: unasked })).status).toBe(400)
  })

  it('refuses a target that is none, in both languages', async () => {
    const refused = await call('/api/plan', { method: 'POST', body: { design, target: 'a:b:c' } })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({
      error: 'targetRefused',
      text: { en: expect.any(String), ko: expect.any(String) },
    })
  })
})

describe('versions', () => {
  const json = async (path: string, method = 'GET', body?: unknown) => {
    const response = await call(path, { method, ...(body !== undefined && { body }) })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  it('are kept when asked for, named, listed and given back', async () => {
    const design = emptyDesign('versioned', 'Versioned')
    const file = 'versioned.vpcanvas.json'
    const taken = await json('/api/history', 'POST', { design, file, cause: 'named', name: 'Sound' })
    const version = taken.body['version'] as { id: string }
    expect(version).toMatchObject({ name: 'Sound', cause: 'named', file })
    const place = `/api/history/versioned/${version.id}`
    expect((await json(place)).body).toEqual({ design })
    expect((await json(place, 'PATCH', { name: 'Better' })).body).toMatchObject({ version: { name: 'Better' } })
    expect((await json('/api/history/versioned')).body).toMatchObject({
      versions: [{ id: version.id, name: 'Better' }],
    })
  })

  it('are refused where they are none', async () => {
    expect((await json('/api/history', 'POST', { design: {}, file: 'a.vpcanvas.json', cause: 'named' })).status).toBe(
      422,
    )
    const design = emptyDesign('versioned', 'Versioned')
    expect((await json('/api/history', 'POST', { design, file: '../x', cause: 'named' })).status).toBe(400)
    expect((await json('/api/history/versioned/..%2f..%2fx')).status).toBe(404)
    expect((await json('/api/history/versioned/00000001-00000000', 'PATCH', { name: '' })).status).toBe(400)
    expect((await json('/api/history/nothing')).body).toMatchObject({ versions: [], damaged: [] })
  })

  it('are taken of what somebody else wrote into a file, as it is read', async () => {
    const design = emptyDesign('by-git', 'By git')
    await writeFile(join(folder, 'git.vpcanvas.json'), JSON.stringify(design))
    await call('/api/designs/git.vpcanvas.json')
    await expect
      .poll(async () => (await json('/api/history/by-git')).body['versions'], { timeout: 5000 })
      .toMatchObject([{ cause: 'found', design: 'By git' }])
  })
})
