import { type Path, valueAt } from '@vpcanvas/model'
import { lessonOn } from '@vpcanvas/learning/kinds'
import { kinds } from '@vpcanvas/resources/drawing'
import { forms } from '@vpcanvas/resources/forms'
import type { Explanation as Explained, Subject } from '@vpcanvas/resources'
import { useEffect, useState } from 'react'
import { useResource, useView } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { ask } from '../work/client.ts'
import { Change } from './Change.tsx'
import { DocumentationLink } from './DocumentationLink.tsx'
import { explain } from './session.ts'
import { explainWords } from './words.ts'
import { Why } from './Why.tsx'
import { WhatIsWrong } from './WhatIsWrong.tsx'

/** Explains a resource, a part of one, or a problem: from what AWS does, and from the design itself. */
export default function Explanation({ subject }: { readonly subject: Subject }) {
  const words = useWordsOf(explainWords)
  const say = useSay()
  const view = useView()
  const { resource: id, path, rule } = subject
  const resource = useResource(id)
  const answer = useAnswer(subject)
  const kind = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  if (!resource || !kind) return null
  const lesson = lessonOn(resource.kind, path)
  const part = path && rule === null ? partName(resource.kind, path, valueAt(resource.props, path), view) : null
  return (
    <div className="explain-body" aria-busy={answer === null}>
      {(path !== null || rule !== null) && (
        <>
          {part !== null && <p className="explain-part mono">{part}</p>}
          <Button variant="quiet" onPress={() => explain(id)}>
            {words.whole(resource.name)}
          </Button>
        </>
      )}
      {rule === null && (
        <>
          <h4>{words.what}</h4>
          {lesson && <p>{say(lesson.how)}</p>}
          {lesson && (
            <p>
              <strong>{words.mistake}.</strong> {say(lesson.mistake)}
            </p>
          )}
          <DocumentationLink href={lesson?.docs ?? kind.appearance.docs} />
          {path === null && <Why id={id} passing={answer === 'failed' ? null : (answer?.passing ?? null)} />}
        </>
      )}
      {answer === null && <p className="quiet">{words.looking}</p>}
      {answer === 'failed' && <p role="alert">{words.failed}</p>}
      {answer === undefined && <p className="quiet">{words.gone}</p>}
      {answer && answer !== 'failed' && (
        <>
          {answer.rule && <WhatIsWrong rule={answer.rule} />}
          {answer.rule && answer.change && (
            <>
              <h4>{words.fixDoes}</h4>
              <Change change={answer.change} none={words.fixNothing} />
              <p className="quiet">{words.fixHelp}</p>
            </>
          )}
          {rule === null && answer.change && (
            <>
              <h4>{words.without}</h4>
              <Change change={answer.change} apart={id} />
              <p className="quiet">{words.withoutHelp}</p>
            </>
          )}
        </>
      )}
    </div>
  )
}

/** The answer about the design as it is now: null while it is on its way, undefined where there is nothing to explain. */
function useAnswer({ resource, path, rule }: Subject): Explained | 'failed' | null | undefined {
  const resources = useEditor((state) => state.history.present.resources)
  const intents = useEditor((state) => state.history.present.intents)
  const place = JSON.stringify([resource, path, rule])
  const [found, setFound] = useState<{ place: string; answer: Explained | 'failed' | undefined } | null>(null)
  useEffect(() => {
    let isOld = false
    const take = (answer: Explained | 'failed' | undefined) => {
      const design = editor.design()
      if (isOld || design.resources !== resources || design.intents !== intents) return
      setFound({ place, answer })
      const change = answer !== 'failed' && answer?.change
      if (!change || 'refused' in change || rule !== null) return
      const name = editor.design().resources[resource]?.name ?? resource
      const counts = [change.traffic.closed.length, change.intents.broken.length + change.intents.lost.length] as const
      editor.say({ en: explainWords.en.heard(name, ...counts), ko: explainWords.ko.heard(name, ...counts) })
    }
    const [one, at, of] = JSON.parse(place) as [string, Path | null, string | null]
    ask('explain', { resource: one, path: at, rule: of }).then(
      (answer) => take(answer ?? undefined),
      () => take('failed'),
    )
    return () => {
      isOld = true
    }
  }, [place, resource, rule, resources, intents])
  return found?.place === place ? found.answer : null
}

/** A part in one line, as the form writes it. */
function partName(kind: string, path: Path, value: unknown, view: ReturnType<typeof useView>): string | null {
  const fields = Object.hasOwn(forms, kind) ? forms[kind]?.sections.flatMap((section) => section.fields) : []
  const control = fields?.find(({ prop }) => prop === path[0])?.control
  if (control?.type !== 'list' || typeof value !== 'object' || value === null) return null
  return control.summary(value as never, view)
}
