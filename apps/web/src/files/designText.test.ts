import { applyEdits, schemasOf } from '@vpcanvas/model'
import { designOf } from '@vpcanvas/resources'
import { kinds } from '@vpcanvas/resources/drawing'
import { assert, asyncProperty, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designText } from './designText.ts'

const network = designOf(
  { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } },
  { id: 'vpc', kind: 'vpc', parent: 'region' },
  { id: 'subnet', kind: 'subnet', parent: 'vpc' },
)

describe('the text of a draft', () => {
  it('reads as the design, whatever it is edited to', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary' }), string(), async (name, called) => {
        const edited = applyEdits({ ...network, name: called }, [{ op: 'rename', id: 'vpc', name }], schemasOf(kinds))
        for (const design of [network, edited]) expect(JSON.parse(await designText(design))).toEqual(design)
      }),
    )
  })

  it('is that of an empty design, too', async () => {
    const empty = designOf()
    expect(JSON.parse(await designText(empty))).toEqual(empty)
  })
})
