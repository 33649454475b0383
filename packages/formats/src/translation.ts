import type { Id, KindSchema, Path, Props, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { TemplateResource, TemplateValue } from './cloudformation/template.ts'

/**
 * How a kind is written in CloudFormation and read from it, both in one place, so that a new property is seen by both.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
export type Translation<P extends Props = Props> =
  | ResourceTranslation<P>
  | FrameTranslation<P>
  | ActorTranslation
  | KeepTranslation<P>

/** A kind that CloudFormation knows as a type of its own, perhaps with parts that are types too. */
export interface ResourceTranslation<P extends Props = Props> {
  readonly as: 'resource'
  readonly type: ResourceType
  /** Types that are a part of a resource of this kind here: a route, an attachment. */
  readonly parts: Readonly<Record<string, PartType>>
  /** Why one is no part of a template; null for all others. */
  unwritten?(resource: Resource<P>): Text | null
  write(resource: Resource<P>, to: Writing): Written
  /** The resource, or why it cannot be one here; then it is kept as it is. */
  read(from: Source): ReadResource<P> | Refused
}

/** A kind that is a frame around what one template holds: the region. */
export interface FrameTranslation<P extends Props = Props> {
  readonly as: 'frame'
  /** The region's code. */
  region(props: P): string
  /** The properties of a frame for a region. */
  frame(region: string): P
}

/** A kind that creates nothing: remembered in the template's metadata. */
export interface ActorTranslation {
  readonly as: 'actor'
}

/** The kind that holds what no other kind reads. */
export interface KeepTranslation<P extends Props = Props> {
  readonly as: 'kept'
  keep(kept: Kept): P
  /** What was kept, or null where it came from another format. */
  kept(props: P): Kept | null
}

/** What was kept: a resource of the template, or, under the type `TEMPLATE`, what belongs to no resource. */
export interface Kept {
  readonly type: string
  readonly body: Readonly<Record<string, unknown>>
}

/** The type under which pieces of a template are kept that are no resource. */
export const TEMPLATE = 'Template'

/** What a resource type gives to others. */
export interface ResourceType {
  /** `AWS::EC2::VPC` */
  readonly name: string
  /** What `Ref` gives, named as the attribute that gives the same: `VpcId`. */
  readonly ref: string
  /**
   * Everything `Fn::GetAtt` gives. `null`: known only once created; `{ property }`: the same as that property;
   * `{ same }`: the same as that attribute.
   */
  readonly attributes: Readonly<Record<string, null | { readonly property: string } | { readonly same: string }>>
  /** Properties that hold a secret: written out in a template, they are left there and not copied. */
  readonly secrets?: readonly string[]
}

/** A type that is a part of its owner here. */
export interface PartType {
  readonly type: ResourceType
  /** Whether it says where its owner sits: where it is not understood, nobody knows. */
  readonly places?: true
  read(from: Source): Part | Refused
}

/** What a part says of its owner. */
export interface Part {
  /** The logical id of the owner. */
  readonly owner: Id
  /** The place in the owner's properties; it carries the part's logical id as its origin. */
  readonly path: Path
  /** What stands there. Absent where the part only says where the owner sits. */
  readonly value?: unknown
  /** What it says besides of other places. */
  readonly also?: readonly { readonly path: Path; readonly value: unknown }[]
  /** The container that the part puts its owner into. */
  readonly parent?: Id
}

export interface Refused {
  readonly refused: Text
}

export interface ReadResource<P extends Props = Props> {
  readonly props: P
  /**
   * Where it sits: in a resource; in the nearest container around one of several; or wherever it may, which is
   * the region if it may sit there.
   */
  readonly parent: Id | { readonly around: readonly Id[] } | null
  /** What it is called, where that is not its Name tag. */
  readonly name?: string
}

/**
 * Properties of a template's resource, as a kind reads them: functions are worked out, references are the logical ids of
 * resources. Whatever is never asked for, and whatever has no answer, is told to the user as not understood.
 */
export interface Fields {
  has(name: string): boolean
  /** Whether nothing stands there, or a list of nothing. */
  isEmpty(name: string): boolean
  text(name: string): string | undefined
  /** A text that may also be a dynamic reference, `{{resolve:ssm:...}}`. */
  textOrDynamic(name: string): string | undefined
  integer(name: string): number | undefined
  flag(name: string): boolean | undefined
  texts(name: string): readonly string[]
  /** The resource whose attribute this is: `reference('VpcId', 'VpcId')`. */
  reference(name: string, attribute: string): Id | undefined
  /** The resource whose attribute this is, else what is written there. */
  referenceOrText(name: string, attribute: string): string | undefined
  references(name: string, attribute: string): readonly Id[]
  /** An object as JSON, or the JSON that is written there. */
  json(name: string): string | undefined
  /**
   * Which of the parts of another resource's block it is, counted from 0, where it is one of a number of host bits:
   * `!Select [3, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 256, 64]]` is the part 3 of `Ipv6CidrBlocks` with 64.
   */
  part(name: string, of: PartOf): number | undefined
  /** An object inside. */
  inner(name: string): Fields | undefined
  /** The objects of a list. */
  each(name: string): readonly Fields[]
  /** Says that a value could not be carried over. */
  unsupported(name: string, reason: Text): void
  /** Says that this item of a list is not read; an export writes it beside the others. */
  leave(reason: Text): void
}

/** A resource by its id in the design, an attribute of it that gives blocks, and how they are divided. */
export interface PartOf {
  readonly owner: Id
  readonly attribute: string
  readonly hostBits: number
}

/** A resource of a template. */
export interface Source extends Fields {
  /** Its logical id. */
  readonly id: Id
  readonly type: string
  /** The id of the list item that a part becomes: the one it had when it was exported, else its logical id. */
  readonly itemId: string
  /** Its tags, without the Name that becomes the resource's. */
  tags(): Readonly<Record<string, string>>
  /** The ids that list items had when they were exported, in order; for lists whose items have no logical ids. */
  itemIds(list: string): readonly string[]
}

/** What a kind writes with. */
export interface Writing {
  readonly view: View
  /**
   * The logical id of a part, named after its owner with a suffix: `MainVpcAttachment`. A part whose own id is a
   * logical id, as an import leaves it, keeps it.
   */
  partId(owner: Id, path: Path, suffix: string): string
  /** The same for a part that stands for a list item with an id of its own, which the template then remembers. */
  itemPartId(owner: Id, path: Path, suffix: string): string
  /**
   * An attribute of another resource: Ref or Fn::GetAtt, or a parameter where it is in another template.
   * Undefined, and told as lost at this field, where the resource is not there.
   */
  attribute(of: Id, attribute: string, field: Path): TemplateValue
  /** The tags of a resource, its name among them. */
  tags(resource: Resource<{ readonly tags: Readonly<Record<string, string>> }>): TemplateValue
  /** Says what the template does not say, or says in another way. */
  lost(field: Path, reason: Text): void
}

export interface Written {
  readonly properties: { readonly [name: string]: TemplateValue }
  readonly dependsOn?: readonly string[]
  /** UpdatePolicy and the like. */
  readonly attributes?: { readonly [name: string]: TemplateValue }
  /** Parts by logical id. */
  readonly parts?: { readonly [logicalId: string]: TemplateResource }
  readonly outputs?: readonly Output[]
  /** False where nothing in the template says what it sits in. */
  readonly placed?: boolean
  /** The ids of list items, in order, where the template has no place for them. */
  readonly itemIds?: { readonly [list: string]: readonly string[] }
}

export interface Output {
  /** After the resource's logical id: `Id`, `PrimaryEndpointAddress`. */
  readonly suffix: string
  readonly description: string
  readonly value: TemplateValue
  /** 0 is kept longest where a template would have too many outputs. */
  readonly rank: 0 | 1 | 2
}

/** The parts of a kind that translating needs. */
export interface TranslatedKind<P extends Props = Props> {
  readonly schema: KindSchema<P>
  readonly cloudformation: Translation<P>
}

export type TranslatedKinds = Readonly<Record<string, TranslatedKind>>
