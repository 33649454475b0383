import { readdir, readFile } from 'node:fs/promises'
import { readDesign, schemasOf } from '@vpcanvas/model'
import { networkOf, trace } from '@vpcanvas/reachability'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import type { ExpectedFlow } from '../../generate/examples/example.ts'
import { exampleFiles } from '../../generate/examples/index.ts'
import { kinds } from '../kinds.ts'

const folder = new URL('../../../reachability/examples/', import.meta.url)
const files = await readdir(folder)
const names = files.flatMap((file) => (file.endsWith('.vpcanvas.json') ? [file.replace('.vpcanvas.json', '')] : []))

it('the examples of the documentation are written down as they are now (else: node packages/resources/generate/examples.ts)', async () => {
  const written = exampleFiles()
  expect(files.toSorted()).toEqual([...written.keys()].toSorted())
  for (const [name, text] of written) expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(text)
})

describe.each(names)('%s', (name) => {
  it('is a design that opens, and traffic goes as the documentation says', async () => {
    const [design, expected] = await Promise.all(
      ['vpcanvas', 'expected'].map(async (part) =>
        JSON.parse(await readFile(new URL(`${name}.${part}.json`, folder), 'utf8')),
      ),
    )
    const read = readDesign(design, schemasOf(kinds))
    if (!read.ok) return expect.fail(read.text.en)
    expect(findings(read.design, kinds).filter(({ rule }) => rule === 'gen-reference-missing')).toEqual([])
    const network = networkOf(read.design, kinds)
    for (const { verdict, codes = [], ...query } of expected.flows as readonly ExpectedFlow[]) {
      const traced = trace(network, query)
      const said = [...traced.blockedBy, ...traced.notes].map(({ code }) => code)
      expect({ query, verdict: traced.verdict, said }).toMatchObject({ query, verdict })
      expect(said, JSON.stringify(query)).toEqual(expect.arrayContaining([...codes]))
    }
  })
})
