import type { Design } from '@vpcanvas/model'
import { designOf, kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { liveStates } from './liveStates.ts'
import { afterEvent, newRun } from './run.ts'

const drawn = designOf(
  { id: 'seoul', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'seoul' },
  { id: 'a', kind: 'subnet', parent: 'vpc', props: { cidrBlock: '10.0.0.0/24' } },
)
const stored = JSON.parse(JSON.stringify(drawn)) as Design

function changed(id: string, props: object): Design {
  const resource = drawn.resources[id]
  if (!resource) throw new Error(id)
  return { ...drawn, resources: { ...drawn.resources, [id]: { ...resource, props: { ...resource.props, ...props } } } }
}

describe('the marks of what is provisioned', () => {
  it('are on what the record has, and not on frames that create nothing', () => {
    expect(liveStates(drawn, stored, null, kinds)).toEqual({ vpc: 'done', a: 'done' })
  })

  it('say that a resource was changed since', () => {
    expect(liveStates(changed('a', { mapPublicIpOnLaunch: true }), stored, null, kinds)).toEqual({
      vpc: 'done',
      a: 'drifted',
    })
  })

  it('do not take another order of the same properties for a change', () => {
    const { props, ...rest } = stored.resources['a'] ?? drawn.resources['a']!
    const turned = Object.fromEntries(Object.entries(props).toReversed())
    expect(
      liveStates(drawn, { ...stored, resources: { ...stored.resources, a: { ...rest, props: turned } } }, null, kinds)[
        'a'
      ],
    ).toBe('done')
  })

  it('are not there before anything was applied', () => {
    expect(liveStates(drawn, null, null, kinds)).toEqual({})
  })

  it('follow a run, which knows better than the record', () => {
    const run = afterEvent(newRun('r', 'apply', 'sandbox'), 1, {
      type: 'step',
      at: '',
      resource: 'a',
      kind: 'subnet',
      name: 'a',
      action: 'replace',
      state: 'waiting',
      awsId: null,
      detail: null,
      calls: 1,
    })
    expect(liveStates(drawn, stored, run, kinds)).toEqual({ vpc: 'done', a: 'running' })
  })
})
