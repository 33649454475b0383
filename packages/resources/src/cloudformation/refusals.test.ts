import { Unreadable } from '@vpcanvas/formats'
import { fromCloudFormation, type ImportOptions } from '@vpcanvas/formats/cloudformation'
import { expect, it } from 'vitest'
import { kinds } from '../kinds.ts'

/** The line that a template is refused with; fails where it is taken. */
function refusal(text: string, options: ImportOptions = {}): string {
  try {
    fromCloudFormation(text, kinds, options)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    expect(error.text.ko).toMatch(/[가-힣]/)
    return error.text.en
  }
  throw new Error('the template was taken')
}

const cases: readonly (readonly [title: string, template: string, line: string])[] = [
  [
    'a reference to nothing',
    `Resources:
  A:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
`,
    '5:19: Resources.A.Properties.VpcId.Ref: It names "Vpc", which the template does not have.',
  ],
  [
    'an attribute that the type does not have',
    `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  A:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !GetAtt Vpc.Ident
`,
    '6:22: Resources.A.Properties.VpcId.Fn::GetAtt: AWS::EC2::VPC "Vpc" has no attribute "Ident". It has: VpcId, CidrBlock, CidrBlockAssociations, DefaultNetworkAcl, DefaultSecurityGroup, Ipv6CidrBlocks, VpcEncryptionControl.',
  ],
  [
    'resources that wait for each other',
    `Resources:
  A:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: a
      SecurityGroupIngress: [{ IpProtocol: tcp, SourceSecurityGroupId: !GetAtt B.GroupId }]
  B:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: b
      SecurityGroupIngress: [{ IpProtocol: tcp, SourceSecurityGroupId: !GetAtt A.GroupId }]
`,
    '11:80: Resources.B.Properties.SecurityGroupIngress.0.SourceSecurityGroupId.Fn::GetAtt: These resources wait for each other: A → B → A.',
  ],
  [
    'a resource that waits for itself',
    `Resources:
  A: { Type: AWS::S3::Bucket, DependsOn: A }
`,
    '2:31: Resources.A.DependsOn: These resources wait for each other: A → A.',
  ],
  [
    'a dependency on nothing',
    `Resources:
  A: { Type: AWS::S3::Bucket, DependsOn: [B] }
`,
    '2:31: Resources.A.DependsOn: It waits for "B", which the template does not have.',
  ],
  [
    'a condition that is not there',
    `Resources:
  A: { Type: AWS::S3::Bucket, Condition: Never }
`,
    '2:31: Resources.A.Condition: It names "Never", which the template does not have.',
  ],
  [
    'conditions that depend on each other',
    `Conditions:
  A: !Not [!Condition B]
  B: !Not [!Condition A]
Resources:
  C: { Type: AWS::S3::Bucket, Condition: A }
`,
    '2:3: Conditions.A: The condition depends on itself.',
  ],
  [
    'values that depend on each other',
    `Resources:
  A: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !GetAtt A.CidrBlock } }
`,
    '2:62: Resources.A.Properties.CidrBlock.Fn::GetAtt: These resources wait for each other: A → A.',
  ],
  [
    'a choice beyond the end of a list',
    `Resources:
  A: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Select [2, [a, b]] } }
`,
    '2:62: Resources.A.Properties.CidrBlock.Fn::Select: Fn::Select wants number 2 of a list that has 2 (counted from 0).',
  ],
  [
    'a block that cannot be divided so',
    `Resources:
  A: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Select [0, !Cidr [10.0.0.0/24, 4, 8]] } }
`,
    '2:72: Resources.A.Properties.CidrBlock.Fn::Select.1.Fn::Cidr: "10.0.0.0/24" does not hold 4 blocks of 8 host bits.',
  ],
  [
    'a choice by something else than a number',
    `Resources:
  A: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Select [x, [a, b]] } }
`,
    '2:62: Resources.A.Properties.CidrBlock.Fn::Select: Fn::Select takes a whole number and a list.',
  ],
  [
    'a resource without a type',
    `{"Resources": {"A": {"Properties": {}}}}`,
    '1:16: Resources.A: The resource "A" has no "Type".',
  ],
  [
    'properties that are no list of names',
    `{"Resources": {"A": {"Type": "x", "Properties": []}}}`,
    '1:35: Resources.A.Properties: "Properties" must be a list of names with values.',
  ],
  [
    'a logical id with other signs',
    `Resources:\n  a-b: { Type: x }\n`,
    '2:3: Resources.a-b: A logical id has only letters and digits: "a-b".',
  ],
  ['no resources', 'AWSTemplateFormatVersion: 2010-09-09\n', '1:1: The template has no "Resources".'],
  [
    'a section of another shape',
    'Parameters: [A]\nResources: {}\n',
    '1:1: Parameters: "Parameters" must be a list of names with values.',
  ],
]

