import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../bin/vpcanvas.mjs', import.meta.url))
const template = fileURLToPath(new URL('../fixtures/cache.yaml', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

function vpcanvas(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...process.env, LANG: 'C', ...env },
    })
    let out = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.on('close', (code) => resolve({ code, out, errors }))
    // A command that refuses its input does not wait for the end of it.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

async function written(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

describe('vpcanvas validate', () => {
  it('finds nothing that AWS would refuse in a sound template', async () => {
    const { code, out } = await vpcanvas(['validate', template, '--json'])
    const answer = JSON.parse(out) as { counts: { error: number }; problems: object[] }
    expect(answer.counts.error).toBe(0)
    expect(code).toBe(0)
  })

  it('names what AWS would refuse, with its code, the field and the logical id of the part', async () => {
    const text = (await readFile(template, 'utf8')).replace(
      '[2, !Cidr [!GetAtt Network.CidrBlock, 4, 8]]',
      '[1, !Cidr [!GetAtt Network.CidrBlock, 4, 8]]',
    )
    const { code, out } = await vpcanvas(['validate', '-', '--json'], { input: text })
    const { problems } = JSON.parse(out) as {
      problems: { rule: string; resource: string; field: string; awsCode: string; fixable: boolean }[]
    }
    const overlap = problems.find((one) => one.rule === 'subnet-cidr-overlap')
    expect(overlap).toMatchObject({ field: 'cidrBlock', awsCode: 'InvalidSubnet.Conflict', fixable: true })
    expect(['PrivateSubnetA', 'PrivateSubnetB']).toContain(overlap?.resource)
    expect(code).toBe(1)
  })

  it('speaks Korean, SARIF and GitHub', async () => {
    const text = (await readFile(template, 'utf8')).replace('Default: 10.20.0.0/16', 'Default: 10.0.0.0/8')
    expect((await vpcanvas(['--language', 'ko', 'validate', '-'], { input: text })).out).toMatch(/오류 \d+건/)
    const sarif = JSON.parse((await vpcanvas(['validate', '-', '--format', 'sarif'], { input: text })).out) as {
      version: string
      runs: { results: object[] }[]
    }
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(0)
    expect((await vpcanvas(['validate', '-', '--format', 'github'], { input: text })).out).toMatch(
      /^::error file=<stdin>,title=/m,
    )
  })
})

/** Two hosts of which one may only say that a message is too long. */
const ping = {
  Resources: {
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    Subnet: {
      Type: 'AWS::EC2::Subnet',
      Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24', AvailabilityZone: 'eu-west-1a' },
    },
    Group: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        VpcId: { Ref: 'Vpc' },
        GroupDescription: 'too long',
        SecurityGroupIngress: [{ IpProtocol: 'icmp', FromPort: 3, ToPort: 4, CidrIp: '0.0.0.0/0' }],
      },
    },
    ...Object.fromEntries(
      ['A', 'B'].map((id) => [
        id,
        {
          Type: 'AWS::EC2::Instance',
          Properties: {
            ImageId: 'ami-0123456789abcdef0',
            InstanceType: 't3.micro',
            SubnetId: { Ref: 'Subnet' },
            SecurityGroupIds: [{ Ref: 'Group' }],
          },
        },
      ]),
    ),
  },
}

