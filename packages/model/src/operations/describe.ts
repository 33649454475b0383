import { settingsSchema } from '../design.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { NAME_LIMIT, tooLong } from './rename.ts'

/** Changes the design's own name or settings. */
export const describe: Operation<'describe'> = (design, edit) => {
  if ((edit.name ?? '').length > NAME_LIMIT) throw new EditRefused(tooLong, edit)
  if (edit.settings && !settingsSchema.safeParse(edit.settings).success) {
    throw new EditRefused({ en: 'These are no settings of a design.', ko: '디자인 설정의 형식이 아닙니다.' }, edit)
  }
  return { ...design, name: edit.name ?? design.name, settings: edit.settings ?? design.settings }
}