it.each(cases)('%s is refused with its place', (_, template, line) => {
  expect(refusal(template)).toBe(line)
})

it('a parameter that the template does not have, or a value it does not allow, is refused', () => {
  const template = 'Parameters: { Size: { Type: String, AllowedValues: [small, 2] } }\nResources: {}\n'
  expect(refusal(template, { parameters: { Sise: 'small' } })).toBe(
    '1:1: Parameters: There is no parameter "Sise". There are: Size.',
  )
  expect(refusal(template, { parameters: { Size: 'huge' } })).toBe(
    '1:15: Parameters.Size: "huge" is not allowed. Allowed are: small, 2.',
  )
  expect(fromCloudFormation(template, kinds, { parameters: { Size: '2' } }).unsupported).toEqual([])
})

it('values that double and double again are refused before they fill the memory', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, at) =>
      `  V${at}: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Join ['', [!GetAtt V${at + 1}.CidrBlock, !GetAtt V${at + 1}.CidrBlock]] } }`,
  )
  const template = `Resources:\n${doubling.join('\n')}\n  V60: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }\n`
  expect(refusal(template)).toMatch(/The value grows beyond all measure\.$/)
})

function chain(length: number): string {
  const links = Array.from({ length }, (_, at) => [`V${at}`, { 'Fn::GetAtt': [`V${at + 1}`, 'CidrBlock'] }] as const)
  const blocks = [...links, [`V${length}`, '10.0.0.0/16'] as const]
  const resources = blocks.map(([id, CidrBlock]) => [id, { Type: 'AWS::EC2::VPC', Properties: { CidrBlock } }])
  return JSON.stringify({ Resources: Object.fromEntries(resources) })
}

it('as many values as AWS takes may hang on each other; thousands are refused', () => {
  expect(fromCloudFormation(chain(499), kinds).design.resources['V0']?.props['cidrBlock']).toBe('10.0.0.0/16')
  expect(refusal(chain(8000))).toBe('The template is too entangled to be worked out.')
})

function remembering(vpcanvas: unknown): string {
  return JSON.stringify({
    Metadata: { vpcanvas },
    Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } },
  })
}

it('what a template claims to remember is checked like everything else', () => {
  const nonsense = {
    design: { id: '../../etc', name: 7, protected: 'yes' },
    region: { id: 'Vpc', region: 'eu-west-1' },
    resources: {
      Vpc: { id: '<script>', name: 'x'.repeat(300), parent: 'nowhere', itemIds: [1] },
      constructor: { id: 'Vpc' },
    },
    items: { Vpc: {} },
    actors: [{ id: 'Vpc', kind: 'internet' }, { id: 'x', kind: 'toString' }, null],
    intents: [{ id: 'i', from: 'Vpc', to: 'Vpc' }, 7],
    layout: { Vpc: { x: 'left' } },
  }
  const { design } = fromCloudFormation(remembering(nonsense), kinds)
  expect(design.resources).toEqual({
    region: expect.objectContaining({ kind: 'region', props: { region: 'eu-west-1' } }),
    Vpc: expect.objectContaining({ kind: 'vpc', parent: 'region', name: 'Vpc' }),
  })
  expect(design).toMatchObject({ intents: [], layout: {}, settings: { protected: false }, name: '7' })
  expect(design.id).toMatch(/^design-/)
})

it('logical ids that are the names of built-in things are ids like others', () => {
  const { design, unsupported } = fromCloudFormation(
    `Resources:
  constructor: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  toString: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref constructor, CidrBlock: 10.0.0.0/24, hasOwnProperty: 1 } }
  region: { Type: constructor }
`,
    kinds,
  )
  expect(Object.values(design.resources).map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
    ['region-2', 'region', null],
    ['constructor', 'vpc', 'region-2'],
    ['toString', 'subnet', 'constructor'],
    ['region', 'opaque', 'region-2'],
    ['template', 'opaque', 'region-2'],
  ])
  expect(unsupported.map(({ id, property }) => [id, property])).toEqual([
    ['region', undefined],
    ['toString', 'hasOwnProperty'],
  ])
})
