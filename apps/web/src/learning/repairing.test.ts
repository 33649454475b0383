import { repairIn } from '@vpcanvas/learning'
import { repairs } from '@vpcanvas/learning/lessons'
import type { Intent } from '@vpcanvas/model'
import type { IntentAnswer } from '@vpcanvas/resources'
import type { Problem } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { goalAgain, progressOf } from './repairing.ts'

const intent = (n: number, more: Partial<Intent> = {}): Intent => ({
  id: `nat-in-a-private-subnet.${n}`,
  rule: 'allow',
  from: 'app',
  to: 'internet',
  protocol: 'tcp',
  ports: [[443, 443]],
  note: '',
  ...more,
})
const original = { intents: [intent(1), intent(2, { rule: 'forbid', from: 'internet', to: 'app' })] }
const holds = (...ns: readonly number[]) => ns.map((n) => ({ id: intent(n).id, state: 'holds' }) as IntentAnswer)
const problem = (rule: string, severity: Problem['severity']) => ({ rule, severity }) as Problem

function repair() {
  const found = repairIn(original, repairs)
  if (!found) throw new Error('It is no repair')
  return found
}

describe('how far a repair is', () => {
  it('is done once every goal holds, without errors and without what it is about', () => {
    const of = (answers: readonly IntentAnswer[], problems: readonly Problem[] = []) =>
      progressOf(repair(), original, original, answers, problems)
    expect(of(holds(1, 2)).isDone).toBe(true)
    expect(of(holds(1))).toMatchObject({ isDone: false, holding: 1 })
    expect(of(holds(1, 2), [problem('subnet-cidr-overlap', 'error')])).toMatchObject({ isDone: false, errors: 1 })
    expect(of(holds(1, 2), [problem('nat-subnet-not-public', 'warning')])).toMatchObject({ isDone: false })
    expect(of(holds(1, 2), [problem('nat-single-zone', 'advice')]).isDone).toBe(true)
    expect(of(holds(1, 2), [problem('sg-all-traffic-from-anywhere', 'warning')])).toMatchObject({ isDone: false })
  })

  it('counts what was deleted or weakened as not holding, and offers it again', () => {
    const weakened = { intents: [intent(1, { ports: [] })] }
    const progress = progressOf(repair(), weakened, original, holds(1), [])
    expect(progress).toMatchObject({ isDone: false, holding: 0 })
    expect(progress.goals.map(({ isChanged }) => isChanged)).toEqual([true, true])
    const resources = { app: { id: 'app', kind: 'instance', name: 'app', parent: null, props: {} } }
    expect(goalAgain(progress, { resources })).toEqual(original.intents.map((one) => ({ op: 'intend', intent: one })))
    expect(goalAgain(progress, { resources: {} })).toBeNull()
  })

  it('takes a note on an intent for what it is', () => {
    const noted = { intents: original.intents.map((one) => ({ ...one, note: 'to remember' })) }
    expect(progressOf(repair(), noted, original, holds(1, 2), []).isDone).toBe(true)
  })

  it('goes by the copy where the original cannot be had, and is not done where there is nothing to hold', () => {
    expect(progressOf(repair(), original, null, holds(1, 2), []).isDone).toBe(true)
    expect(progressOf(repair(), { intents: [] }, null, [], []).isDone).toBe(false)
  })

  it('is of no design whose intents are called something else', () => {
    expect(repairIn({ intents: [intent(1, { id: 'nat-in-a-private-subnet' })] }, repairs)).toBeNull()
    expect(repairIn({ intents: [intent(1, { id: 'nat-in-a-private-subnet.1.2' })] }, repairs)).toBeNull()
  })
})
