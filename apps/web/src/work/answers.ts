import { Unreadable } from '@vpcanvas/formats'
import type { Design } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import type { Answer, Question, QuestionName } from './questions.ts'

/** How the worker answers each question, about the design it has; null before the first. */
export const answers: {
  readonly [N in QuestionName]: (design: Design | null, question: Question<N>) => Answer<N> | Promise<Answer<N>>
} = {
  read: async (_design, { text, name }) => {
    try {
      // What reads templates is large, and not needed to draw.
      const { readAny } = await import('@vpcanvas/formats/cloudformation')
      const { design, unsupported, notes } = readAny(text, kinds, { name })
      return { ok: true, design, unsupported, notes }
    } catch (error) {
      if (error instanceof Unreadable) return { ok: false, reason: error.text }
      throw error
    }
  },
}
