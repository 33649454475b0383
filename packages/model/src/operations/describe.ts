import { settingsSchema } from '../design.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { NAME_LIMIT, tooLong } from './rename.ts'

/** Changes the design's own name or settings. */
export const describe: Operation<'describe'> = (design, edit) => {
  if ((edit.name ?? '').length > NAME_LIMIT) throw new EditRefused(tooLong, edit)
  if (edit.settings && !settingsSchema.safeParse(edit.settings).success) {
    throw new EditRefused(
      {
        en: 'These are no settings of a design. What is assumed of use must be numbers from 0 that rise from low to high.',
        ko: '디자인 설정의 형식이 아닙니다. 사용량 가정은 0 이상이며 낮음, 보통, 높음 순으로 커져야 합니다.',
      },
      edit,
    )
  }
  return { ...design, name: edit.name ?? design.name, settings: edit.settings ?? design.settings }
}
