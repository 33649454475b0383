import type { Text } from '@vpcanvas/text'
import { type Clip, CLIP_FORMAT } from './clip.ts'
import { idSchema } from './design.ts'
import type { KindSchemas } from './kindSchema.ts'
import { readDesign } from './readDesign.ts'
import { firstIssue } from './shape.ts'
import { z } from './zod.ts'

/** Whether JSON means to be a clip. */
export function isClip(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === CLIP_FORMAT
}

const contextSchema = z.object({
  chosen: z.array(idSchema).check(z.minLength(1)),
  outside: z.record(idSchema, z.string().check(z.maxLength(255))),
})

/** A clip from JSON of unknown origin: as strictly as a design is read, and whatever version wrote it. */
export function readClip(
  json: Readonly<Record<string, unknown>>,
  schemas: KindSchemas,
): { readonly ok: true; readonly clip: Clip } | { readonly ok: false; readonly text: Text } {
  const { chosen: _chosen, outside: _outside, ...rest } = json
  // First of all, since another version may say the rest otherwise.
  const read = readDesign({ ...rest, format: 'vpcanvas', settings: { protected: false }, intents: [] }, schemas)
  if (!read.ok) return read
  const context = contextSchema.safeParse(json, { reportInput: true })
  if (!context.success) {
    const { path, text } = firstIssue(context.error)
    const place = path.join('.')
    return {
      ok: false,
      text: { en: `At "${place}": ${text.en}`, ko: `"${place}" 위치: ${text.ko}` },
    }
  }
  const { chosen, outside } = context.data
  const missing = chosen.find((id) => !Object.hasOwn(read.design.resources, id))
  if (missing !== undefined) {
    return {
      ok: false,
      text: {
        en: `At "chosen": there is no resource "${missing}".`,
        ko: `"chosen" 위치: "${missing}" 리소스가 없습니다.`,
      },
    }
  }
  return { ok: true, clip: { design: read.design, chosen, outside } }
}
