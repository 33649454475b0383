import { type Intent, newId } from '@vpcanvas/model'
import type { Verdict } from '@vpcanvas/reachability'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, toast, Tooltip } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import type { Asked } from './session.ts'
import { traceWords } from './words.ts'

/** Writes what a trace found into the design, to be checked from now on. Only between resources: an address belongs to nobody for long. */
export function KeepButton({ asked, verdict }: { readonly asked: Asked; readonly verdict: Verdict }) {
  const words = useWordsOf(traceWords)
  const design = useEditor((state) => state.history.present)
  const [from, to] = [asked.from, asked.to].map((end) => resourceOf(end, design.resources))
  if (verdict === 'unsupported' || from === undefined || to === undefined) return null
  const rule = verdict === 'reachable' ? 'allow' : 'forbid'
  const ports: Intent['ports'] = asked.port === null ? [] : [[asked.port, asked.port]]
  const isKept = design.intents.some(
    (one) =>
      one.rule === rule &&
      one.from === from &&
      one.to === to &&
      one.protocol === asked.protocol &&
      JSON.stringify(one.ports) === JSON.stringify(ports),
  )
  if (isKept) return <span className="quiet">{words.kept}</span>
  const label = rule === 'allow' ? 'keepAllowed' : 'keepForbidden'
  const keep = () => {
    const intent: Intent = { id: newId('intent'), rule, from, to, protocol: asked.protocol, ports, note: '' }
    const refused = editor.transact({ en: traceWords.en[label], ko: traceWords.ko[label] }, [
      { op: 'intend', intent },
    ])?.refused
    if (refused) toast(refused, { tone: 'danger' })
  }
  return (
    <Tooltip text={words.keepHelp}>
      <Button onPress={keep}>{words[label]}</Button>
    </Tooltip>
  )
}

/** The resource that an end names; the actor, for the internet. */
function resourceOf(
  end: string,
  resources: Readonly<Record<string, { readonly id: string; readonly kind: string }>>,
): string | undefined {
  if (Object.hasOwn(resources, end)) return end
  // It need not be drawn.
  return end === 'internet' ? (Object.values(resources).find(({ kind }) => kind === 'internet')?.id ?? end) : undefined
}
