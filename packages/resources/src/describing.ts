import type { Shown } from '@vpcanvas/formats/describe'
import type { Text } from '@vpcanvas/text'

/** The values of a field in a list of objects, each once. */
export function valuesIn(list: readonly Shown[], field: string): string[] {
  return [...new Set(list.flatMap((one) => one.text(field) ?? []))]
}

/** Why an item is kept as it is. */
export const absences = {
  vpc: { en: 'Its VPC is not in the folder. It is kept as it is.', ko: 'VPC가 폴더에 없습니다. 그대로 보관합니다.' },
  subnet: {
    en: 'Its subnet is not in the folder. It is kept as it is.',
    ko: '서브넷이 폴더에 없습니다. 그대로 보관합니다.',
  },
} satisfies Record<string, Text>
