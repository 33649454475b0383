import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson } from '@vpcanvas/model'
import { templates } from '@vpcanvas/resources'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../bin/vpcanvas.mjs', import.meta.url))
const template = fileURLToPath(new URL('../fixtures/cache.yaml', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-cost-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Answer {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

function vpcanvasIn(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...process.env, LANG: 'C', ...env },
    })
    let [out, errors] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.on('close', (code) => resolve({ code, out, errors }))
    child.stdin.end()
  })
}

const vpcanvas = (...args: readonly string[]) => vpcanvasIn({}, ...args)

/** Two zones with a NAT gateway each, in a region. */
async function twoZones(region: string): Promise<string> {
  const design = templates.find(({ id }) => id === 'public-and-private')?.design() ?? expect.fail('no such template')
  const path = join(folder, `${region}.json`)
  await writeFile(path, canonicalJson(design).replaceAll('ap-northeast-2', region))
  return path
}

interface Costs {
  readonly currency: string
  readonly total: { readonly certain: string; readonly unknown: number; readonly isAtLeast: boolean }
  readonly resources: readonly { readonly resource: string; readonly certain: string }[]
  readonly comparisons?: readonly { readonly id: string; readonly difference: { readonly certain: string } }[]
}

describe('vpcanvas cost', () => {
  it('says what each resource costs, the sum, and whose prices they are', async () => {
    const { code, out, errors } = await vpcanvas('cost', await twoZones('us-east-1'))
    expect(code).toBe(0)
    expect(out).toMatch(
      /^nat-a \(NAT gateway\) {2}\$32\.85 a month, \$37\.35 with typical use \(\$33\.30 to \$77\.85\)$/m,
    )
    expect(out).toMatch(/^Total: \$85\.26 a month, \$100\.44 with typical use/m)
    expect(errors).toContain('Prices of 2026-09-24: AWS Price List')
  })

  it('is one JSON document, with money as decimal text', async () => {
    const { code, out } = await vpcanvas('cost', await twoZones('us-east-1'), '--compare', 'nat-a', '--json')
    const answer = JSON.parse(out) as Costs
    expect(code).toBe(0)
    expect(answer).toMatchObject({ currency: 'USD', total: { certain: '85.264', unknown: 0, isAtLeast: false } })
    expect(answer.resources.find(({ resource }) => resource === 'nat-a')?.certain).toBe('32.85')
    expect(answer.comparisons?.map(({ id, difference }) => `${id} ${difference.certain}`)).toEqual([
      'one -36.50',
      'regional 0.00',
      'instance -29.784',
    ])
  })

  it('says "at least" where a price is not known, in both languages', async () => {
    const path = await twoZones('sa-east-1')
    const [en, ko] = await Promise.all([vpcanvas('cost', path), vpcanvas('cost', path, '--language', 'ko')])
    expect(en.out).toMatch(/^Total: at least \$7\.30 a month.* prices are not known\.$/m)
    expect(ko.out).toMatch(/^합계: 월 최소 \$7\.30.*알 수 없는 가격 \d+개\.$/m)
  })

  it('takes a CloudFormation template', async () => {
    const { code, out } = await vpcanvas('cost', template, '--region', 'us-east-1', '--json')
    expect(code).toBe(0)
    expect((JSON.parse(out) as Costs).resources.length).toBeGreaterThan(0)
  })

  it('refuses a resource that is not there, in one line', async () => {
    const path = await twoZones('us-east-1')
    const { code, out, errors } = await vpcanvas('cost', path, '--compare', 'nobody')
    expect([code, out]).toEqual([2, ''])
    expect(errors).toBe(`vpcanvas: --compare: ${path} has no "nobody", or several of that name. Name it by its id.\n`)
  })
})

