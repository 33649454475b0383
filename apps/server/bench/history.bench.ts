import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson, type Design, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { folderHistory } from '../src/history/history.ts'

/** What a version costs on disk and in time, beside the file itself: 100 versions, each with one resource changed. */
const folder = await mkdtemp(join(tmpdir(), 'vpcanvas-history-bench-'))
const versions = 100
for (const count of [100, 1_000, 10_000]) {
  const id = `d${count}`
  const history = folderHistory(join(folder, id), schemasOf(kinds))
  const resources = Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const own = `region-${n}`
      return [own, { id: own, kind: 'region', name: own, parent: null, props: { region: 'ap-northeast-2' } }]
    }),
  )
  const layout = Object.fromEntries(
    Object.keys(resources).map((own, n) => [
      own,
      { x: (n % 100) * 320, y: Math.floor(n / 100) * 240, width: 300, height: 200 },
    ]),
  )
  let design: Design = {
    format: 'vpcanvas',
    version: 2,
    id,
    name: id,
    settings: { protected: false },
    resources,
    layout,
    intents: [],
  }
  const file = `${id}.vpcanvas.json`
  const take = () => history.take({ text: canonicalJson(design), design, file, cause: 'pause' })
  let from = performance.now()
  await take()
  const first = performance.now() - from
  const { size: whole } = await history.list(id)
  const times: number[] = []
  for (let n = 1; n < versions; n++) {
    const own = `region-${(n * 7919) % count}`
    const before = design.resources[own]
    if (before) design = { ...design, resources: { ...design.resources, [own]: { ...before, name: `${own} ${n}` } } }
    from = performance.now()
    await take()
    times.push(performance.now() - from)
  }
  from = performance.now()
  const { size } = await history.list(id)
  const listing = performance.now() - from
  const kB = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  console.log(
    [
      `${count} resources: file ${kB(canonicalJson(design).length)}`,
      `first version ${kB(whole)} in ${first.toFixed(0)} ms`,
      `each further ${kB((size - whole) / (versions - 1))} in ${median.toFixed(0)} ms (median)`,
      `list of ${versions} in ${listing.toFixed(0)} ms`,
    ].join(', '),
  )
}
await rm(folder, { recursive: true, force: true })
