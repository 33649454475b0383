import { describe, expect, it } from 'vitest'
import { DESIGN_VERSION } from './design.ts'
import { type Migration, migrated, migrations } from './migrations.ts'

const steps: readonly Migration[] = [
  { from: 1, name: 'call books volumes', migrate: ({ books, ...rest }) => ({ ...rest, volumes: books }) },
  {
    from: 2,
    name: 'count volumes',
    migrate: (document) => ({ ...document, count: [document['volumes']].flat().length }),
  },
]

describe('a document', () => {
  it('of the current version stays as it is', () => {
    const document = { version: 3, volumes: [] }
    expect(migrated(document, steps, 3)).toEqual({ ok: true, document, applied: [] })
  })

  it('of an old version is taken through every step in order', () => {
    const before = { version: 1, books: ['dune', 'emma'] }
    expect(migrated(before, steps, 3)).toEqual({
      ok: true,
      document: { version: 3, volumes: ['dune', 'emma'], count: 2 },
      applied: ['call books volumes', 'count volumes'],
    })
    expect(before).toEqual({ version: 1, books: ['dune', 'emma'] })
  })

  it('of a newer version is refused with what to do', () => {
    const result = migrated({ version: 4 }, steps, 3)
    expect(result).toMatchObject({ ok: false })
    expect(!result.ok && result.text.en).toMatch(/version 4.*up to 3.*Update vpcanvas/)
    expect(!result.ok && result.text.ko).toMatch(/업데이트/)
  })

  it('that no step leads on from is refused', () => {
    const result = migrated({ version: 1 }, steps.slice(1), 3)
    expect(!result.ok && result.text.en).toMatch(/from version 1/)
  })

  it.each([undefined, null, '1', 0, 1.5, -1, Number.NaN])('of version %s is refused', (version) => {
    expect(migrated({ version }, steps, 3)).toMatchObject({ ok: false })
  })
})

describe('the migrations', () => {
  it('lead from version 1 to the current one without gaps, each under its own name', () => {
    expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: DESIGN_VERSION - 1 }, (_, at) => at + 1))
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
  })
})

describe('a design of version 1', () => {
  it('gets the properties that its VPCs, subnets, instances and security groups lack, and keeps everything else', () => {
    const resources = {
      v: { kind: 'vpc', props: { cidrBlock: '10.0.0.0/16' } },
      s: { kind: 'subnet', props: { cidrBlock: '10.0.0.0/24' } },
      i: { kind: 'instance', props: { instanceType: 't4g.micro' } },
      n: { kind: 'networkInterface', props: { description: 'n' } },
      g: { kind: 'securityGroup', props: { description: 'g' } },
      r: { kind: 'region', props: { region: 'eu-west-1' } },
      p: { kind: '__proto__', props: {} },
      broken: 7,
    }
    const result = migrated({ version: 1, name: 'Old', resources }, migrations, 2)
    expect(result).toMatchObject({
      ok: true,
      document: {
        version: 2,
        name: 'Old',
        resources: {
          v: { kind: 'vpc', props: { cidrBlock: '10.0.0.0/16', ipv6CidrBlock: null, ipv6Pool: null } },
          s: { props: { ipv6Index: null, ipv6CidrBlock: null, assignIpv6AddressOnCreation: false } },
          i: { props: { instanceType: 't4g.micro', ipv6AddressCount: null, ipv6Addresses: [] } },
          n: { props: { description: 'n', ipv6AddressCount: null, ipv6Addresses: [] } },
          g: { props: { description: 'g', generatedName: false } },
          r: resources.r,
          p: resources.p,
          broken: 7,
        },
      },
    })
  })

  it('of version 3 says that IPv6 blocks of subnets were /64', () => {
    const resources = { s: { kind: 'subnet', props: { ipv6Index: 3 } }, v: { kind: 'vpc', props: {} } }
    expect(migrated({ version: 3, resources }, migrations, 4)).toMatchObject({
      document: { version: 4, resources: { s: { props: { ipv6Index: 3, ipv6PrefixLength: 64 } }, v: resources.v } },
    })
  })

  it.each([undefined, null, [], 'none'])('without resources (%j) is left for the reader to refuse', (resources) => {
    expect(migrated({ version: 1, resources }, migrations, 2)).toEqual({
      ok: true,
      document: { version: 2, resources },
      applied: ['IPv6 of VPCs, subnets, instances and network interfaces; names of security groups that nobody chose'],
    })
  })
})
