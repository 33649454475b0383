import { expect, it } from 'vitest'
import { Unreadable } from '../../unreadable.ts'
import { parseYaml } from './yaml.ts'

function refusal(text: string): string {
  try {
    parseYaml(text)
  } catch (error) {
    if (error instanceof Unreadable) return error.text.en
    throw error
  }
  throw new Error('it was taken')
}

it('turns short forms into the functions they are short for', () => {
  expect(
    parseYaml(`
a: !Ref Vpc
b: !GetAtt Vpc.CidrBlock
c: !GetAtt Cache.PrimaryEndPoint.Address
d: !Sub '\${Vpc}-x'
e: !Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]]
f: !If
  - Prod
  - !Ref AWS::NoValue
  - { x: !GetAZs '' }
g: !Condition Prod
h: !Base64
  Fn::Sub: text
`).value,
  ).toEqual({
    a: { Ref: 'Vpc' },
    b: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] },
    c: { 'Fn::GetAtt': ['Cache', 'PrimaryEndPoint.Address'] },
    d: { 'Fn::Sub': '${Vpc}-x' },
    e: { 'Fn::Select': [1, { 'Fn::Cidr': [{ 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, 4, 8] }] },
    f: { 'Fn::If': ['Prod', { Ref: 'AWS::NoValue' }, { x: { 'Fn::GetAZs': '' } }] },
    g: { Condition: 'Prod' },
    h: { 'Fn::Base64': { 'Fn::Sub': 'text' } },
  })
})

it('keeps the spelling of what only looks like a number', () => {
  expect(
    parseYaml(
      'version: 8.0\naccount: 012345678901\ndate: 2010-09-09\nport: 6379\nratio: 0.5\nzone: 1e3\nyes: no\n22: ssh\n',
    ).value,
  ).toEqual({
    version: '8.0',
    account: '012345678901',
    date: '2010-09-09',
    port: 6379,
    ratio: 0.5,
    zone: '1e3',
    yes: 'no',
    '22': 'ssh',
  })
})

it('follows aliases', () => {
  expect(parseYaml('a: &tags [{ Key: x }]\nb: *tags\n').value).toEqual({ a: [{ Key: 'x' }], b: [{ Key: 'x' }] })
})

it('does not take a merge for more than a key, as CloudFormation does not', () => {
  expect(parseYaml('a: &a { x: 1 }\nb: { <<: *a }\n').value).toEqual({ a: { x: 1 }, b: { '<<': { x: 1 } } })
})

it.each([
  ['a: 1\nb: 2\na: 3\n', '3:1: The key "a" is there twice.'],
  ['a: { b: 1, b: 2 }\n', '1:12: The key "b" is there twice.'],
  ['a:\n\tb: 1\n', '2:1: A tab is used to indent; YAML takes spaces only.'],
  ['a: *missing\n', '1:4: There is no anchor "missing" above.'],
  ['a: &a [1, *a]\n', '1:11: The alias "a" stands inside what it names.'],
  ['a: &a { b: { c: *a } }\n', '1:17: The alias "a" stands inside what it names.'],
  ['__proto__: { polluted: true }\n', '1:1: "__proto__" cannot be a key.'],
  ['? [a, b]\n: 1\n', '1:3: A key must be a plain word.'],
  ['a: 1\n---\nb: 2\n', '2:1: There are several YAML documents; a template is one.'],
])('%j is refused with its place', (text, line) => {
  expect(refusal(text)).toBe(line)
})

it('refuses aliases that multiply', () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(', ')}]`,
  )
  expect(refusal(`l0: &l0 lol\n${levels.join('\n')}\n`)).toMatch(
    /Aliases repeat so much that the document never ends\.$/,
  )
})

it('refuses nesting that only an attack has, whichever way it is written', () => {
  const deep = 'More than 100 levels are nested inside one another.'
  expect(refusal(`a: ${'['.repeat(200)}${']'.repeat(200)}`)).toContain(deep)
  expect(refusal(`a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toContain(deep)
  expect(refusal(`a: ${'{ a: '.repeat(20_000)}`)).toMatch(/nested inside one another|not closed|not well-formed/)
  expect(refusal(`${Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}\n`)).toContain(deep)
  expect(refusal(`${'- '.repeat(5000)}x\n`)).toContain(deep)
})

it('takes a map of very many keys in its stride', () => {
  const text = Array.from({ length: 30_000 }, (_, at) => `k${at}: ${at}`).join('\n')
  expect(Object.keys(parseYaml(text).value as object)).toHaveLength(30_000)
})

it('knows where each value stood', () => {
  const parsed = parseYaml('Resources:\n  Vpc:\n    Properties:\n      CidrBlock: !Ref Cidr\n')
  expect(parsed.placeOf(['Resources', 'Vpc', 'Properties', 'CidrBlock']).position).toEqual({ line: 4, column: 7 })
  expect(parsed.placeOf(['Resources', 'Vpc', 'Missing']).position).toEqual({ line: 2, column: 3 })
})
