import { readAny, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import type { Design, Intent, IntentEnd } from '@vpcanvas/model'
import { expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { templates } from '../templates.ts'

it('intents of every form come back from a template, as far as what they name does', () => {
  const made = templates.find(({ id }) => id === 'three-tier')?.design() ?? expect.fail('no such template')
  const ends: readonly IntentEnd[] = [
    'app-a',
    'internet',
    'onPremises',
    { in: 'app-subnet-a' },
    { group: 'app-sg' },
    { tag: 'tier', value: 'app' },
    { kind: 'instance' },
  ]
  const intents = ends.map((from, n): Intent => ({
    id: `i${n}`,
    rule: 'allow',
    from,
    to: 'cache',
    protocol: 'tcp',
    ports: [],
    note: '',
  }))
  const design: Design = { ...made, intents }
  const [template] = toCloudFormation(design, kinds, { as: 'yaml', layout: false }).templates
  const text = template?.text ?? expect.fail('no template')
  expect(readAny(text, kinds, { name: 'again' }).design.intents).toEqual(intents)
  const without = text.replaceAll('group: app-sg', 'group: nobody')
  expect(without).not.toBe(text)
  const read = readAny(without, kinds, { name: 'again' }).design.intents
  expect(read.map(({ id }) => id)).toEqual(intents.map(({ id }) => id).filter((id) => id !== 'i4'))
})
