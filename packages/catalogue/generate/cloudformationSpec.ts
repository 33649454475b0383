/**
 * Writes `src/cloudformation-spec.json` anew from the service specification that AWS publishes for its CDK
 * (`@aws-cdk/aws-service-spec`, Apache-2.0). Run by hand when that package is raised:
 *
 *     pnpm --filter @vpcanvas/catalogue generate
 */
import { writeFileSync } from 'node:fs'
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { Property, PropertyType, Resource, TypeDefinition } from '@aws-cdk/service-spec-types'
import source from '@aws-cdk/aws-service-spec/package.json' with { type: 'json' }
import type { CloudFormationProperty, CloudFormationType } from '../src/cloudformation.ts'
import { cloudFormationTypes } from './cloudformationTypes.ts'

const spec = loadAwsServiceSpecSync()

/**
 * Where the documentation of a property contradicts the schema, the documentation wins: an engine goes from Redis OSS to
 * Valkey in place, and replicas are added and removed in place unless the shards are configured one by one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html
 */
const corrections: Readonly<Record<string, Property['causesReplacement']>> = {
  'AWS::ElastiCache::ReplicationGroup.Engine': 'maybe',
  'AWS::ElastiCache::ReplicationGroup.ReplicasPerNodeGroup': 'maybe',
}

const types = Object.fromEntries(cloudFormationTypes.map((name) => [name, typeNamed(name)]))
const file = { source: `${source.name} ${source.version} (${source.license})`, types }
writeFileSync(new URL('../src/cloudformation-spec.json', import.meta.url), onePropertyALine(file))

function typeNamed(name: string): CloudFormationType {
  const resource = spec.lookup('resource', 'cloudFormationType', 'equals', name).only()
  const identifier = resource.primaryIdentifier ?? []
  return {
    identifier,
    ref: resource.cfnRefIdentifier ?? identifier,
    properties: mapped(resource.properties, (each, key) => property(each, corrections[`${name}.${key}`])),
    attributes: mapped(resource.attributes, ({ type }) => typeText(type)),
    structures: Object.fromEntries(
      structuresOf(resource).map((each) => [each.name, mapped(each.properties, (one) => property(one))]),
    ),
  }
}

/** The nested types that the properties can hold, however deep; those that only attributes have are left out. */
function structuresOf(resource: Resource): readonly TypeDefinition[] {
  const found = new Set<TypeDefinition>()
  const visit = (properties: Record<string, Property>) => {
    for (const { type } of Object.values(properties)) {
      for (const structure of structuresIn(type)) {
        if (found.has(structure)) continue
        found.add(structure)
        visit(structure.properties)
      }
    }
  }
  visit(resource.properties)
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function structuresIn(type: PropertyType): readonly TypeDefinition[] {
  switch (type.type) {
    case 'ref':
      return [spec.get('typeDefinition', type.reference)]
    case 'array':
    case 'map':
      return structuresIn(type.element)
    case 'union':
      return type.types.flatMap(structuresIn)
    default:
      return []
  }
}

function property(
  { type, required, causesReplacement }: Property,
  corrected = causesReplacement,
): CloudFormationProperty {
  const values = allowedValues(type)
  return {
    type: typeText(type),
    ...(required ? { required: true } : {}),
    ...(corrected && corrected !== 'no' ? { replaces: corrected } : {}),
    ...(values ? { values } : {}),
  }
}

/** `string`, `integer`, `tag[]`, `Ingress[]`, `map<string>`, `json | string`: the notation `cloudformation.ts` explains. */
function typeText(type: PropertyType): string {
  switch (type.type) {
    case 'array':
      return `${typeText(type.element)}[]`
    case 'map':
      return `map<${typeText(type.element)}>`
    case 'union':
      return type.types.map(typeText).join(' | ')
    case 'ref':
      return spec.get('typeDefinition', type.reference).name
    default:
      return type.type
  }
}

function allowedValues(type: PropertyType): readonly string[] | undefined {
  return type.type === 'string' ? type.allowedValues : undefined
}

function mapped<From, To>(record: Record<string, From>, map: (from: From, name: string) => To): Record<string, To> {
  const names = Object.keys(record).sort()
  return Object.fromEntries(names.map((name) => [name, map(record[name]!, name)]))
}

/** JSON in which every property has a line of its own, so that a difference shows what AWS changed. */
function onePropertyALine(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'type' in value) return inOneLine(value)
  const inner = `${indent}  `
  const lines = Object.entries(value).map(
    ([key, each]) => `${inner}${JSON.stringify(key)}: ${onePropertyALine(each, inner)}`,
  )
  const text = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
  return indent === '' ? `${text}\n` : text
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${inOneLine(each)}`)
    .join(', ')} }`
}
