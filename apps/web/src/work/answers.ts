import type { PriceTable } from '@vpcanvas/catalogue/prices'
import { Unreadable } from '@vpcanvas/formats'
import { type Design, EditRefused, emptyDesign, schemasOf, viewOf } from '@vpcanvas/model'
import { explain, intentAnswers, kinds, laptopWays, proposedIntents, zoneLoss, zonesOf } from '@vpcanvas/resources'
import type { Answer, Question, QuestionName } from './questions.ts'
import { matrixKeeper, reachIn } from './reach.ts'
import type { Station } from './station.ts'
import { tableOf } from './table.ts'

const matrixFor = matrixKeeper(kinds)

/** How the worker answers each question, about the design it has; null before the first. */
export const answers: {
  readonly [N in QuestionName]: (
    design: Design | null,
    question: Question<N>,
    station: Station,
  ) => Answer<N> | Promise<Answer<N>>
} = {
  read: async (_design, { text, name }) => {
    try {
      // What reads templates is large, and not needed to draw.
      const { readAny } = await import('@vpcanvas/formats/cloudformation')
      const { design, unsupported, notes } = readAny(text, kinds, { name })
      return { ok: true, design, unsupported, notes }
    } catch (error) {
      if (error instanceof Unreadable) return { ok: false, reason: error.text }
      throw error
    }
  },
  foresee: (_design, edits, station) => {
    try {
      return station.foresee(edits)
    } catch (error) {
      if (error instanceof EditRefused) return []
      throw error
    }
  },
  trace: async (design, query) => {
    const { networkOf, trace, TraceRefused } = await import('@vpcanvas/reachability')
    try {
      return { ok: true, trace: trace(networkOf(design ?? nothing, kinds), query) }
    } catch (error) {
      if (error instanceof TraceRefused) return { ok: false, reason: error.text }
      throw error
    }
  },
  fixes: async (design, query) => {
    const { TraceRefused } = await import('@vpcanvas/reachability')
    const { fixesFor } = await import('./fixesFor.ts')
    try {
      return fixesFor(design ?? nothing, kinds, query)
    } catch (error) {
      if (error instanceof TraceRefused) return null
      throw error
    }
  },
  intents: (design) => {
    const now = design ?? nothing
    return intentAnswers(now, now.intents, matrixFor(now))
  },
  proposals: (design) => {
    const now = design ?? nothing
    return proposedIntents(now, matrixFor(now))
  },
  ends: async (design) => {
    const { networkOf } = await import('@vpcanvas/reachability')
    return [...networkOf(design ?? nothing, kinds).hosts.keys()]
  },
  exposure: async (_design, of) => {
    const { networkOf, subnetExposures } = await import('@vpcanvas/reachability')
    return Object.fromEntries([...subnetExposures(networkOf(of, kinds))].map(([id, { exposure }]) => [id, exposure]))
  },
  laptop: (design, { cache, address }) => laptopWays(design ?? nothing, kinds, cache, address),
  zone: (design, asked) => {
    const now = design ?? nothing
    const zones = zonesOf(viewOf(now, schemasOf(kinds)))
    const zone = asked !== null && zones.includes(asked) ? asked : zones[0]
    return { zones, loss: zone === undefined ? null : zoneLoss(now, kinds, zone) }
  },
  cost: async (design, { isWhole }) => {
    const { billOf, costs, prices } = await pricing()
    return billOf(design ?? nothing, schemasOf(kinds), costs, prices, isWhole)
  },
  costOf: async (design, id) => {
    const { costOf, costs, prices } = await pricing()
    return costOf(design ?? nothing, schemasOf(kinds), costs, prices, id)
  },
  prices: (_, table) => {
    refreshed = table
    return null
  },
  explain: (design, subject) => {
    const now = design ?? nothing
    return explain(now, kinds, subject, matrixFor(now))
  },
  matrix: (design) => tableOf(matrixFor(design ?? nothing)),
  reach: (design, question) => {
    const now = design ?? nothing
    return reachIn(matrixFor(now), now, question)
  },
  cloudformation: async (design, { as, layout }) => {
    const { toCloudFormation } = await import('@vpcanvas/formats/cloudformation')
    const placed = { ...(design ?? nothing), ...(layout && { layout }) }
    const { templates } = toCloudFormation(placed, kinds, { as, layout: layout !== null })
    return templates.map(({ region, frame, text, lost, notes, locations }) => ({
      region,
      frame,
      text,
      lost,
      notes,
      locations,
    }))
  },
}

let refreshed: PriceTable | null = null

/** What it takes to estimate; not needed to draw. */
async function pricing() {
  const [{ billOf, costOf }, { costs }, { builtInPrices, withPrices }] = await Promise.all([
    import('./bill.ts'),
    import('@vpcanvas/resources/costs'),
    import('@vpcanvas/catalogue/prices'),
  ])
  const prices = refreshed ? withPrices(builtInPrices, refreshed) : builtInPrices
  return { billOf, costOf, costs, prices }
}

/** What there is before the first design arrives. */
const nothing = emptyDesign('nothing', '')
