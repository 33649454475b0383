import file from './cloudformation-spec.json' with { type: 'json' }

/**
 * What CloudFormation accepts for the resource types that our kinds are written to and read from: properties, what a
 * change of each does, and the attributes that `Fn::GetAtt` gives. Generated (`generate/cloudformationSpec.ts`) from the
 * specification that AWS publishes.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
export interface CloudFormationType {
  /** The properties or attributes that together identify the resource. */
  readonly identifier: readonly string[]
  /** The ones that `Ref` returns; several are joined with `|`. */
  readonly ref: readonly string[]
  readonly properties: Readonly<Record<string, CloudFormationProperty>>
  /** What `Fn::GetAtt` can name, with its type. */
  readonly attributes: Readonly<Record<string, string>>
  /** The nested types, by the name that a property's type uses. */
  readonly structures: Readonly<Record<string, Readonly<Record<string, CloudFormationProperty>>>>
}

export interface CloudFormationProperty {
  /**
   * `string`, `integer`, `number`, `boolean`, `json` (any object), `tag` (Key and Value), the name of a structure; `[]`
   * after it for a list, `map<…>` for a map from strings, ` | ` between alternatives.
   */
  readonly type: string
  readonly required?: true
  /** What an update does: `yes` replaces the resource, `maybe` depends on the change; absent updates in place. */
  readonly replaces?: 'yes' | 'maybe'
  /** The only values that are accepted, where the specification lists them. */
  readonly values?: readonly string[]
}

const types = file.types as Readonly<Record<string, CloudFormationType>>

/** Where the specification comes from, with its version and licence. */
export const specificationSource: string = file.source

/** The names of all types in the specification, sorted: `AWS::EC2::EIP`, ... */
export const cloudFormationTypeNames: readonly string[] = Object.keys(types)

/** The specification of a type, or undefined for one that no kind uses. */
export function cloudFormationType(name: string): CloudFormationType | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined
}

/** Whether a template may read `Fn::GetAtt: [<resource of the type>, attribute]`; `Endpoint.Port` is written with its dot. */
export function hasAttribute(type: string, attribute: string): boolean {
  const attributes = cloudFormationType(type)?.attributes
  return attributes !== undefined && Object.hasOwn(attributes, attribute)
}

/** What changing a property of a deployed resource does; undefined for a property that the type does not have. */
export function changeOf(type: string, property: string): 'inPlace' | 'mayReplace' | 'replace' | undefined {
  const properties = cloudFormationType(type)?.properties
  if (!properties || !Object.hasOwn(properties, property)) return undefined
  const { replaces } = properties[property]!
  return replaces === 'yes' ? 'replace' : replaces === 'maybe' ? 'mayReplace' : 'inPlace'
}
