import { type KindSchema, z } from '@vpcanvas/model'

/** A frame for what lives in one AWS Region. Creates nothing. */
const props = z.strictObject({
  /** `ap-northeast-2` */
  region: z.string(),
})

export type RegionProps = z.infer<typeof props>

export const regionSchema: KindSchema<RegionProps> = {
  kind: 'region',
  label: { en: 'Region', ko: '리전' },
  props,
  parents: [null],
  changes: { region: 'dataLoss' },
}

export const regionDefaults: RegionProps = { region: 'ap-northeast-2' }
