import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyEdits, canonicalJson, type Design, emptyDesign, type Props, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../bin/vpcanvas.mjs', import.meta.url))
const template = fileURLToPath(new URL('../fixtures/cache.yaml', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpcanvas-addresses-'))
  await writeFile(join(folder, 'net.json'), canonicalJson(net))
  await writeFile(join(folder, 'empty.json'), canonicalJson(emptyDesign('empty', 'Empty')))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const thing = (id: string, kind: keyof typeof kinds, parent: string | null, props: Props) => ({
  op: 'add' as const,
  resource: { id, kind, name: id, parent, props: { ...kinds[kind]?.defaults, ...props } },
})
const subnet = (id: string, cidrBlock: string, zone: string, ipv6Index: number | null) =>
  thing(id, 'subnet', 'vpc', { cidrBlock, availabilityZone: `ap-northeast-2${zone}`, ipv6Index })

/** A VPC of 1,024 addresses, half of them taken, whose range is used on premises and by a peer too. */
const net: Design = applyEdits(
  emptyDesign('net', 'Net'),
  [
    thing('seoul', 'region', null, { region: 'ap-northeast-2' }),
    thing('vpc', 'vpc', 'seoul', { cidrBlock: '10.0.0.0/22', ipv6CidrBlock: '2600:1f14:aa:bb00::/56' }),
    subnet('app', '10.0.0.0/24', 'a', 0),
    subnet('data', '10.0.2.0/24', 'b', 0),
    subnet('astray', '10.9.0.0/24', 'c', null),
    thing('host', 'instance', 'app', {}),
    thing('vpc-twin', 'vpc', 'seoul', { cidrBlock: '10.0.3.0/24' }),
    thing('peering', 'vpcPeering', 'seoul', { requester: 'vpc', accepter: 'vpc-twin' }),
    thing('office', 'onPremises', null, { cidrBlocks: ['10.0.0.0/16'] }),
  ],
  schemasOf(kinds),
)

function vpcanvas(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, LANG: 'C' } }
    const child = execFile(process.execPath, [program, ...args], options, (error, out, errors) =>
      resolve({ code: error ? Number(error.code) : 0, out, errors }),
    )
    child.stdin?.end()
  })
}

describe('vpcanvas addresses', () => {
  it('lists who has what and what is free, in the order of addresses, then what collides and what fits', async () => {
    const { code, out } = await vpcanvas('addresses', 'net.json')
    expect(code).toBe(0)
    const [first, heads, ...lines] = out.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))
    expect(first).toBe('vpc | 10.0.0.0/22, 2600:1f14:aa:bb00::/56')
    expect(heads).toBe('RANGE | NAME | USABLE | USED | FREE | ZONE | TIER | IPv6')
    expect(lines.slice(0, 5)).toEqual([
      '10.0.0.0/24 | app | 251 | 1 | 250 | ap-northeast-2a | isolated | 2600:1f14:aa:bb00::/64 · overlaps another',
      '10.0.1.0/24 | free | 251 | 251',
      '10.0.2.0/24 | data | 251 | 0 | 251 | ap-northeast-2b | isolated | 2600:1f14:aa:bb00::/64 · overlaps another',
      '10.0.3.0/24 | free | 251 | 251',
      '10.9.0.0/24 | astray | 251 | 0 | 251 | ap-northeast-2c | isolated · outside the VPC',
    ])
    expect(out).toContain('! 10.0.3.0/24 is a range of "vpc-twin", which is peered with this VPC.')
    expect(out).toContain('! 10.0.0.0/16 is used on premises by "office".')
    expect(out).toContain('Free: 512 addresses in 2 blocks; the widest is 10.0.1.0/24, in one piece it would be a /23.')
    expect(out).toContain('IPv6: 255 of 256 blocks of /64 are free, one for each subnet.')
    expect(out).toContain('A new VPC could have 10.1.0.0/16')
  })

  it('gives programs one document', async () => {
    const { code, out, errors } = await vpcanvas('addresses', 'net.json', '--json')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const { vpcs, proposal } = JSON.parse(out) as { vpcs: Record<string, unknown>[]; proposal: string }
    expect(proposal).toBe('10.1.0.0/16')
    expect(vpcs.map(({ vpc }) => vpc)).toEqual(['vpc', 'vpc-twin'])
    expect(vpcs[0]).toMatchObject({
      ranges: [
        { range: '10.0.0.0/22', role: 'primary' },
        { range: '2600:1f14:aa:bb00::/56', role: 'ipv6' },
      ],
      subnets: [
        {
          subnet: 'app',
          range: '10.0.0.0/24',
          ipv6: '2600:1f14:aa:bb00::/64',
          usable: 251,
          used: 1,
          free: 250,
          usedBy: [{ resource: 'host', addresses: 1 }],
          growth: '10.0.0.0/23',
          fault: null,
          ipv6Fault: 'overlap',
        },
        { subnet: 'data', growth: '10.0.2.0/23' },
        { subnet: 'astray', fault: 'outside', growth: null },
      ],
      free: ['10.0.1.0/24', '10.0.3.0/24'],
      collisions: [
        { range: '10.0.3.0/24', by: 'vpc-twin', reason: 'peered', grave: true },
        { range: '10.0.0.0/16', by: 'office', reason: 'onPremises', grave: true },
      ],
      addresses: { total: 1024, free: 512, largest: '10.0.1.0/24' },
      fits: { '/23': 0, '/24': 2, '/28': 32 },
      ipv6Parts: { total: 256, free: 255 },
    })
  })

  it('reads a template, and speaks Korean', async () => {
    const { code, out } = await vpcanvas('--language', 'ko', 'addresses', template)
    expect(code).toBe(0)
    expect(out).toMatch(/범위 +이름 +사용 가능 +사용 +남음 +가용 영역 +유형/)
    expect(out).toMatch(/10\.20\.0\.0\/24 +PublicSubnet +251 +\d+ +\d+ .*퍼블릭/)
    expect(out).toContain('남은 주소: ')
  })

  it('says so where there is no VPC', async () => {
    expect(await vpcanvas('addresses', 'empty.json')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^There is no VPC in it\.\n/) as string,
    })
  })

  it('refuses what it cannot read in a line that names the place, and prints nothing else', async () => {
    await writeFile(join(folder, 'broken.json'), '{"format":')
    for (const args of [['gone.json'], ['broken.json', '--json']]) {
      const { code, out, errors } = await vpcanvas('addresses', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(errors.trim().split('\n')).toHaveLength(1)
      expect(errors).toContain(args[0])
    }
  })
})

