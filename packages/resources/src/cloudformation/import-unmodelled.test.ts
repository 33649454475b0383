import { fromCloudFormation, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { applyEdits, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { judgedByCfnLint } from './cfn-lint.ts'
import { exportedText, fixture, textOf } from './importing.ts'

describe('a host with much that is not modelled', () => {
  const { design, unsupported } = fixture('host.yaml')

  it('has the host with its first network interface and its address', () => {
    expect(design.resources['Host']).toMatchObject({
      parent: 'Subnet',
      props: {
        instanceType: 't3.micro',
        imageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
        securityGroups: ['Group'],
        associatePublicIpAddress: false,
        privateIpAddress: '10.0.0.10',
      },
    })
    expect(design.resources['Address']?.props).toMatchObject({ instance: 'Host' })
  })

  it('keeps unknown types whole, where they belong', () => {
    expect(design.resources['Targets']).toMatchObject({
      kind: 'opaque',
      parent: 'Vpc',
      props: { type: 'AWS::ElasticLoadBalancingV2::TargetGroup' },
    })
    expect(design.resources['Data']).toMatchObject({ kind: 'opaque', parent: 'region' })
    expect(design.resources['Logs']).toBeUndefined()
  })

  it('keeps what stands in a VPC or subnet outside the template, and says why', () => {
    expect(design.resources['Elsewhere']).toMatchObject({ kind: 'opaque' })
    expect(unsupported.find(({ id }) => id === 'Elsewhere')?.reason.en).toBe(
      'Its subnet is not in this template. It is kept and exported again.',
    )
  })

  it('writes all of it back', () => {
    const { template } = toCloudFormation(design, kinds, { as: 'yaml' }).templates[0]!
    expect(template.Parameters).toEqual({
      Stage: { Type: 'String', Default: 'test' },
      KeyPair: { Type: 'AWS::EC2::KeyPair::KeyName' },
      ExistingSubnet: { Type: 'AWS::EC2::Subnet::Id' },
    })
    expect(template.Resources['Host']).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        ImageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}',
        KeyName: { Ref: 'KeyPair' },
        UserData: { 'Fn::Base64': { 'Fn::Sub': '#!/bin/bash\necho "${Stage} in ${AWS::Region}" > /etc/stage\n' } },
      },
    })
    expect(template.Resources['Data']).toEqual({
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: { 'Fn::Sub': '${Stage}-data' },
        Tags: [{ Key: 'Host', Value: { 'Fn::GetAtt': ['Host', 'PrivateIp'] } }],
      },
    })
  })

  it('leaves out what names something that was removed, and says so', () => {
    const less = applyEdits(design, [{ op: 'remove', id: 'Host' }], schemasOf(kinds))
    const [template] = toCloudFormation(less, kinds, { as: 'yaml' }).templates
    expect(template!.template.Resources).not.toHaveProperty('Data')
    expect(template!.lost.map(({ resource, field }) => `${resource} ${field}`)).toEqual([
      'Data ',
      'template body.Resources.Host',
    ])
    expect(judgedByCfnLint(new Map([['less', template!.text]])).filter(({ level }) => level === 'Error')).toEqual([])
  })
})

it('cfn-lint finds no error in these templates, nor in what they become when exported again', () => {
  const names = ['public-private-nat.yaml', 'redis.yaml', 'network-acl.json', 'peering.yaml', 'host.yaml']
  const texts = new Map(
    names.flatMap((name) => {
      const { design, origins } = fixture(name)
      return [[name, textOf(name)] as const, [`${name} again`, exportedText(design, origins)] as const]
    }),
  )
  expect(judgedByCfnLint(texts).filter(({ level }) => level === 'Error')).toEqual([])
})

it('a template that a transform, a loop or a module completes is read as far as it goes', () => {
  const names = (text: string) => fromCloudFormation(text, kinds).unsupported.map(({ id }) => id)
  const vpc = 'Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }'
  expect(
    names(
      `Transform: AWS::Serverless-2016-10-31\nResources:\n  ${vpc}\n  F: { Type: AWS::Serverless::Function, DependsOn: FRole, Properties: { Role: !GetAtt FRole.Arn } }\n`,
    ),
  ).toEqual(['F', 'Transform'])
  expect(
    names(
      `Resources:\n  ${vpc}\n  M: { Type: Org::Net::Sub::MODULE }\n  S: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref MVpc } }\n`,
    ),
  ).toEqual(['M', 'S'])
  expect(
    names(
      `Transform: AWS::LanguageExtensions\nResources:\n  ${vpc}\n  Fn::ForEach::Zones: [Z, [a, b], { 'Subnet\${Z}': { Type: AWS::EC2::Subnet } }]\n`,
    ),
  ).toEqual(['Transform', 'Fn::ForEach::Zones'])
})

it('what is kept does not hang on what a condition leaves out', () => {
  const { design } = fromCloudFormation(
    `Conditions: { Never: !Equals [a, b] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Routes: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  More: { Type: AWS::EC2::RouteTable, Condition: Never, Properties: { VpcId: !Ref Vpc } }
  Watcher:
    Type: Custom::Watcher
    Properties: { ServiceToken: arn, RouteTableIds: [!Ref Routes, !If [Never, !Ref More, !Ref AWS::NoValue]] }
`,
    kinds,
  )
  const [template] = toCloudFormation(design, kinds, { as: 'json' }).templates
  expect(template!.lost).toEqual([])
  expect(template!.template.Resources['Watcher']?.Properties?.['RouteTableIds']).toEqual([
    { Ref: 'Routes' },
    { Ref: 'AWS::NoValue' },
  ])
})

it('a value that a mapping lacks for this region does not keep the rest from being read', () => {
  const { design, unsupported } = fromCloudFormation(
    `Mappings: { Images: { us-east-1: { id: ami-0123456789abcdef0 } } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Host: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref Subnet, ImageId: !FindInMap [Images, !Ref AWS::Region, id] } }
`,
    kinds,
    { region: 'eu-west-1' },
  )
  expect(design.resources['Host']?.props['imageId']).toBe('')
  expect(unsupported.map(({ property, reason }) => [property, reason.en])).toEqual([
    ['ImageId', 'ImageId: the mapping "Images" has no "eu-west-1" with "id". It is kept and exported again.'],
  ])
  const { Host } = toCloudFormation(design, kinds, { as: 'json' }).templates[0]!.template.Resources
  expect(Host?.Properties?.['ImageId']).toEqual({ 'Fn::FindInMap': ['Images', { Ref: 'AWS::Region' }, 'id'] })
})

describe('a security group whose ports come from a parameter without a value', () => {
  const text = `Parameters: { Port: { Type: Number } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: g
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 10.0.0.0/16 }]
  Alone:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 10.0.0.0/16 }
`

  it('gets no rule that would let in every port, and the rule is told as not understood', () => {
    const { design, unsupported } = fromCloudFormation(text, kinds)
    expect(design.resources['Group']?.props['ingress']).toEqual([])
    expect(unsupported.map(({ id }) => id)).toEqual(expect.arrayContaining(['Group', 'Alone']))
    expect(design.resources['Alone']?.kind).toBe('opaque')
  })

  it('has the rules once the parameter has a value', () => {
    const { design } = fromCloudFormation(text, kinds, { parameters: { Port: '6379' } })
    expect(design.resources['Group']?.props['ingress']).toMatchObject([
      { fromPort: 6379, toPort: 6379 },
      { fromPort: 6379, toPort: 6379 },
    ])
  })
})
