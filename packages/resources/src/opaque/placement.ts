import type { Placement } from '@vpcanvas/model'
import type { OpaqueProps } from './schema.ts'

export const placement: Placement<OpaqueProps> = {
  arrive: () => ({
    refused: {
      en: 'Resources that vpcanvas does not model come from an import; they cannot be drawn.',
      ko: 'vpcanvas가 모델링하지 않는 리소스는 가져오기로만 들어오며 새로 그릴 수 없습니다.',
    },
  }),
}
