import { describe, expect, it } from 'vitest'
import { likeliest } from './likeliest.ts'
import { readQuery } from './queries.ts'

function refusal(entry: unknown, index = 0): { readonly en: string; readonly ko: string } | null {
  const { read } = readQuery(entry, index)
  return 'refused' in read ? read.refused : null
}

describe('a query', () => {
  it('is a flow between two ends, tcp where it does not say', () => {
    const query = (entry: object) => readQuery(entry, 0).read
    expect(query({ from: 'a', to: 'b', port: 443, sourcePort: 50_000 })).toEqual({
      query: { from: 'a', to: 'b', protocol: 'tcp', port: 443, sourcePort: 50_000 },
    })
    expect(query({ from: 'a', to: 'b', protocol: 17, port: null })).toEqual({
      query: { from: 'a', to: 'b', protocol: '17' },
    })
  })

  it('says what an ICMP message and a sender write, where it wants to', () => {
    const asked = { from: 'a', to: 'b', protocol: 'icmp', icmpType: 3, icmpCode: 4, sourceAddress: '10.0.0.9' }
    expect(readQuery(asked, 0)).toEqual({ read: { query: asked }, strange: [] })
    expect(refusal({ ...asked, icmpType: 256 })?.en).toBe('[0]: "icmpType" (256) is no number from 0 to 255.')
    expect(refusal({ ...asked, sourceAddress: 9 })?.en).toBe('[0]: "sourceAddress" (9) is no address.')
  })

  it.each([
    [{ form: 'a', to: 'b' }, '[0]: "form" is no key of a query. Did you mean "from"?'],
    [{ from: 'a', to: 'b', ports: 443 }, '[0]: "ports" is no key of a query. Did you mean "port"?'],
    [{ from: 'a', to: 'b', Port: 443 }, '[0]: "Port" is no key of a query. Did you mean "port"?'],
    [{ from: 'a', to: 'b', source_port: 443 }, '[0]: "source_port" is no key of a query. Did you mean "sourcePort"?'],
    [{ source: 'a', to: 'b' }, '[0]: "source" is no key of a query. Did you mean "from"?'],
    [{ from: 'a', to: 'b', protocl: 'udp' }, '[0]: "protocl" is no key of a query. Did you mean "protocol"?'],
    [{ from: 'a' }, '[0]: "to" is missing.'],
    [{ from: 5, to: 'b' }, '[0]: "from" (5) is no text: name a resource, an address or "internet".'],
    [{ from: 'a', to: ' ' }, '[0]: "to" (" ") is no text: name a resource, an address or "internet".'],
    [{ from: 'a', to: 'b', port: '443' }, '[0]: "port" ("443") is no port: use a number from 0 to 65535.'],
    [{ from: 'a', to: 'b', port: 65_536 }, '[0]: "port" (65536) is no port: use a number from 0 to 65535.'],
    [{ from: 'a', to: 'b', sourcePort: 0.5 }, '[0]: "sourcePort" (0.5) is no port: use a number from 0 to 65535.'],
    [
      { from: 'a', to: 'b', protocol: ['tcp'] },
      '[0]: "protocol" (["tcp"]) is no protocol: use "tcp", "udp", "icmp" or a number from 0 to 255.',
    ],
    ['a to b', '[0]: A query is an object: { "from", "to", "protocol", "port", "sourcePort" }.'],
    [null, '[0]: A query is an object: { "from", "to", "protocol", "port", "sourcePort" }.'],
    [[], '[0]: A query is an object: { "from", "to", "protocol", "port", "sourcePort" }.'],
  ])('%j is refused with what is wrong', (entry, en) => {
    const said = refusal(entry)
    expect(said?.en).toBe(en)
    expect(said?.ko).toMatch(/[가-힣]/)
    expect(said?.ko).not.toMatch(/\b(is|the|of|a|Invalid|expected)\b/)
  })

  it('is told everything that is wrong with it, with its place', () => {
    expect(refusal({ form: 'a', port: -1 }, 7)?.en).toBe(
      '[7]: "form" is no key of a query. Did you mean "from"? "to" is missing. "port" (-1) is no port: use a number from 0 to 65535.',
    )
  })

  it('keeps its meaning where it carries words of somebody else, which are named', () => {
    const { read, strange } = readQuery({ from: 'a', to: 'b', id: 'q1', expect: 'reachable', constructor: 1 }, 0)
    expect(read).toEqual({ query: { from: 'a', to: 'b', protocol: 'tcp' } })
    expect(strange).toEqual(['id', 'expect', 'constructor'])
  })
})

it.each([
  ['form', 'from'],
  ['FROM', 'from'],
  ['prot', 'port'],
  ['sourceprot', 'sourcePort'],
  ['id', null],
  ['name', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%s is most likely %s', (word, meant) => {
  expect(likeliest(word, ['from', 'to', 'protocol', 'port', 'sourcePort'])).toBe(meant)
})
