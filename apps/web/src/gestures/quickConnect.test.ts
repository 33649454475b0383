import { applyEdits, referencesIn, schemasOf, withPlaces } from '@vpcanvas/model'
import { designOf, kinds } from '@vpcanvas/resources'
import { figuresOf } from '@vpcanvas/resources/drawing'
import { describe, expect, it } from 'vitest'
import { boxOnCanvas } from './geometry.ts'
import { newEnds } from './quickConnect.ts'

const schemas = schemasOf(kinds)
const design = withPlaces(
  designOf(
    { id: 'region', kind: 'region' },
    { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
    {
      id: 'subnet',
      kind: 'subnet',
      parent: 'vpc',
      props: { cidrBlock: '10.0.0.0/24', availabilityZone: 'ap-northeast-2a' },
    },
    { id: 'host', kind: 'instance', parent: 'subnet' },
  ),
  figuresOf(kinds),
  schemas,
)

/** A point near the lower right corner of a frame. */
function cornerOf(id: string) {
  const box = boxOnCanvas(design, id)
  if (!box) throw new Error(`${id} is drawn nowhere`)
  return { x: box.x + box.width - 12, y: box.y + box.height - 12 }
}

describe('a line that is drawn to nowhere', () => {
  it('offers what could stand there and be joined', () => {
    const kindsOffered = newEnds(design, kinds, 'host', cornerOf('vpc')).map(({ kind }) => kind)
    expect(kindsOffered).toContain('securityGroup')
    expect(kindsOffered).not.toContain('subnet')
    expect(kindsOffered).not.toContain('vpc')
  })

  it('brings the new thing and joins it in one step', () => {
    const group = newEnds(design, kinds, 'host', cornerOf('vpc')).find(({ kind }) => kind === 'securityGroup')
    const after = applyEdits(design, group?.edits ?? [], schemas)
    expect(after.resources[group?.id ?? '']?.parent).toBe('vpc')
    const host = after.resources['host']
    const named =
      host && kinds['instance'] ? referencesIn(kinds['instance'].schema, host.props).map(({ id }) => id) : []
    expect(named).toContain(group?.id)
  })

  it('offers nothing from what is not there', () => {
    expect(newEnds(design, kinds, 'gone', cornerOf('vpc'))).toEqual([])
  })
})
