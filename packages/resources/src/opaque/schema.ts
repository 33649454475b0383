import { type KindSchema, z } from '@vpcanvas/model'

/** Something an import brought that we do not model: kept whole, so that exporting again loses nothing. */
const props = z.strictObject({
  /** The format it came from, and may go back to. */
  format: z.string(),
  /** `AWS::Lambda::Function` */
  type: z.string(),
  body: z.record(z.string(), z.unknown()),
})

export type OpaqueProps = z.infer<typeof props>

export const opaqueSchema: KindSchema<OpaqueProps> = {
  kind: 'opaque',
  label: { en: 'Other resource', ko: '기타 리소스' },
  props,
  parents: ['region', 'vpc', 'subnet', null],
  changes: { format: 'none', type: 'none', body: 'none' },
}

/** Never drawn fresh; what it stands for comes from an import. */
export const opaqueDefaults: OpaqueProps = {
  format: 'cloudformation',
  type: 'AWS::CloudFormation::WaitConditionHandle',
  body: {},
}