describe('refreshed prices', () => {
  let server: Server
  let endpoint: string
  const asked: { ServiceCode: string; NextToken?: string }[] = []
  beforeAll(async () => {
    // The Pricing API, as far as one NAT gateway's hours go, in two pages.
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        const question = JSON.parse(body) as { ServiceCode: string; NextToken?: string; Filters: { Value: string }[] }
        asked.push(question)
        const isNat = question.Filters.some(({ Value }) => Value === 'NAT Gateway')
        const item = JSON.stringify({
          product: {
            productFamily: 'NAT Gateway',
            attributes: { usagetype: 'SAE1-NatGateway-Hours', regionCode: 'sa-east-1' },
            sku: 'S',
          },
          terms: {
            OnDemand: {
              'S.T': {
                priceDimensions: {
                  'S.T.D': {
                    unit: 'Hrs',
                    beginRange: '0',
                    endRange: 'Inf',
                    description: '$0.093 per NAT Gateway Hour',
                    pricePerUnit: { USD: '0.0930000000' },
                  },
                },
              },
            },
          },
        })
        response.setHeader('Content-Type', 'application/x-amz-json-1.1')
        response.end(
          JSON.stringify(
            isNat && !question.NextToken
              ? { FormatVersion: 'aws_v1', PriceList: [], NextToken: 'more' }
              : { FormatVersion: 'aws_v1', PriceList: isNat ? [item] : [] },
          ),
        )
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  const credentials = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_EC2_METADATA_DISABLED: 'true' }

  it('are read page by page, kept beside the designs, and used from then on', async () => {
    const path = await twoZones('sa-east-1')
    const refreshed = await vpcanvasIn({ ...credentials, AWS_ENDPOINT_URL: endpoint }, 'cost', path, '--refresh')
    expect(refreshed.errors).toContain('sa-east-1: 1 prices')
    expect(refreshed.out).toMatch(/^nat-a \(NAT gateway\) {2}at least \$67\.89 a month/m)
    expect(asked.some(({ NextToken }) => NextToken === 'more')).toBe(true)
    expect(new Set(asked.map(({ ServiceCode }) => ServiceCode))).toEqual(
      new Set(['AmazonEC2', 'AmazonVPC', 'AWSDataTransfer', 'AmazonElastiCache']),
    )
    const again = await vpcanvas('cost', path)
    expect(again.out).toContain('$67.89')
    expect(again.errors).toContain('AWS Price List Query API')
  })

  it('stay as they were where AWS does not answer', async () => {
    const before = await readFile(join(folder, '.vpcanvas', 'prices.json'), 'utf8')
    const nowhere = { ...credentials, AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' }
    const { code, errors } = await vpcanvasIn(nowhere, 'cost', await twoZones('sa-east-1'), '--refresh')
    expect(code).toBe(2)
    expect(errors).toMatch(
      /^vpcanvas: --refresh: the AWS Pricing API does not answer .* The prices stay as they were\.$/m,
    )
    expect(await readFile(join(folder, '.vpcanvas', 'prices.json'), 'utf8')).toBe(before)
  })

  it('that are no prices are refused with the place and the way out', async () => {
    await mkdir(join(folder, '.vpcanvas'), { recursive: true })
    await writeFile(
      join(folder, '.vpcanvas', 'prices.json'),
      '{"format":1,"sources":{},"everywhere":[],"regions":{"x":1}}',
    )
    const { code, errors } = await vpcanvas('cost', await twoZones('us-east-1'))
    expect(code).toBe(2)
    expect(errors).toContain(
      'this is no table of prices (at "regions.x"). Delete it, or run "vpcanvas cost --refresh" again.',
    )
    await rm(join(folder, '.vpcanvas', 'prices.json'))
  })
})

describe('the use of one resource', () => {
  const usesOf = (text: string) =>
    (JSON.parse(text) as { resources: { resource: string; usage: { typical: string }; lines: { isOwn: boolean }[] }[] })
      .resources

  it('is said on the command line, counts for it alone, and is written into the design on request', async () => {
    const path = await twoZones('us-east-1')
    const before = usesOf((await vpcanvas('cost', path, '--json')).out)
    const said = await vpcanvas('cost', path, '--json', '--usage', 'nat-a=500')
    const after = usesOf(said.out)
    const changed = after.filter(({ usage }, at) => usage.typical !== before[at]?.usage.typical)
    expect(changed.map(({ usage, lines }) => [usage.typical, lines.some(({ isOwn }) => isOwn)])).toEqual([
      ['22.50', true],
    ])
    const own = join(folder, 'own.json')
    expect((await vpcanvas('cost', path, '--usage', 'nat-a=10,500,900', '-o', own)).errors).toContain(
      'nat-a: Data through each NAT gateway: 10 – 500 – 900 GB a month',
    )
    expect(usesOf((await vpcanvas('cost', own, '--json')).out)).toEqual(
      usesOf((await vpcanvas('cost', path, '--json', '--usage', 'nat-a=10,500,900')).out),
    )
    expect((await vpcanvas('diff', path, own)).out).toContain('nat-a: another use is assumed for its cost')
  }, 60_000)

  it.each([
    ['nobody=5', 'names no resource of the design'],
    ['nat-a', 'names no resource of the design'],
    ['nat-a=much', 'gives no amount'],
    ['nat-a=9,5,1', 'gives no amount'],
    ['nat-a/other.gb=5', 'which use of "nat-a"? Write one of: '],
    ['vpc=5', 'the bill of "vpc" depends on no use'],
  ])('is refused where it says nothing: %s', async (text, why) => {
    const { code, out, errors } = await vpcanvas('cost', await twoZones('us-east-1'), '--usage', text)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toContain(why)
  })
})

describe('a plan', () => {
  let sandbox: Sandbox | undefined
  afterAll(() => sandbox?.stop())

  it('says what it does to the bill, against what was last applied', async () => {
    sandbox = await startSandbox()
    const env = { VPCANVAS_SANDBOX: sandbox.endpoint }
    const path = await twoZones('us-east-1')
    const target = ['--target', 'sandbox']
    const first = await vpcanvasIn(env, 'plan', path, ...target, '--json')
    expect(JSON.parse(first.out)).toMatchObject({
      cost: {
        currency: 'USD',
        before: { certain: '0.00' },
        after: { certain: '85.264' },
        difference: { certain: '85.264' },
      },
    })
    expect((await vpcanvasIn(env, 'apply', path, ...target, '--yes')).code).toBe(0)
    const same = await vpcanvasIn(env, 'plan', path, ...target)
    expect(same.out).toMatch(/^Cost: the same price, then \$100\.44 a month with typical use\.$/m)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('t4g.micro', 't4g.small'))
    const larger = await vpcanvasIn(env, 'plan', path, ...target)
    expect(larger.out).toMatch(/^Cost: \+\$12\.26 a month, then \$112\.71 a month with typical use\.$/m)
  }, 240_000)
})
