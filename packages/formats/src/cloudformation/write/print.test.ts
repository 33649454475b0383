import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseJson } from '../../json.ts'
import { parseYaml } from '../read/yaml.ts'
import type { TemplateValue } from '../template.ts'
import { print } from './print.ts'

/** Texts that some reader of YAML takes for something else than a text, or that do not fit on a line. */
const awkward = [
  '',
  ' ',
  'true',
  'No',
  'y',
  'null',
  '~',
  '1',
  '1.0',
  '0x1f',
  '1e3',
  '012',
  '-',
  '- a',
  '? a',
  ': a',
  'a: b',
  'a:',
  'a #b',
  '#a',
  '&a',
  '*a',
  '!Ref a',
  '|',
  '>',
  '%a',
  '@a',
  '`a`',
  '"a"',
  "it's",
  '{a}',
  '[a]',
  'a,b',
  '10.0.0.0/16',
  '::/0',
  '2010-09-09',
  '12:30:45',
  '=',
  '<<',
  '...',
  '---',
  'a\nb',
  'a\n',
  'a\n\n',
  '\na',
  ' a\nb',
  'a\n b',
  'a \nb',
  'a\tb',
  '\ta',
  'a\u0000b',
  'a\u0085b',
  'a\u2028b',
  '\uFEFFa',
  '\uD800',
  '한글 이름',
  '😀',
  '{{resolve:ssm:/a}}',
  '.inf',
  '.nan',
  'a\r\nb',
  '\r',
  'x'.repeat(2000),
]

const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(' ', '\n', 'a', ':', '#', '-', "'", '"', '\\'), maxLength: 12 }),
)

const value = fc.letrec<{ value: TemplateValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.boolean(),
    fc.integer(),
    fc.record({ Ref: text }),
    fc.record({ 'Fn::Sub': text }),
    fc.record({ 'Fn::GetAtt': fc.tuple(fc.string({ unit: fc.constantFrom('a', 'B', '1'), minLength: 1 }), text) }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value

const document = fc.dictionary(
  text.filter((key) => key !== '__proto__'),
  fc.dictionary(
    text.filter((key) => key !== '__proto__'),
    value,
    { maxKeys: 3 },
  ),
  { minKeys: 1, maxKeys: 3 },
)

it('whatever is written as YAML is read as the same, by our reader', () => {
  fc.assert(
    fc.property(document, (sections) => {
      expect(parseYaml(print(sections, 'yaml').text).value).toEqual(sections)
    }),
    { numRuns: 500 },
  )
})

it('texts are taken for nothing else by readers of YAML 1.1 and 1.2', () => {
  for (const one of awkward) {
    const { text: written } = print({ Section: { key: one, list: [one] } }, 'yaml')
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(written, { version })).toEqual({ Section: { key: one, list: [one] } })
  }
})

it('whatever is written as JSON is read as the same', () => {
  fc.assert(
    fc.property(document, (sections) => {
      const { text: written } = print(sections, 'json')
      expect(parseJson(written).value).toEqual(sections)
      expect(written).toBe(`${JSON.stringify(sections, null, 2)}\n`)
    }),
  )
})

it('the lines told for an entry hold it and nothing else', () => {
  fc.assert(
    fc.property(document, fc.constantFrom('yaml', 'json'), (sections, as) => {
      const { text: written, lines } = print(sections, as)
      const all = written.split('\n')
      let last = 0
      for (const [from, to] of lines.values()) {
        expect(from).toBeGreaterThan(last)
        expect(to).toBeGreaterThanOrEqual(from)
        last = to
      }
      expect(last).toBeLessThanOrEqual(all.length)
    }),
  )
})

it('scripts and policies are shown on lines of their own', () => {
  expect(
    print(
      { Resources: { Host: { UserData: { 'Fn::Base64': { 'Fn::Sub': '#!/bin/bash\necho ${Stage}\n' } } } } },
      'yaml',
    ).text,
  ).toBe(
    `Resources:
  Host:
    UserData:
      Fn::Base64:
        Fn::Sub: |
          #!/bin/bash
          echo \${Stage}
`,
  )
})
