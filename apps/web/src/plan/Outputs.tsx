import type { ApplyResult } from '@vpcanvas/provision'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useView } from '../store/look.ts'
import { IconButton, toast } from '../ui/index.ts'
import { codeWords } from '../code/words.ts'
import { useWordsOf } from '../words/useWords.ts'
import { planWords } from './words.ts'

/** How long a mark says that something was copied. Milliseconds. */
const SAID = 1600

/** What a person needs of what now exists: the endpoint of a cache, with its port. */
export function Outputs({ outputs }: { readonly outputs: ApplyResult['outputs'] }) {
  const words = useWordsOf(planWords)
  const view = useView()
  const lines = Object.entries(outputs).flatMap(([resource, values]) =>
    valuesOf(values).map((value) => ({ resource, ...value })),
  )
  if (lines.length === 0) return null
  return (
    <section className="outputs" aria-label={words.outputs}>
      <h4 className="plan-group">{words.outputs}</h4>
      <dl>
        {lines.map(({ resource, what, value }) => (
          <div key={`${resource} ${what}`} className="output">
            <dt>
              {view.get(resource)?.name ?? resource}
              <span className="quiet"> {what}</span>
            </dt>
            <dd>
              <code>{value}</code>
              <CopyMark value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function CopyMark({ value }: { readonly value: string }) {
  const words = useWordsOf(planWords)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
      setTimeout(() => setCopied(false), SAID)
    } catch {
      toast({ en: codeWords.en.copyFailed, ko: codeWords.ko.copyFailed }, { tone: 'danger' })
    }
  }
  return (
    <IconButton
      small
      label={words.copyOutput(value)}
      icon={isCopied ? <Check /> : <Copy />}
      onPress={() => void copy()}
    />
  )
}

/** An endpoint and its port are one thing to connect to. */
function valuesOf(
  values: Readonly<Record<string, string | number>>,
): readonly { readonly what: string; readonly value: string }[] {
  const { port, ...others } = values
  return Object.entries(others).map(([what, value]) => ({
    what,
    value:
      /endpoint/i.test(what) && port !== undefined && !String(value).includes(':') ? `${value}:${port}` : String(value),
  }))
}
