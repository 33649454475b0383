import { type Design, type Id, schemasOf, withPlaces } from '@vpcanvas/model'
import type { Exposure } from '@vpcanvas/reachability'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import { ask } from '../work/client.ts'

/** A design with all that its picture takes. */
export interface Pictured {
  readonly design: Design
  readonly exposure: Readonly<Record<Id, Exposure>>
}

/** A design with a place for everything, and which of its subnets are public. Without the worker's answer they are drawn as if nothing led out. */
export async function pictured(of: () => Promise<Design> | Design): Promise<Pictured> {
  const design = withPlaces(await of(), figuresOf(kinds), schemasOf(kinds))
  return { design, exposure: await ask('exposure', design).catch(() => ({})) }
}
