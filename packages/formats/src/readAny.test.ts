import { DESIGN_VERSION, emptyDesign } from '@vpcanvas/model'
import { expect, it } from 'vitest'
import { limits } from './limits.ts'
import { readAny } from './readAny.ts'
import { Unreadable } from './unreadable.ts'
import { writeDesign } from './designFile.ts'

const design = emptyDesign('d1', 'Empty')

function refusal(input: string | Uint8Array): string {
  try {
    readAny(input, {})
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    expect(error.text.ko).toMatch(/[가-힣]/)
    return error.text.en
  }
  throw new Error('it was taken')
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

it('a design file is recognised, however it is encoded', () => {
  const text = writeDesign(design)
  for (const input of [
    text,
    `\uFEFF${text}`,
    new TextEncoder().encode(text),
    new TextEncoder().encode(`\uFEFF${text}`),
    utf16(text),
    `\n  ${text}`,
  ]) {
    expect(readAny(input, {})).toMatchObject({ format: 'design', design, unsupported: [] })
  }
})

it('a template is recognised in JSON and in YAML, with or without a version, and called after its file', () => {
  for (const text of [
    '{"Resources": {}}',
    'Resources: {}\n',
    "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n",
    '# note\n---\nResources: {}\n',
  ]) {
    expect(readAny(text, {}, { name: 'network.prod.yaml' })).toMatchObject({
      format: 'cloudformation',
      design: { name: 'network.prod', resources: {} },
    })
  }
})

it('a template that comes without a file has a name all the same', () => {
  for (const options of [{}, { name: '' }]) expect(readAny('Resources: {}', {}, options).design.name).toBe('Imported')
})

it('the same template gives the same design id', () => {
  const [a, b, c] = ['{"Resources": {}}', 'Resources: {}', 'Resources: {}\nDescription: other'].map(
    (text) => readAny(text, {}).design.id,
  )
  expect(a).toBe(b)
  expect(c).not.toBe(a)
})

it.each([
  ['', 'The file is empty.'],
  [' \n\n', 'The file is empty.'],
  [
    'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
    'This is Terraform code. vpcanvas reads design files, CloudFormation templates and what aws describe commands print.',
  ],
  [
    '<?xml version="1.0"?><mxfile/>',
    'This is an XML or HTML document. vpcanvas reads design files, CloudFormation templates and what aws describe commands print.',
  ],
  [
    'apiVersion: v1\nkind: Pod\n',
    'This is a Kubernetes manifest. vpcanvas reads design files, CloudFormation templates and what aws describe commands print.',
  ],
  [
    '{"Vpcs": []}',
    'This is what an AWS describe call prints (Vpcs), and draws nothing by itself. Give the folder that also has Vpcs, Subnets and the others.',
  ],
  [
    '{"version": 4, "terraform_version": "1.9.0"}',
    'This is a Terraform state or plan. vpcanvas reads design files, CloudFormation templates and what aws describe commands print.',
  ],
  [
    'hello',
    'This is neither a vpcanvas design ("format": "vpcanvas") nor a CloudFormation template ("Resources"), nor JSON that an aws describe command printed ("Vpcs", "Subnets", ...).',
  ],
  [
    '[1, 2]',
    'This is neither a vpcanvas design ("format": "vpcanvas") nor a CloudFormation template ("Resources"), nor JSON that an aws describe command printed ("Vpcs", "Subnets", ...).',
  ],
  [
    'null',
    'This is neither a vpcanvas design ("format": "vpcanvas") nor a CloudFormation template ("Resources"), nor JSON that an aws describe command printed ("Vpcs", "Subnets", ...).',
  ],
  ['{"format": "vpcanvas"', '1:22: The JSON document ends too early; expected "," or "}".'],
  [
    '{"format": "vpcanvas", "version": 99}',
    `1:24: The file is of version 99; this vpcanvas reads up to ${DESIGN_VERSION}. Update vpcanvas to open it.`,
  ],
  ['Resources:\n  A: {Type: x\n', /^\d+:\d+: /],
])('%j is refused, and said why', (text, line) => {
  if (typeof line === 'string') expect(refusal(text)).toBe(line)
  else expect(refusal(text)).toMatch(line)
})

it('what is no text is refused', () => {
  expect(refusal(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x80))).toMatch(/^This is not a text file\./)
})

it('what is too large is refused before anything is done with it', () => {
  expect(refusal(new Uint8Array(200 * 1024 * 1024))).toBe('The file is too large: 200.0 MB, at most 32.0 MB are read.')
  expect(refusal(`Resources: {}\n#${'x'.repeat(limits.template)}`)).toBe(
    'The file is too large: 1.0 MB, at most 1.0 MB are read.',
  )
  expect(refusal(`{"Resources": {}, "x": "${'x'.repeat(limits.template)}"}`)).toMatch(/^The file is too large/)
})

it('a wrong place in a design file is told with its line', () => {
  const text = writeDesign({ ...design, settings: { protected: 'no' as unknown as boolean } })
  expect(refusal(text)).toMatch(/^7:5: .*settings\.protected/)
})
