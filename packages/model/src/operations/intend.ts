import { intentSchema } from '../design.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { resourcesNamed } from '../intents.ts'
import { formatPath } from '../path.ts'
import { firstIssue } from '../shape.ts'
import { existing } from './existing.ts'

/** Records an intent, or replaces the one of the same id. */
export const intend: Operation<'intend'> = (design, edit) => {
  const shaped = intentSchema.safeParse(edit.intent, { reportInput: true })
  if (!shaped.success) {
    const { path, text } = firstIssue(shaped.error)
    const place = formatPath(path)
    throw new EditRefused(
      {
        en: `The intent's "${place}" does not fit: ${text.en}`,
        ko: `의도의 "${place}" 값이 맞지 않습니다: ${text.ko}`,
      },
      edit,
    )
  }
  for (const id of resourcesNamed(edit.intent)) existing(design, edit, id)
  const others = design.intents.filter((intent) => intent.id !== edit.intent.id)
  return { ...design, intents: [...others, edit.intent] }
}

/** Takes an intent away. */
export const forget: Operation<'forget'> = (design, edit) => {
  const intents = design.intents.filter((intent) => intent.id !== edit.intent)
  if (intents.length === design.intents.length) {
    throw new EditRefused({ en: `There is no intent "${edit.intent}".`, ko: `"${edit.intent}" 의도가 없습니다.` }, edit)
  }
  return { ...design, intents }
}
