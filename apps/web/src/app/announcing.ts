import type { Problem } from '@vpcanvas/rules'
import { inEach } from '@vpcanvas/text'
import { planSession } from '../plan/session.ts'
import type { Run } from '../plan/run.ts'
import type { Editor } from '../store/editor.ts'
import { fileNews, isMended, problemNews, progressNews } from './news.ts'
import { newsWords } from './newsWords.ts'

/** Says from now on what nobody asked for and everyone sees: problems that come and go, trouble with the file, how far a run is. */
export function startAnnouncing(editor: Editor): void {
  let known: readonly Problem[] | null = null
  let isTroubled = false
  editor.store.subscribe((state, before) => {
    // What a design has as it is opened is no news; nor what is still being looked at.
    if (state.opened !== before.opened) known = null
    if (!state.checking && (known === null || state.problems !== known)) {
      const { resources } = state.history.present
      const news = known && problemNews(known, state.problems, (id) => Object.hasOwn(resources, id))
      known = state.problems
      if (news) editor.say(news)
    }
    if (state.file !== before.file) {
      const news = fileNews(before.file, state.file)
      if (news) isTroubled = true
      if (news) editor.say(news)
      else if (isMended(isTroubled, state.file)) {
        isTroubled = false
        editor.say(inEach((language) => newsWords[language].saved(state.file.name ?? '')))
      }
    }
  })
  planSession.subscribe(({ run }, before) => {
    if (!run || run === before.run || run.id !== before.run?.id || run.result) return
    const failed = run.steps.find(
      (step) =>
        step.state === 'failed' &&
        before.run?.steps.find(({ resource }) => resource === step.resource)?.state !== 'failed',
    )
    const news = progressNews(doneIn(before.run), doneIn(run), run.count ?? run.steps.length)
    if (failed) editor.say(inEach((language) => newsWords[language].failed(failed.name)))
    else if (news) editor.say(news)
  })
}

function doneIn({ steps }: Run): number {
  return steps.filter(({ state }) => state === 'done').length
}
