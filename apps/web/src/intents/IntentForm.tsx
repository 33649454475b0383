import { type Intent, type IntentEnd, newId } from '@vpcanvas/model'
import { listeningPorts, trafficText } from '@vpcanvas/resources/words'
import { type FormEvent, useState } from 'react'
import { useView } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { useEnds } from '../trace/useEnds.ts'
import { Button, ComboField, Select, TextField, toast } from '../ui/index.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { EndChoiceField } from './EndChoiceField.tsx'
import { endChoices } from './ends.ts'
import { portsIn, portsText } from './ports.ts'
import { intentWords } from './words.ts'

const protocols = ['TCP', 'UDP', 'ICMP', 'ALL'].map((value) => ({ value, label: value }))

/** What must stay true, from whom to whom. */
export function IntentForm() {
  const words = useWordsOf(intentWords)
  const language = useLanguage()
  const view = useView()
  const hosts = useEnds() ?? []
  const [rule, setRule] = useState<Intent['rule']>('allow')
  const [from, setFrom] = useState<IntentEnd | null>(null)
  const [to, setTo] = useState<IntentEnd | null>(null)
  const [protocol, setProtocol] = useState('tcp')
  const [ports, setPorts] = useState('')
  const [isTried, setTried] = useState(false)
  const choices = endChoices(view, hosts, language)
  const hasPorts = protocol !== 'icmp'
  const read = portsIn(hasPorts ? ports : '')
  // What is no protocol keeps its spelling.
  const isProtocol =
    /^(tcp|udp|icmp|all|\d{1,3})$/.test(protocol) || trafficText({ protocol, ports: [] }).en !== protocol.toUpperCase()

  const goTo = (end: IntentEnd | null) => {
    setTo(end)
    const target = typeof end === 'string' ? view.get(end) : undefined
    if (target) setPorts(portsText(listeningPorts(target)))
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (from === null || to === null || read === null || !isProtocol) return
    const intent: Intent = { id: newId('intent'), rule, from, to, protocol, ports: read, note: '' }
    const title = { en: intentWords.en.addIntent, ko: intentWords.ko.addIntent }
    const refused = editor.transact(title, [{ op: 'intend', intent }])?.refused
    if (refused) toast(refused, { tone: 'danger' })
    else {
      setTried(false)
      setTo(null)
      setPorts('')
    }
  }
  return (
    <form className="intent-form" aria-label={words.form} onSubmit={add}>
      <EndChoiceField
        label={words.from}
        value={from}
        choices={choices}
        error={isTried && from === null ? words.noEnd : null}
        onCommit={setFrom}
      />
      <Select
        label={words.rule}
        value={rule}
        options={(['allow', 'forbid'] as const).map((value) => ({ value, label: words.rules[value] }))}
        onChange={(value) => setRule(value === 'forbid' ? 'forbid' : 'allow')}
      />
      <EndChoiceField
        label={words.to}
        value={to}
        choices={choices}
        error={isTried && to === null ? words.noEnd : null}
        onCommit={goTo}
      />
      <div className="intent-traffic">
        <ComboField
          label={words.protocol}
          value={protocol.toUpperCase()}
          options={protocols}
          {...(isTried && !isProtocol && { error: words.badProtocol })}
          onCommit={(typed) => setProtocol(typed.trim().toLowerCase() || 'tcp')}
        />
        <TextField
          label={words.ports}
          value={hasPorts ? ports : ''}
          isDisabled={!hasPorts}
          {...(isTried && read === null && { error: words.badPorts })}
          onDraft={setPorts}
          onCommit={setPorts}
        />
      </div>
      <p className="field-help">{words.portsHelp}</p>
      <div className="intent-buttons">
        <Button type="submit" variant="primary">
          {words.add}
        </Button>
      </div>
    </form>
  )
}