const bomb = [
  'a0: &a0 [x]',
  ...Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`),
  'Resources: *a12',
].join('\n')

describe('a command that cannot be run', () => {
  it.each([
    ['a file that is not there', ['validate', 'nowhere.json'], ''],
    ['a folder', ['validate', '.'], ''],
    ['nothing at all', ['validate', '-'], ''],
    ['what never ends', ['validate', '/dev/zero'], ''],
    ['more than is ever read', ['validate', '-'], ' '.repeat(33 * 1024 * 1024)],
    ['a bomb of aliases', ['validate', '-'], bomb],
    ['a folder of nothing that AWS printed', ['exposure', '.'], ''],
    ['a name that would drive the terminal', ['trace', template, '--from', '\u001b[2J', '--to', 'App'], ''],
    ['an output that is a folder', ['import', template, '-o', '.'], ''],
    ['two formats at once', ['validate', template, '--json', '--format', 'sarif'], ''],
    ['half a JSON file', ['validate', '-'], '{"format": "vpcanvas", "version": 1,'],
    ['a design from a newer version', ['validate', '-'], '{"format":"vpcanvas","version":99}'],
    ['something else', ['validate', '-'], 'hello: world'],
    ['a template with a cycle of aliases', ['validate', '-'], 'a: &a [*a]\nResources: *a'],
    ['an unknown option', ['validate', '--nope', '-'], '{}'],
    ['an unknown command', ['fly'], ''],
    ['queries that are no list', ['trace', template, '--queries', '-'], '{"from": "App"}'],
    ['half a file of queries', ['trace', template, '--queries', '-'], '[{"from": '],
    ['a design and queries from one input', ['trace', '-', '--queries', '-'], '[]'],
    ['one flow and many', ['trace', '-', '--from', 'App', '--queries', 'q.json'], ''],
    ['a flow from nowhere', ['trace', '-', '--to', 'App'], '{}'],
    ['an option given twice', ['trace', '-', '--from', 'a', '--from', 'b', '--to', 'c'], '{}'],
    ['a type of ICMP that is none', ['trace', '-', '--from', 'a', '--to', 'b', '--icmp-type', '256'], '{}'],
    ['a code of ICMP for TCP', ['trace', '-', '--from', 'a', '--to', 'b', '--icmp-code', '0'], '{}'],
    ['one message and many', ['trace', '-', '--icmp-type', '3', '--queries', 'q.json'], ''],
    ['a port that is none', ['trace', '-', '--from', 'a', '--to', 'b', '--port', '99999'], '{}'],
  ])('says so in words, for %s, and ends with 2', async (_, args, input) => {
    const { code, out, errors } = await vpcanvas(args, { input })
    expect(out).toBe('')
    expect(errors).toMatch(/^vpcanvas: .+\n$/)
    // oxlint-disable-next-line no-control-regex -- nothing of an input drives the terminal
    expect(errors).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
    expect(errors).not.toMatch(/unexpected failure|node:internal|\.ts:\d/)
    expect(code).toBe(2)
  })
})

it('a reader that has read enough changes neither the answer nor what else is said', async () => {
  const queries = await written(
    'many.json',
    JSON.stringify(Array.from({ length: 2000 }, () => ({ from: 'App', to: 'Cache', port: 6379 }))),
  )
  const child = spawn(process.execPath, [program, 'trace', template, '--queries', queries], { cwd: folder })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  expect(errors).toBe('')
})

describe('vpcanvas trace', () => {
  it('lets the application reach the cache and walks both ways', async () => {
    const { code, out } = await vpcanvas([
      'trace',
      template,
      '--from',
      'App',
      '--to',
      'Cache',
      '--port',
      '6379',
      '--json',
    ])
    const trace = JSON.parse(out) as { verdict: string; hops: { leg: string; because: string }[]; blockedBy: object[] }
    expect(trace).toMatchObject({ verdict: 'reachable', blockedBy: [] })
    expect(new Set(trace.hops.map((hop) => hop.leg))).toEqual(new Set(['forward', 'return']))
    expect(code).toBe(0)
  })

  it('asks about one message of ICMP, and about a source that the sender makes up', async () => {
    const design = await written('ping.json', JSON.stringify(ping))
    const from = ['trace', design, '--from', 'A', '--to', 'B', '--protocol', 'icmp']
    const asked = async (...more: string[]) => {
      const { out } = await vpcanvas([...from, ...more, '--json'])
      return JSON.parse(out) as { verdict: string; hops: { headerIn: { source: string } | null }[] }
    }
    expect((await asked()).verdict).toBe('blocked')
    expect((await asked('--icmp-type', '3', '--icmp-code', '4')).verdict).toBe('reachable')
    expect((await asked('--icmp-type', '3')).verdict).toBe('blocked')
    const forged = await vpcanvas([
      ...from,
      '--icmp-type',
      '3',
      '--icmp-code',
      '4',
      '--source-address',
      '10.0.9.9',
      '--json',
    ])
    expect(forged.code).toBe(1)
    expect(forged.out).toContain('10.0.9.9')
  })

  it('answers many queries in their order, and says no where one is blocked', async () => {
    const queries = await written(
      'queries.json',
      JSON.stringify([
        { from: 'internet', to: 'Cache', protocol: 'tcp', port: 6379 },
        { from: 'App', to: 'Cache', protocol: 'tcp', port: 6379 },
      ]),
    )
    const { code, out } = await vpcanvas(['trace', template, '--queries', queries, '--json'])
    const { results } = JSON.parse(out) as {
      results: { verdict: string; blockedBy: { code: string; message: string }[] }[]
    }
    expect(results.map((one) => one.verdict)).toEqual(['blocked', 'reachable'])
    expect(results[0]?.blockedBy.map((one) => one.code)).toContain('CACHE_NOT_INTERNET_REACHABLE')
    expect(code).toBe(1)
  })

  it('answers what can be asked of many queries, and says in its place what cannot', async () => {
    const path = await written(
      'odd-queries.json',
      JSON.stringify([
        { form: 'internet', to: 'Cache', ports: 6379 },
        { from: 'App', to: 'Cash', port: 6379 },
        'App to Cache',
        { from: 'App', to: 'Cache', protocol: 'tpc' },
        { from: 'App', to: 'Cache', port: 6379, note: 'the cache' },
      ]),
    )
    const asked = await vpcanvas(['trace', template, '--queries', path, '--json'])
    const { results } = JSON.parse(asked.out) as { results: ({ error: string } | { verdict: string })[] }
    expect(results.slice(0, 4)).toEqual([
      { error: expect.stringMatching(/^\[0\]: "form".*"from".*"ports".*"port"/) },
      { error: expect.stringMatching(/^\[1\]: .*"Cash".*Cache/) },
      { error: expect.stringMatching(/^\[2\]: /) },
      { error: expect.stringMatching(/^\[3\]: "tpc"/) },
    ])
    expect(results[4]).toMatchObject({ verdict: 'reachable' })
    expect(asked.errors).toBe('[4]: ignored, since a query has no such key: "note"\n')
    expect(asked.code).toBe(1)

    const korean = await vpcanvas(['--language', 'ko', 'trace', template, '--queries', path])
    expect(korean.out).toMatch(/^\[0\]\n추적할 수 없음\n {2}\[0\]: .*"form"/)
    expect(korean.out).toMatch(/\[4\] {2}App → Cache:6379 tcp\n도달 가능/)
    expect(korean.out).toMatch(/도달 가능 1건, 차단 0건, 알 수 없음 0건, 추적할 수 없음 4건\n$/)
    expect(korean.code).toBe(1)
  })

  it('shows the way there and back, what changes on it, and what blocks it with the way out', async () => {
    const { out } = await vpcanvas(['trace', template, '--from', 'internet', '--to', 'App', '--port', '22'])
    expect(out).toMatch(/^Blocked\n\nThere {2}tcp 198\.51\.100\.10:32768-60999 → /)
    expect(out).toMatch(/\n[A-Z_]+ {2}.+\n {2}There.*\n {2}.+\n {2}→ .+/)
    expect(out).toMatch(/\nWhat opens it, the narrowest first\n {2}1\. .*"AppGroup".*\n {5}Also opens .+\n/)
  })

  it('says why nothing opens what cannot be opened, and what comes closest', async () => {
    const asked = ['trace', template, '--from', 'internet', '--to', 'Cache', '--port', '6379']
    const { out } = await vpcanvas(['--language', 'ko', ...asked])
    expect(out).toMatch(/\n여는 방법이 없습니다\n {2}.+\n {2}→ .*"App"/)
  })

  it('tells where a description of AWS is not whole, beside the answer', async () => {
    const cut = JSON.stringify({ Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }], NextToken: 'x' })
    const { code, out, errors } = await vpcanvas(['validate', '-', '--region', 'eu-west-1', '--json'], { input: cut })
    expect(JSON.parse(out)).toMatchObject({ counts: { error: 0 } })
    expect(errors).toMatch(/^Vpcs: the last page is not here .+\n$/)
    expect(code).toBe(0)
  })

  it('names near misses for an end that is not there', async () => {
    const { code, errors } = await vpcanvas(['trace', template, '--from', 'Ap', '--to', 'Cache', '--port', '6379'])
    expect(errors).toContain('App')
    expect(code).toBe(2)

    const live = JSON.stringify({
      Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', Tags: [{ Key: 'Name', Value: 'shopfront' }] }],
    })
    const near = await vpcanvas(['trace', '-', '--from', 'shopfrnt', '--to', 'internet'], { input: live })
    expect(near.errors).toContain('shopfront (vpc-0a)')
  })
})

describe('vpcanvas exposure', () => {
  it('lists who reaches a resource, by logical id, with protocols and ports', async () => {
    const { code, out } = await vpcanvas(['exposure', template, '--of', 'Cache', '--json'])
    expect(JSON.parse(out)).toEqual({
      paths: [{ from: 'App', to: 'Cache', protocol: 'tcp', ports: [[6379, 6379]] }],
      unsupported: [],
    })
    expect(code).toBe(0)
  })

  it('says it in words, for everything, and names what there is when it is asked for something else', async () => {
    expect((await vpcanvas(['exposure', template])).out).toContain('App → Cache  tcp 6379\n')
    expect((await vpcanvas(['--language', 'ko', 'exposure', template, '--of', 'App'])).out).toBe(
      '도달할 수 있는 대상이 없습니다.\n',
    )
    const { code, errors } = await vpcanvas(['exposure', template, '--of', 'Cash'])
    expect(errors).toMatch(/The design has no "Cash". Did you mean: Cache/)
    expect(code).toBe(2)
  })
})

describe('vpcanvas import and export', () => {
  it('make a design of a template, and a template of the design that comes back as the same design', async () => {
    const design = join(folder, 'a.vpcanvas.json')
    expect((await vpcanvas(['import', template, '-o', design])).code).toBe(0)
    const exported = await vpcanvas(['export', design, '--to', 'cloudformation'])
    expect(exported.code).toBe(0)
    const again = await vpcanvas(['import', '-'], { input: exported.out })
    const [before, after] = [JSON.parse(await readFile(design, 'utf8')), JSON.parse(again.out)] as [
      Record<string, object>,
      Record<string, object>,
    ]
    expect(Object.keys(after['resources'] ?? {})).toEqual(Object.keys(before['resources'] ?? {}))
  })
})

describe('an output over its input', () => {
  it('is refused where that would lose it, and is the same design where it is one', async () => {
    const path = await written('kept.yaml', await readFile(template, 'utf8'))
    const { code, errors } = await vpcanvas(['import', path, '-o', 'kept.yaml'])
    expect(errors).toBe('vpcanvas: kept.yaml: this is the file that was read, and would be lost. Name another one.\n')
    expect(code).toBe(2)
    expect(await readFile(path, 'utf8')).toBe(await readFile(template, 'utf8'))

    await vpcanvas(['import', path, '-o', 'kept.json'])
    const before = await readFile(join(folder, 'kept.json'), 'utf8')
    expect((await vpcanvas(['export', 'kept.json', '--to', 'json', '-o', 'kept.json'])).code).toBe(0)
    expect(await readFile(join(folder, 'kept.json'), 'utf8')).toBe(before)
  })
})

describe('from a terminal', () => {
  let sandbox: Sandbox
  let env: Record<string, string>
  beforeAll(async () => {
    sandbox = await startSandbox()
    env = { VPCANVAS_SANDBOX: sandbox.endpoint }
  })
  afterAll(() => sandbox?.stop())

  it('a template becomes real in the sandbox, stays as it is, and goes without a trace', async () => {
    const planned = await vpcanvas(['plan', template, '--target', 'sandbox', '--json'], { env })
    expect(planned.errors).toBe('')
    const plan = JSON.parse(planned.out) as {
      summary: Record<string, number>
      steps: { resource: string; action: string }[]
    }
    expect(plan.summary).toMatchObject({ update: 0, replace: 0, delete: 0 })
    expect(plan.steps.map((step) => step.resource)).toEqual(expect.arrayContaining(['Network', 'Nat', 'Cache', 'App']))

    const unasked = await vpcanvas(['apply', template, '--target', 'sandbox'], { env })
    expect(unasked).toMatchObject({ code: 2, errors: expect.stringContaining('--yes') })

    const applied = await vpcanvas(['apply', template, '--target', 'sandbox', '--yes', '--json'], { env })
    const result = JSON.parse(applied.out) as {
      status: string
      outputs: Record<string, { endpoint?: string; port?: number }>
    }
    expect(result.status).toBe('succeeded')
    expect(result.outputs['Cache']).toMatchObject({ endpoint: expect.stringMatching(/./), port: 6379 })
    expect(applied.code).toBe(0)

    const second = await vpcanvas(['plan', template, '--target', 'sandbox', '--json'], { env })
    expect((JSON.parse(second.out) as { steps: object[] }).steps).toEqual([])

    const destroyed = await vpcanvas(['destroy', template, '--target', 'sandbox', '--yes', '--json'], { env })
    expect(JSON.parse(destroyed.out)).toMatchObject({ status: 'succeeded' })
    const third = await vpcanvas(['destroy', template, '--target', 'sandbox', '--yes', '--json'], { env })
    expect(JSON.parse(third.out)).toMatchObject({ status: 'succeeded', steps: [] })
  })

  it('a template that changes is still the same one: what is there changes, and nothing is made a second time', async () => {
    const text = await readFile(template, 'utf8')
    const path = await written('changing.yaml', text)
    const applied = await vpcanvas(['apply', path, '--target', 'sandbox', '--yes', '--json'], { env })
    expect(applied.code).toBe(0)
    await written(
      'changing.yaml',
      text.replace('GroupDescription', 'Tags: [{ Key: Team, Value: cache }]\n      GroupDescription'),
    )
    const planned = await vpcanvas(['plan', path, '--target', 'sandbox', '--json'], { env })
    expect((JSON.parse(planned.out) as { summary: object }).summary).toMatchObject({
      create: 0,
      update: 1,
      replace: 0,
      delete: 0,
    })
    const read = await vpcanvas(['--language', 'ko', 'plan', path, '--target', 'sandbox'], { env })
    expect(read.out).toContain('다음 항목이 다릅니다: 태그.\n    태그 (Team): + cache\n')

    await written('changing.yaml', text.replace('AtRestEncryptionEnabled: true', 'AtRestEncryptionEnabled: false'))
    const losing = await vpcanvas(['plan', path, '--target', 'sandbox'], { env })
    expect(losing.out).toMatch(/Encryption at rest: yes → no .*\n.*Applying this needs --accept-data-loss\./s)
    const refused = await vpcanvas(['apply', path, '--target', 'sandbox', '--yes', '--json'], { env })
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.errors).toMatch(/^vpcanvas: What is stored would be lost: Cache\. Add --accept-data-loss .+\n$/)

    await written('changing.yaml', text)
    expect((await vpcanvas(['destroy', path, '--target', 'sandbox', '--yes'], { env })).code).toBe(0)
  })

  it('a target that is none is refused in words', async () => {
    const { code, errors } = await vpcanvas(['plan', template, '--target', 'a:b:c'], { env })
    expect(errors).toContain('PROFILE')
    expect(code).toBe(2)
  })
})
