import { kinds } from '@vpcanvas/resources'
import { describe, expect, it } from 'vitest'
import { designDocument } from './designDocument.ts'
import { fileName } from './formats.ts'

describe('the design file as code', () => {
  it.each(Object.keys(kinds))('knows the lines of every resource of a %s sample', (name) => {
    const design = kinds[name]?.sample()
    if (!design) throw new Error(name)
    const { text, locations } = designDocument(design)
    const lines = text.split('\n')
    expect(Object.keys(locations).toSorted()).toEqual(Object.keys(design.resources).toSorted())
    for (const [id, ranges] of Object.entries(locations)) {
      const [first, last] = ranges[0] ?? [0, 0]
      const entry = lines
        .slice(first - 1, last)
        .join('\n')
        .replace(/,$/, '')
      expect(JSON.parse(`{${entry}}`)).toEqual({ [id]: design.resources[id] })
    }
  })
})

describe('the name of an exported file', () => {
  it('says the design, the region and the format', () => {
    expect(fileName('Three tiers', 'yaml', 'ap-northeast-2')).toBe('Three-tiers.ap-northeast-2.template.yaml')
    expect(fileName('내 네트워크', 'design', '')).toBe('내-네트워크.vpcanvas.json')
  })

  it('never leads out of a folder or hides the file', () => {
    expect(fileName('../../etc/passwd', 'json', '')).toBe('etc-passwd.template.json')
    expect(fileName('  ', 'design', '')).toBe('design.vpcanvas.json')
  })
})
