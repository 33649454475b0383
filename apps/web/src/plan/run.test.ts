import type { ApplyResult } from '@vpcanvas/provision'
import { describe, expect, it } from 'vitest'
import { afterEvent, isOver, newRun } from './run.ts'
import { eventsIn, type RunEvent } from './server.ts'

const step = (resource: string, state: 'started' | 'waiting' | 'done'): RunEvent => ({
  type: 'step',
  at: '2026-01-01T00:00:00Z',
  resource,
  kind: 'vpc',
  name: resource,
  action: 'create',
  state,
  awsId: null,
  detail: null,
  calls: 3,
})

const result: ApplyResult = {
  status: 'failed',
  outputs: {},
  calls: 9,
  seconds: 4,
  steps: [
    {
      action: 'create',
      resource: 'a',
      kind: 'vpc',
      name: 'a',
      state: 'failed',
      awsId: null,
      error: {
        kind: 'refused',
        code: 'VpcLimitExceeded',
        message: { en: 'Too many VPCs.', ko: 'VPC가 너무 많습니다.' },
      },
    },
  ],
}

describe('a run', () => {
  it('shows each resource once, in its latest state', () => {
    const events = [step('a', 'started'), step('b', 'started'), step('a', 'done')]
    const run = events.reduce((at, event, index) => afterEvent(at, index + 1, event), newRun('r', 'apply', 'sandbox'))
    expect(run.steps.map(({ resource, state }) => [resource, state])).toEqual([
      ['a', 'done'],
      ['b', 'started'],
    ])
  })

  it('is not confused by events that come a second time after joining again', () => {
    const run = afterEvent(afterEvent(newRun('r', 'apply', 'sandbox'), 1, step('a', 'started')), 2, step('a', 'done'))
    expect(afterEvent(run, 1, step('a', 'started'))).toBe(run)
  })

  it('ends with the reason of what failed', () => {
    const run = afterEvent(afterEvent(newRun('r', 'apply', 'sandbox'), 1, step('a', 'started')), 2, {
      type: 'ended',
      at: '',
      result,
    })
    expect(isOver(run)).toBe(true)
    expect(run.steps[0]?.detail?.en).toBe('Too many VPCs.')
  })
})

describe('the stream of events', () => {
  const streamOf = (...chunks: string[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
        controller.close()
      },
    })

  it('is read whole wherever the network cuts it', async () => {
    const text = [step('a', 'started'), step('가상', 'done')]
      .map((event, index) => `id: ${index + 1}\ndata: ${JSON.stringify(event)}\n\n`)
      .join('')
    for (const size of [1, 7, 50, text.length]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
        text.slice(index * size, (index + 1) * size),
      )
      const heard = []
      for await (const one of eventsIn(streamOf(...chunks)))
        heard.push([one.number, one.event.type === 'step' && one.event.resource])
      expect(heard).toEqual([
        [1, 'a'],
        [2, '가상'],
      ])
    }
  })

  it('passes over comments that keep the connection open', async () => {
    const heard = []
    for await (const one of eventsIn(
      streamOf(': still here\n\n', `id: 4\ndata: ${JSON.stringify(step('a', 'done'))}\n\n`),
    ))
      heard.push(one.number)
    expect(heard).toEqual([4])
  })
})
