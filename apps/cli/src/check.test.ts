import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson, type Design } from '@vpcanvas/model'
import { templates } from '@vpcanvas/resources'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../bin/vpcanvas.mjs', import.meta.url))
const template = fileURLToPath(new URL('../fixtures/cache.yaml', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-check-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let sandbox: Sandbox | undefined
afterAll(() => sandbox?.stop())

function vpcanvas(...args: readonly string[]): Promise<{ code: number | null; out: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...process.env, LANG: 'C', ...(sandbox && { VPCANVAS_SANDBOX: sandbox.endpoint }) },
    })
    let [out, errors] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.on('close', (code) => resolve({ code, out, errors }))
    child.stdin.end()
  })
}

async function file(name: string, content: unknown): Promise<string> {
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return join(folder, name)
}

interface Checked {
  readonly problems: readonly object[]
  readonly counts: { readonly error: number }
  readonly intents: readonly { readonly id: string; readonly state: string; readonly counterexample: object | null }[]
}

const threeTier = () => templates.find(({ id }) => id === 'three-tier')?.design() ?? expect.fail('no such template')

/** The three tiers, with one more intent, that is broken. */
const broken = (): Design => ({
  ...threeTier(),
  intents: [
    ...threeTier().intents,
    { id: 'closed', rule: 'forbid', from: 'app-a', to: 'cache', protocol: 'tcp', ports: [], note: '' },
  ],
})

describe('vpcanvas check', () => {
  it('is content with a design that is sound and does what it says', async () => {
    const { code, out } = await vpcanvas('check', await file('sound.json', canonicalJson(threeTier())), '--json')
    const { counts, intents } = JSON.parse(out) as Checked
    expect(counts.error).toBe(0)
    expect(intents.map(({ state }) => state)).toEqual(threeTier().intents.map(() => 'holds'))
    expect(code).toBe(0)
  })

  it('says no where an intent is broken, with a flow that trace takes', async () => {
    const path = await file('broken.json', canonicalJson(broken()))
    const { code, out } = await vpcanvas('check', path, '--format', 'json')
    const { intents } = JSON.parse(out) as Checked
    expect(code).toBe(1)
    expect(intents.find(({ id }) => id === 'closed')).toMatchObject({
      rule: 'forbid',
      from: 'app-a',
      to: 'cache',
      protocol: 'tcp',
      ports: [],
      state: 'broken',
      counterexample: { from: 'app-a', to: 'cache', protocol: 'tcp', port: 6379, because: null },
    })
    const traced = await vpcanvas('trace', path, '--from', 'app-a', '--to', 'cache', '--port', '6379', '--json')
    expect(JSON.parse(traced.out)).toMatchObject({ verdict: 'reachable' })
    const [en, ko] = await Promise.all([vpcanvas('check', path), vpcanvas('check', path, '--language', 'ko')])
    expect(en.out).toMatch(/^broken {2}app-a must never reach cache: TCP, every port$/m)
    expect(en.out).toMatch(/^ {4}app-a → cache TCP 6379: gets through/m)
    expect(ko.out).toMatch(/^위반 {2}app-a → cache 연결 금지: TCP 모든 포트$/m)
  })

  it('says no to what AWS would refuse, though every intent holds', async () => {
    const { resources, ...rest } = threeTier()
    const subnet = resources['app-subnet-a'] ?? expect.fail('no such subnet')
    const wrong = { ...subnet, props: { ...subnet.props, cidrBlock: '10.0.11.0/24' } }
    const path = await file('wrong.json', { ...rest, intents: [], resources: { ...resources, [wrong.id]: wrong } })
    const { code, out } = await vpcanvas('check', path, '--json')
    expect((JSON.parse(out) as Checked).counts.error).toBeGreaterThan(0)
    expect(code).toBe(1)
  })

  it('takes intents about a template from a file, by ids, names, kinds and groups', async () => {
    const intents = await file('intents.json', [
      { rule: 'allow', from: { group: 'AppGroup' }, to: 'Cache', ports: [[6379, 6379]] },
      { id: 'sealed', rule: 'forbid', from: 'internet', to: { kind: 'replicationGroup' }, protocol: 'all' },
      { rule: 'forbid', from: 'internet', to: { in: 'PrivateSubnetA' } },
      { rule: 'allow', from: { tag: 'tier', value: 'nobody' }, to: 'Cache' },
    ])
    const { code, out } = await vpcanvas('check', template, '--intents', intents, '--json')
    expect((JSON.parse(out) as Checked).intents.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'intent-1 holds',
      'sealed holds',
      'intent-3 holds',
      'intent-4 unmatched',
    ])
    expect(code).toBe(0)
  })

  it('refuses a file of anything else in one line, with the place', async () => {
    const intents = await file('bad.json', [{ rule: 'allow', from: 'App', to: 'Cach' }])
    const { code, out, errors } = await vpcanvas('check', template, '--intents', intents, '--json')
    expect([code, out]).toEqual([2, ''])
    expect(errors).toBe(
      `vpcanvas: ${intents}: [0].to: the design has no "Cach", or several of that name. Name it by its id.\n`,
    )
  })
})

describe('a design that breaks what it says', () => {
  it('is planned with the broken intent, and not applied unless that is accepted', async () => {
    sandbox = await startSandbox()
    const path = await file('breaking.json', canonicalJson(broken()))
    const target = ['--target', 'sandbox', '--json']
    const planned = await vpcanvas('plan', path, ...target)
    const plan = JSON.parse(planned.out) as { steps: object[]; brokenIntents: object[] }
    expect(planned.code).toBe(1)
    expect(plan.steps.length).toBeGreaterThan(0)
    expect(plan.brokenIntents).toMatchObject([{ id: 'closed', state: 'broken', counterexample: { port: 6379 } }])
    expect((await vpcanvas('plan', path, ...target, '--accept-broken-intents')).code).toBe(0)

    const refused = await vpcanvas('apply', path, ...target, '--yes')
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.out)).toMatchObject({ status: 'refused', steps: [], brokenIntents: [{ id: 'closed' }] })
    expect(refused.errors).toContain('--accept-broken-intents')
    const again = JSON.parse((await vpcanvas('plan', path, ...target)).out) as { steps: object[] }
    expect(again.steps).toHaveLength(plan.steps.length)

    const applied = await vpcanvas('apply', path, ...target, '--yes', '--accept-broken-intents')
    expect(JSON.parse(applied.out)).toMatchObject({ status: 'succeeded' })
    expect(applied.code).toBe(0)
  })
})
