import { applyEdits, schemasOf } from '@vpcanvas/model'
import { designOf } from '@vpcanvas/resources'
import { kinds } from '@vpcanvas/resources/drawing'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designText } from './designText.ts'

const network = designOf(
  { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
  { id: 'vpc', kind: 'vpc', parent: 'region' },
  { id: 'subnet', kind: 'subnet', parent: 'vpc' },
)

describe('the text of a draft', () => {
  it('reads as the design, whatever it is edited to', () => {
    assert(
      property(string({ unit: 'binary' }), string(), (name, called) => {
        const edited = applyEdits({ ...network, name: called }, [{ op: 'rename', id: 'vpc', name }], schemasOf(kinds))
        for (const design of [network, edited]) expect(JSON.parse(designText(design))).toEqual(design)
      }),
    )
  })

  it('is that of an empty design, too', () => {
    const empty = designOf()
    expect(JSON.parse(designText(empty))).toEqual(empty)
  })
})
