import { fromCloudFormation, type Imported, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { applyEdits, type Edit, schemasOf } from '@vpcanvas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { templates } from '../templates.ts'

type Entry = Readonly<Record<string, unknown>> & { readonly Properties?: Readonly<Record<string, unknown>> }
type Entries = Readonly<Record<string, Entry>>

function exported({ design, origins }: Pick<Imported, 'design' | 'origins'>) {
  return toCloudFormation(design, kinds, { as: 'json', origins }).templates[0]!
}

/** The resources of a template after it was imported, perhaps edited, and exported. */
function again(template: string | object, edits: readonly Edit[] = []) {
  const text = typeof template === 'string' ? template : JSON.stringify(template)
  const read = fromCloudFormation(text, kinds)
  const design = applyEdits(read.design, edits, schemasOf(kinds))
  const { template: written, lost } = exported({ ...read, design })
  return { ...read, resources: written.Resources as Entries, written, lost }
}

const ATTRIBUTES = ['DeletionPolicy', 'UpdateReplacePolicy', 'UpdatePolicy', 'CreationPolicy', 'Metadata']

/** Templates as exports of samples and of ready-made designs make them, by their resources. */
const sources: readonly Entries[] = [
  ...Object.values(kinds).map((kind) => kind.sample()),
  ...templates.map((one) => one.design()),
]
  .map((design) => exported({ design, origins: {} }).template.Resources as Entries)
  // Nothing but the handle that stands for nothing.
  .filter((resources) => !Object.hasOwn(resources, 'Nothing'))

const oddValue = fc.oneof(
  fc.constantFrom<unknown>({ Ref: 'Open' }, { 'Fn::ImportValue': 'elsewhere' }, null, 7, true, 'odd', [], {}),
  fc.constantFrom<unknown>({ 'Fn::If': ['Unsure', 'a', 'b'] }, [{ Ref: 'Open' }], [7, { Ref: 'Open' }], { a: [1] }),
)

/** Where a template is disturbed: which resource, and what of it. */
const disturbance = fc.oneof(
  fc.record({ at: fc.nat(), attribute: fc.constantFrom(...ATTRIBUTES), value: oddValue }),
  fc.record({ at: fc.nat(), attribute: fc.constant('DependsOn'), value: fc.constantFrom('Handle', ['Handle']) }),
  fc.record({ at: fc.nat(), attribute: fc.constant('Condition'), value: fc.constantFrom('Unsure', 'Sure') }),
  fc.record({ at: fc.nat(), property: fc.nat(), value: oddValue }),
  fc.record({ at: fc.nat(), name: fc.constantFrom('Strange', 'Stranger'), value: oddValue }),
)

const disturbed = fc
  .tuple(fc.constantFrom(...sources), fc.array(disturbance, { minLength: 1, maxLength: 5 }))
  .map(([source, disturbances]) => {
    const resources: Record<string, Record<string, unknown>> = structuredClone(source)
    const ids = Object.keys(resources)
    for (const one of disturbances) {
      const entry = resources[ids[one.at % ids.length]!]!
      const properties = (entry['Properties'] ??= {}) as Record<string, unknown>
      const names = Object.keys(properties)
      if ('attribute' in one) entry[one.attribute] = one.value
      else if ('name' in one) properties[one.name] = one.value
      else if (names.length > 0) properties[names[one.property % names.length]!] = one.value
    }
    return {
      Parameters: { Open: { Type: 'String' } },
      Conditions: { Unsure: { 'Fn::Equals': [{ Ref: 'Open' }, 'x'] }, Sure: { 'Fn::Equals': ['x', 'x'] } },
      Resources: { ...resources, Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' } },
    }
  })

/** What says the same in other words: how many nodes, and where; and what AWS takes for granted. */
const OTHER_WORDS = [
  'NumNodeGroups',
  'ReplicasPerNodeGroup',
  'NumCacheClusters',
  'NodeGroupConfiguration',
  'PreferredCacheClusterAZs',
  'PreferredAvailabilityZone',
  'PreferredAvailabilityZones',
  'AZMode',
  'TransitEncryptionEnabled',
  'TransitEncryptionMode',
  'SourceDestCheck',
  'SecurityGroupIds',
  'SubnetId',
  'PrivateIpAddress',
  'NetworkInterfaces',
]

describe('an import and an export', () => {
  it('lose no key of any resource that they do not tell of', () => {
    fc.assert(
      fc.property(disturbed, (template) => {
        const { unsupported, resources, lost } = again(template)
        expect(lost.filter(({ field }) => field === '' || field.startsWith('body.'))).toEqual([])
        const told = (id: string, key?: string) =>
          unsupported.filter((one) => one.id === id && (key === undefined || one.property?.split('.')[0] === key))
        for (const [id, entry] of Object.entries<Entry>(template.Resources)) {
          if (!Object.hasOwn(resources, id)) {
            expect(told(id), `${id} is gone`).not.toEqual([])
            continue
          }
          const after = resources[id]!
          const gone = (key: string) => told(id, key).some(({ kept }) => !kept)
          for (const [key, value] of Object.entries(entry)) {
            if (key === 'Properties' || gone(key)) continue
            if (key === 'DependsOn') expect(after[key]).toEqual(expect.arrayContaining([value].flat()))
            else expect(after[key], `${id}.${key}`).toEqual(value)
          }
          for (const [key, value] of Object.entries(entry.Properties ?? {})) {
            const saysNothing = Array.isArray(value) && value.length === 0
            if (gone(key) || saysNothing || (OTHER_WORDS.includes(key) && told(id, key).length === 0)) continue
            expect(Object.keys(after.Properties ?? {}), `${id}.Properties.${key}`).toContain(key)
            if (unsupported.some((one) => one.id === id && one.property === key))
              expect(after.Properties?.[key], `${id}.Properties.${key}`).toEqual(value)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('say the same of what they wrote', () => {
    fc.assert(
      fc.property(disturbed, (template) => {
        const first = fromCloudFormation(JSON.stringify(template), kinds)
        const second = fromCloudFormation(exported(first).text, kinds)
        const third = fromCloudFormation(exported(second).text, kinds)
        expect(third.design).toEqual(second.design)
        expect(third.unsupported).toEqual(second.unsupported)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a template that a transform completes', () => {
  const template = `
Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]
Globals: { Function: { Timeout: 3 } }
Mappings: { Ranges: { a: { Cidr: 10.0.1.0/24 } } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Fn::ForEach::Subnets:
    - Zone
    - [a]
    - Subnet\${Zone}: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: !FindInMap [Ranges, !Ref Zone, Cidr] } }
  Function: { Type: AWS::Serverless::Function, DependsOn: Subneta, Properties: { Role: !GetAtt FunctionRole.Arn } }
`

  it('comes back with its loops, its sections and the names that only they give', () => {
    const { written, unsupported, lost } = again(template)
    expect(unsupported.map(({ id, kept }) => [id, kept])).toEqual([
      ['Function', true],
      ['Transform', true],
      ['Fn::ForEach::Subnets', true],
      ['Globals', true],
    ])
    expect(lost).toEqual([])
    expect(written).toMatchObject({
      Transform: ['AWS::Serverless-2016-10-31', 'AWS::LanguageExtensions'],
      Globals: { Function: { Timeout: 3 } },
      Mappings: { Ranges: { a: { Cidr: '10.0.1.0/24' } } },
    })
    expect(written.Resources).toHaveProperty(['Fn::ForEach::Subnets'])
    expect(written.Resources['Function']).toMatchObject({ DependsOn: ['Subneta'] })
  })
})
