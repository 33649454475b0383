/** A value as it stands in a template: plain data in which objects such as `{ Ref: ... }` are functions. */
export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue }

/** One entry of a template's Resources. Properties that are undefined are left out. */
export interface TemplateResource {
  readonly Type: string
  readonly DependsOn?: readonly string[]
  readonly Properties?: { readonly [name: string]: TemplateValue }
  readonly [attribute: string]: TemplateValue
}

export interface TemplateOutput {
  readonly Condition?: string
  readonly Description: string
  readonly Value: TemplateValue
}

/** The sections that are read and written here. */
export const knownSections: ReadonlySet<string> = new Set([
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Mappings',
  'Conditions',
  'Transform',
  'Resources',
  'Outputs',
])

/** A template, its sections in the order in which they are written. */
export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09'
  readonly Description?: string
  readonly Parameters?: { readonly [id: string]: TemplateValue }
  readonly Mappings?: { readonly [id: string]: TemplateValue }
  readonly Conditions?: { readonly [id: string]: TemplateValue }
  readonly Resources: { readonly [id: string]: TemplateResource }
  readonly Outputs?: { readonly [id: string]: TemplateOutput }
  readonly Metadata?: { readonly [name: string]: TemplateValue }
}
