import type { Appearance } from '../appearance.ts'
import { verbatim } from '@vpcanvas/text'
import { type OpaqueProps, opaqueSchema } from './schema.ts'

export const appearance: Appearance<OpaqueProps> = {
  label: opaqueSchema.label,
  plural: { en: 'Other resources', ko: '기타 리소스' },
  group: 'actors',
  icon: 'opaque',
  shape: 'card',
  size: { width: 176, height: 64 },
  explain: {
    en: 'Something an import brought that vpcanvas does not model; it is kept and exported again as it was.',
    ko: '가져온 파일에 있었지만 vpcanvas가 모델링하지 않는 리소스입니다. 그대로 보관했다가 내보낼 때 다시 씁니다.',
  },
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html',
  summary: ({ props }) => verbatim(props.type),
}