describe('vpcanvas addresses, of a folder of designs', () => {
  const shop = (id: string, cidrBlock: string) =>
    canonicalJson(
      applyEdits(
        emptyDesign(id, `Shop ${id}`),
        [
          thing('seoul', 'region', null, { region: 'ap-northeast-2' }),
          thing('vpc', 'vpc', 'seoul', { cidrBlock }),
          subnet('app', cidrBlock.replace('/16', '/24'), 'a', null),
        ],
        schemasOf(kinds),
      ),
    )
  beforeAll(async () => {
    await mkdir(join(folder, 'shops'))
    await writeFile(join(folder, 'shops', 'a.vpcanvas.json'), shop('a', '10.0.0.0/16'))
    await writeFile(join(folder, 'shops', 'b.vpcanvas.json'), shop('b', '10.0.0.0/16'))
    await writeFile(join(folder, 'shops', 'b copy.vpcanvas.json'), shop('b', '10.0.0.0/16'))
    await writeFile(join(folder, 'shops', 'c.vpcanvas.json'), shop('c', '10.1.0.0/16'))
    await writeFile(join(folder, 'shops', 'torn.vpcanvas.json'), '{')
  })

  it('says of each VPC which other design has its range, and where a new one meets none', async () => {
    const { code, out, errors } = await vpcanvas('addresses', 'shops')
    expect(code).toBe(0)
    expect(errors).toContain('torn.vpcanvas.json is left out: The file is not valid JSON.')
    expect(out.match(/^.*\.vpcanvas\.json.*$/gm)).toEqual([
      'a.vpcanvas.json  Shop a',
      'b copy.vpcanvas.json  Shop b',
      'b.vpcanvas.json  Shop b',
      'c.vpcanvas.json  Shop c',
    ])
    const said = '10.0.0.0/16 is a range of VPC "vpc" in the design "Shop a" too. The two VPCs can never be peered.'
    // Of b and its copy, not of a itself, and not of b by its own copy.
    expect(out.split(said)).toHaveLength(3)
    expect(out.split('in the design "Shop b" too')).toHaveLength(3)
    expect(out).not.toContain('in the design "Shop c"')
    expect(out).toContain('A new VPC could have 10.2.0.0/16: no design of the folder uses it.')
  })

  it('gives programs the same, with the file', async () => {
    const { out } = await vpcanvas('addresses', 'shops', '--json')
    const { designs, proposal } = JSON.parse(out) as {
      designs: { file: string; vpcs: { collisions: unknown[] }[] }[]
      proposal: string
    }
    expect(proposal).toBe('10.2.0.0/16')
    expect(designs.map(({ file }) => file)).toEqual([
      'a.vpcanvas.json',
      'b copy.vpcanvas.json',
      'b.vpcanvas.json',
      'c.vpcanvas.json',
    ])
    expect(designs[2]?.vpcs[0]?.collisions).toMatchObject([
      { range: '10.0.0.0/16', by: null, file: 'a.vpcanvas.json', reason: 'elsewhere', grave: false },
    ])
    expect(designs[3]?.vpcs[0]?.collisions).toEqual([])
  })

  it('takes one file of it for itself alone', async () => {
    const { out } = await vpcanvas('addresses', join('shops', 'a.vpcanvas.json'))
    expect(out).not.toContain('in the design "')
    expect(out).toContain('nothing in the design uses it')
  })
})
