import type { Id } from '@vpcanvas/model'
import { ArrowUpDown } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useStore } from 'zustand'
import { Button, ComboField, IconButton, NumberField } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { EndField } from './EndField.tsx'
import { askFor, clearTrace, runTrace, traceSession } from './session.ts'
import { traceWords } from './words.ts'

const protocols = ['tcp', 'udp', 'icmp'].map((value) => ({ value: value.toUpperCase(), label: value.toUpperCase() }))

/** The flow to trace. */
export function QueryForm({ ends }: { readonly ends: readonly Id[] }) {
  const words = useWordsOf(traceWords)
  const { asked, answer, isTracing } = useStore(traceSession)
  const [isTried, setTried] = useState(false)
  const hasPorts = /^(tcp|udp|6|17)$/i.test(asked.protocol)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const now = traceSession.getState().asked
    if (now.from !== '' && now.to !== '') void runTrace()
  }
  return (
    <form className="trace-form" aria-label={words.form} onSubmit={submit}>
      <div className="trace-ends">
        <EndField
          label={words.from}
          value={asked.from}
          ends={ends}
          error={isTried && asked.from === '' ? words.noFrom : null}
          onCommit={(from) => askFor({ from })}
        />
        <EndField
          label={words.to}
          value={asked.to}
          ends={ends}
          error={isTried && asked.to === '' ? words.noTo : null}
          onCommit={(to) => askFor({ to })}
        />
        <IconButton
          label={words.swap}
          icon={<ArrowUpDown />}
          onPress={() => {
            askFor({ from: asked.to, to: asked.from })
            if (answer) void runTrace()
          }}
        />
      </div>
      <div className="trace-numbers">
        <ComboField
          label={words.protocol}
          value={asked.protocol.toUpperCase()}
          options={protocols}
          onCommit={(typed) => askFor({ protocol: typed.trim().toLowerCase() || 'tcp' })}
        />
        <NumberField
          label={words.port}
          value={hasPorts ? asked.port : null}
          isDisabled={!hasPorts}
          onCommit={(port) => askFor({ port: inRange(port) })}
        />
        <NumberField
          label={words.sourcePort}
          value={hasPorts ? asked.sourcePort : null}
          isDisabled={!hasPorts}
          onCommit={(sourcePort) => askFor({ sourcePort: inRange(sourcePort) })}
        />
      </div>
      <div className="trace-buttons">
        <Button type="submit" variant="primary">
          {isTracing ? words.tracing : words.trace}
        </Button>
        {answer && (
          <Button variant="quiet" onPress={clearTrace}>
            {words.clear}
          </Button>
        )}
      </div>
      <p className="field-help">{words.portsHelp}</p>
    </form>
  )
}

function inRange(port: number | null): number | null {
  return port === null ? null : Math.min(65_535, Math.max(0, port))
}
