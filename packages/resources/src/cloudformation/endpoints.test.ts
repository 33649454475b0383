import { fromCloudFormation, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import {
  allow,
  gateway,
  gatewayEndpoint,
  group,
  interfaceEndpoint,
  list,
  subnet,
  table,
  vpcWith,
} from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { ask } from '../reachability/asking.ts'
import { judgedByCfnLint } from './cfn-lint.ts'

const toList = (id: string) => allow('', 443, 443, { peer: { type: 'prefixList', prefixList: id } })

const design = vpcWith(
  { enableDnsHostnames: true },
  gateway(),
  subnet('a', '10.0.0.0/24'),
  subnet('b', '10.0.1.0/24', 'b'),
  list('offices', ['203.0.113.0/24', '198.51.100.0/24'], { maxEntries: 3 }),
  group('sg', { ingress: [toList('offices')], egress: [toList('pl-78a54011')] }),
  table('t', { subnets: ['a'], routes: [{ id: 'toOffices', destination: 'offices', target: 'igw' }] }),
  gatewayEndpoint('s3', ['t'], { policyDocument: '{"Version":"2012-10-17","Statement":[]}' }),
  interfaceEndpoint('secrets', ['a', 'b'], { securityGroups: ['sg'], privateDnsEnabled: true }),
)

describe('endpoints and prefix lists in a template', () => {
  const [exported] = toCloudFormation(design, kinds, { as: 'yaml' }).templates

  it('are written so that cfn-lint has nothing to say, and come back', () => {
    expect(exported?.lost).toEqual([])
    expect(
      judgedByCfnLint(new Map([['endpoints', exported!.text]])).filter(
        ({ level, rule }) => level !== 'Informational' && rule !== 'W3010',
      ),
    ).toEqual([])
    const back = fromCloudFormation(exported!.text, kinds)
    expect(back.unsupported).toEqual([])
    for (const [id, { props }] of Object.entries(design.resources)) {
      expect(back.design.resources[id]?.props, id).toEqual(props)
    }
  })

  it('name each other by reference, and lists of AWS’s own by their id', () => {
    const [json] = toCloudFormation(design, kinds, { as: 'json' }).templates
    const resources = json?.template.Resources ?? {}
    expect(resources['sg']).toMatchObject({
      Properties: {
        SecurityGroupIngress: [{ SourcePrefixListId: { Ref: 'offices' } }],
        SecurityGroupEgress: [{ DestinationPrefixListId: 'pl-78a54011' }],
      },
    })
    const route = Object.values(resources).find(({ Type }) => Type === 'AWS::EC2::Route')
    expect(route).toMatchObject({ Properties: { DestinationPrefixListId: { Ref: 'offices' } } })
    expect(resources['s3']).toMatchObject({
      Properties: { VpcEndpointType: 'Gateway', RouteTableIds: [{ Ref: 't' }], PolicyDocument: { Statement: [] } },
    })
  })

  it('leave a list that AWS keeps out, and say so', () => {
    const own = { ...list('pl-0aaaaaaa', ['52.219.56.0/22']), name: 'com.amazonaws.ap-northeast-2.s3' }
    const [template] = toCloudFormation(vpcWith({}, own, group('sg', { egress: [toList('pl-0aaaaaaa')] })), kinds, {
      as: 'json',
    }).templates
    expect(JSON.stringify(template?.template.Resources)).not.toContain('AWS::EC2::PrefixList')
    expect(template?.template.Resources['sg']).toMatchObject({
      Properties: { SecurityGroupEgress: [{ DestinationPrefixListId: 'pl-0aaaaaaa' }] },
    })
    expect(template?.lost.map(({ resource }) => resource)).toEqual(['pl-0aaaaaaa'])
  })

  it('are read as people write them: a gateway where no type is said, a service by pseudo parameters', () => {
    const { design: read, unsupported } = fromCloudFormation(
      `
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 }
  Table:
    Type: AWS::EC2::RouteTable
    Properties: { VpcId: !Ref Vpc }
  Associated:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table }
  Bucket:
    Type: AWS::S3::Bucket
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      VpcId: !Ref Vpc
      GroupDescription: app
  Host:
    Type: AWS::EC2::Instance
    Properties: { SubnetId: !Ref Subnet, ImageId: ami-0123456789abcdef0, SecurityGroupIds: [!Ref Group] }
  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.s3
      RouteTableIds: [!Ref Table]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: !GetAtt Bucket.Arn }
`,
      kinds,
      { region: 'eu-west-1' },
    )
    expect(read.resources['Endpoint']).toMatchObject({
      kind: 'vpcEndpoint',
      props: { endpointType: 'Gateway', serviceName: 'com.amazonaws.eu-west-1.s3', routeTables: ['Table'] },
    })
    expect(unsupported.find(({ property }) => property === 'PolicyDocument')).toMatchObject({
      id: 'Endpoint',
      kept: true,
    })
    expect(ask(read, 'Host > Endpoint tcp 443').verdict).toBe('reachable')
    // What the policy allows is in the template, not here: nothing is said of it.
    expect(findings(read, kinds).map(({ rule }) => rule)).not.toContain('vpce-policy-full-access')
    const [again] = toCloudFormation(read, kinds, { as: 'json' }).templates
    expect(JSON.stringify(again?.template.Resources['Endpoint'])).toContain('"Fn::GetAtt":["Bucket","Arn"]')
  })
})
