import {
  applyEdits,
  clipOf,
  copied,
  type Design,
  emptyDesign,
  type Id,
  readClip,
  referencesIn,
  refusalToHold,
  type Resource,
  schemasOf,
  writtenClip,
} from '@vpcanvas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scribbledDesigns } from './cloudformation/designs-by-chance.ts'
import { designOf } from './design-of.ts'
import { region, subnet, vpc } from './drawing-deeds.ts'
import { kinds } from './kinds.ts'
import { templates } from './templates.ts'

const schemas = schemasOf(kinds)

/** What a clipboard gives back of what was chosen. */
function carried(design: Design, ids: readonly Id[]) {
  const clip = clipOf(design, schemas, ids) ?? expect.fail('nothing was chosen')
  const read = readClip(JSON.parse(writtenClip(clip)), schemas)
  return read.ok ? read.clip : expect.fail(read.text.en)
}

/** The first container that may hold a resource. */
function homeIn(design: Design, { kind }: Resource): Id | null {
  return (
    [null, ...Object.keys(design.resources)].find((home) => refusalToHold(design, schemas, kind, home) === null) ?? null
  )
}

function into(design: Design, from: Design, ids: readonly Id[]) {
  const { design: source, chosen, outside } = carried(from, ids)
  const outcome = copied(design, kinds, {
    from: source,
    ids: chosen,
    outside,
    homeOf: (resource) => homeIn(design, resource),
  })
  return 'refused' in outcome ? null : { ...outcome, after: applyEdits(design, outcome.edits, schemas) }
}

function landed(design: Design, from: Design, ids: readonly Id[]) {
  return into(design, from, ids) ?? expect.fail('was refused')
}

describe('what is copied into another design', () => {
  const receiving = fc.constantFrom(
    emptyDesign('other', 'Other'),
    designOf(region, vpc, subnet('one', 0, 'a')),
    ...templates.map((template) => template.design()),
  )

  it('has ids of its own and names nothing that is not there, whatever was copied', () => {
    let came = 0
    fc.assert(
      fc.property(
        scribbledDesigns,
        receiving,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        (from, to, picks) => {
          const all = Object.keys(from.resources)
          const ids = picks.flatMap((pick) => all[pick % Math.max(1, all.length)] ?? [])
          const result = ids.length > 0 ? into(to, { ...from, id: 'source' }, ids) : null
          if (!result) return
          const known = new Set([...Object.keys(to.resources), ...all])
          for (const copy of result.copies.values()) {
            came++
            expect(known.has(copy)).toBe(false)
            const { kind, props } = result.after.resources[copy] ?? expect.fail('a copy is missing')
            for (const { id, loose } of referencesIn(kinds[kind]?.schema ?? expect.fail(), props))
              if (!loose || all.includes(id)) expect(Object.keys(result.after.resources)).toContain(id)
          }
        },
      ),
      { numRuns: 150 },
    )
    expect(came).toBeGreaterThan(100)
  })

  const host = { id: 'host', kind: 'instance', parent: 'one', props: { securityGroups: ['sg'] } }
  const network = designOf(region, vpc, subnet('one', 7, 'a'), host, { id: 'sg', kind: 'securityGroup', parent: 'vpc' })

  it('keeps the mentions among the copies', () => {
    const { after, copies, missing } = landed({ ...emptyDesign('other', 'Other') }, network, ['region'])
    expect(after.resources[copies.get('host') ?? '']?.props).toMatchObject({ securityGroups: [copies.get('sg')] })
    expect(missing).toEqual([])
  })

  it('keeps its ranges where they are free there', () => {
    const wide = designOf(region, { ...vpc, props: { cidrBlock: '10.9.0.0/16' } })
    const { after, copies } = landed(emptyDesign('other', 'Other'), wide, ['region'])
    expect(after.resources[copies.get('vpc') ?? '']?.props).toMatchObject({ cidrBlock: '10.9.0.0/16' })
  })

  it('gives subnets the same distance from the start of a VPC that gets another range', () => {
    const { after, copies } = landed({ ...network, id: 'other' }, network, ['vpc'])
    expect(after.resources[copies.get('vpc') ?? '']?.props).toMatchObject({ cidrBlock: '10.1.0.0/16' })
    expect(after.resources[copies.get('one') ?? '']?.props).toMatchObject({ cidrBlock: '10.1.7.0/24' })
  })

  it('says by name what it no longer names, even where another design has that id', () => {
    const { after, copies, missing } = landed({ ...network, id: 'other' }, network, ['host'])
    expect(after.resources[copies.get('host') ?? '']?.props).toMatchObject({ securityGroups: [] })
    expect(missing).toEqual([{ by: 'host', named: 'sg' }])
  })

  it('goes on naming what is still there, in the same design', () => {
    const { after, copies, missing } = landed(network, network, ['host'])
    expect(after.resources[copies.get('host') ?? '']?.props).toMatchObject({ securityGroups: ['sg'] })
    expect(missing).toEqual([])
  })

  it('leaves behind what cannot be without what is missing', () => {
    const peered = designOf(
      region,
      vpc,
      { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.8.0.0/16' } },
      { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter: 'other' } },
    )
    const { left, copies } = landed({ ...designOf(region), id: 'elsewhere' }, peered, ['vpc', 'peering'])
    expect([...copies.keys()]).toEqual(['vpc'])
    expect(left.map(({ id }) => id)).toEqual(['peering'])
  })
})

describe('the text of a clip from anywhere', () => {
  const network = designOf(region, vpc, subnet('one', 0, 'a'))
  interface Clip {
    readonly resources: { readonly one: object; readonly vpc: object }
  }
  const good = () => JSON.parse(writtenClip(clipOf(network, schemas, ['one']) ?? expect.fail('nothing')))
  const reading = (change: (clip: Clip) => unknown) => {
    const clip = good()
    change(clip)
    return readClip(clip, schemas)
  }

  it('is read with the containers around what was chosen', () => {
    const read = readClip(good(), schemas)
    expect(read.ok && Object.keys(read.clip.design.resources).toSorted()).toEqual(['one', 'region', 'vpc'])
  })

  it.each<readonly [string, (clip: Clip) => unknown]>([
    ['nothing chosen', (clip) => Object.assign(clip, { chosen: [] })],
    ['what is not there', (clip) => Object.assign(clip, { chosen: ['two'] })],
    ['an id that is none', (clip) => Object.assign(clip, { chosen: ['<b>'] })],
    ['more than belongs in it', (clip) => Object.assign(clip, { more: 1 })],
    ['a kind that there is not', (clip) => Object.assign(clip.resources.one, { kind: 'constructor' })],
    ['a wrong shape', (clip) => Object.assign(clip.resources.one, { props: 1 })],
    ['a newer version', (clip) => Object.assign(clip, { version: 999 })],
    ['something inside itself', (clip) => Object.assign(clip.resources.vpc, { parent: 'one' })],
    ['a place that is none', (clip) => Object.assign(clip, { layout: { one: { x: 'left' } } })],
    ['names that are none', (clip) => Object.assign(clip, { outside: { one: 1 } })],
  ])('is refused with %s', (_, change) => {
    const read = reading(change)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.text.ko).toMatch(/[가-힣]/)
  })

  it('of a newer version is refused as that, however it says the rest', () => {
    const newer = readClip({ format: 'vpcanvas-clip', version: 999, picked: {} }, schemas)
    expect(newer.ok ? '' : newer.text.en).toContain('version 999')
  })
})
