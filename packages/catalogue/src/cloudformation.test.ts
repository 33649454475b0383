import { describe, expect, it } from 'vitest'
import { cloudFormationTypes } from '../generate/cloudformationTypes.ts'
import {
  changeOf,
  cloudFormationType,
  cloudFormationTypeNames,
  hasAttribute,
  specificationSource,
  type CloudFormationProperty,
} from './cloudformation.ts'

const simple = new Set(['string', 'integer', 'number', 'boolean', 'json', 'tag', 'date-time'])

/** The names that a property's type is made of: `json | Ingress[]` of `json` and `Ingress`. */
function namesIn(type: string): string[] {
  return type.split(' | ').map((each) => each.replace(/^map<(.*)>$/, '$1').replaceAll('[]', ''))
}

describe('the CloudFormation specification', () => {
  it('has every type that a kind uses, sorted, and says where it comes from', () => {
    expect(cloudFormationTypeNames).toEqual(cloudFormationTypes)
    expect(cloudFormationTypes).toEqual([...cloudFormationTypes].sort())
    expect(specificationSource).toMatch(/^@aws-cdk\/aws-service-spec \d/)
  })

  it('has every structure that a property names', () => {
    for (const name of cloudFormationTypeNames) {
      const { properties, structures } = cloudFormationType(name)!
      const all: CloudFormationProperty[] = [properties, ...Object.values(structures)].flatMap((each) =>
        Object.values(each),
      )
      for (const each of all.flatMap(({ type }) => namesIn(type))) {
        expect(simple.has(each) || Object.hasOwn(structures, each), `${name}: ${each}`).toBe(true)
      }
    }
  })

  it('has an identifier of known properties or attributes, and a Ref made of it', () => {
    for (const name of cloudFormationTypeNames) {
      const { identifier, ref, properties, attributes } = cloudFormationType(name)!
      expect(identifier.length, name).toBeGreaterThan(0)
      for (const each of identifier) expect(each in properties || each in attributes, `${name}.${each}`).toBe(true)
      for (const each of ref) expect(identifier).toContain(each)
    }
  })

  it('tells what a change does', () => {
    expect(changeOf('AWS::EC2::VPC', 'CidrBlock')).toBe('replace')
    expect(changeOf('AWS::EC2::VPC', 'EnableDnsSupport')).toBe('inPlace')
    expect(changeOf('AWS::EC2::VPC', 'InstanceTenancy')).toBe('mayReplace')
    expect(changeOf('AWS::EC2::VPC', 'Colour')).toBeUndefined()
    expect(changeOf('AWS::EC2::VPC', 'constructor')).toBeUndefined()
    expect(changeOf('AWS::S3::Bucket', 'BucketName')).toBeUndefined()
  })

  it('follows the documentation where the published schema is behind it', () => {
    expect(changeOf('AWS::ElastiCache::ReplicationGroup', 'Engine')).toBe('mayReplace')
    expect(changeOf('AWS::ElastiCache::ReplicationGroup', 'ReplicasPerNodeGroup')).toBe('mayReplace')
  })

  it('tells what Fn::GetAtt and Ref give', () => {
    expect(hasAttribute('AWS::ElastiCache::ReplicationGroup', 'PrimaryEndPoint.Address')).toBe(true)
    expect(hasAttribute('AWS::EC2::VPC', 'DefaultSecurityGroup')).toBe(true)
    expect(hasAttribute('AWS::EC2::VPC', 'CidrBlockAssociation')).toBe(false)
    expect(hasAttribute('AWS::S3::Bucket', 'Arn')).toBe(false)
    expect(cloudFormationType('AWS::EC2::EIP')?.ref).toEqual(['PublicIp'])
  })
})
